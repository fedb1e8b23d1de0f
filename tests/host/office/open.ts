import type { Calculator } from "../../../src/host/calc/calculator";
import { openSession } from "../../../src/host/open-session";
import { createProcessor, type Processor, type ProcessorOptions } from "../../../src/host/protocol/processor";

/** For tests that are about messages: nothing is calculated. */
const noCalculator: Calculator = { calculate: () => [], evaluate: () => null };

/** A processor over an empty workbook. */
export function openProcessor(options: ProcessorOptions = {}): Processor {
  return createProcessor(openSession(options.calculator ?? noCalculator), options);
}
