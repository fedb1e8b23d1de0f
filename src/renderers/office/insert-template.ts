import type { Language } from "../../language/text";
import { layOut } from "../../workbook/lay-out";
import type { LaidOutWorkbook } from "../../workbook/laid-out";
import type { WorkbookPlan } from "../../workbook/plan";
import { Refusal } from "../../language/refusal";
import { asRefusal } from "./office-refusal";
import { readTaken } from "./read-taken";
import { renderToOffice } from "./render-to-office";

/** The way to Excel that the app holds. */
export interface OfficeDoor {
  /** `Excel.run`, or one bound to a session. */
  readonly run: <Result>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
  /** `Office.context.requirements.isSetSupported`, where there is one. */
  readonly isSetSupported: (set: string, version: string) => boolean;
}

/**
 * Puts a plan into the open workbook, on new sheets: one run, two syncs, one undo step where Excel can.
 * Throws a `Refusal`, with nothing left behind, when it can't be done.
 */
export async function insertTemplate(office: OfficeDoor, plan: WorkbookPlan, language: Language): Promise<LaidOutWorkbook> {
  if (!office.isSetSupported("ExcelApi", "1.9")) {
    throw new Refusal({
      en: "This version of Excel is too old to insert templates. Update Excel (ExcelApi 1.9 or later), or open the workbook in Excel on the web.",
      ja: "この Excel のバージョンではテンプレートを挿入できません。Excel（ExcelApi 1.9 以降）に更新するか、Web 版 Excel でブックを開いてください。",
    });
  }
  const options: Excel.RunOptions = office.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};
  try {
    return await office.run(options, async (context) => {
      const laidOut = layOut(plan, await readTaken(context), language);
      await renderToOffice(context, laidOut);
      return laidOut;
    });
  } catch (error) {
    throw asRefusal(error);
  }
}
