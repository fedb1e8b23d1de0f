import { onTestFinished } from "vitest";
import type { SheetModel } from "../../../src/host/model/workbook-model";
import type { Processor } from "../../../src/host/protocol/processor";
import { bootBridge } from "./boot";
import { openProcessor } from "./open";

type Batch<Result> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>;

/** The genuine client before an empty workbook, for one test. */
export interface Bridge {
  readonly processor: Processor;
  /** The first sheet as the model has it now. */
  readonly sheet: SheetModel;
  /** `Excel.run`, with the active sheet at hand. */
  run<Result>(batch: Batch<Result>): Promise<Result>;
  /** Code and place of the error that a batch leaves with: `["ItemNotFound", "ChartCollection.getItem"]`. */
  failure(batch: Batch<unknown>): Promise<[code: string, location: string | undefined]>;
}

export function openBridge(): Bridge {
  const processor = openProcessor();
  const office = bootBridge(processor);
  onTestFinished(() => office.dispose());
  const run: Bridge["run"] = (batch) => office.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));
  return {
    processor,
    get sheet() {
      return processor.session.workbook.sheets[0]!;
    },
    run,
    async failure(batch) {
      try {
        await run(async (context, sheet) => {
          await batch(context, sheet);
          await context.sync();
        });
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return [code, debugInfo.errorLocation];
      }
      throw new Error("The batch did not fail");
    },
  };
}
