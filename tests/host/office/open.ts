import type { Calculator } from "../../../src/host/calc/calculator";
import { createCalculator } from "../../../src/host/calc/create-calculator";
import { openSession } from "../../../src/host/open-session";
import { createProcessor, type Processor, type ProcessorOptions } from "../../../src/host/protocol/processor";

/** A processor over an empty workbook that calculates Excel's own functions. */
export function openProcessor({ calculator = createCalculator([]), ...options }: ProcessorOptions = {}): Processor {
  return createProcessor(openSession(calculator), { calculator, ...options });
}

/** A calculator that counts how often it is asked. */
export function countingCalculator(): Calculator & { readonly count: number } {
  const calculator = createCalculator([]);
  let count = 0;
  return {
    calculate(workbook) {
      count++;
      return calculator.calculate(workbook);
    },
    evaluate: (...args) => calculator.evaluate(...args),
    get count() {
      return count;
    },
  };
}
