import { maximumColumns, maximumRows } from "../cells/address";
import type { Language } from "../language/text";
import { Refusal } from "../language/refusal";
import { arrange } from "./arrange";
import { extentOf, margin, type ArrangedSheet } from "./arranged-sheet";
import { bookOf } from "./book-of";
import type { LaidOutWorkbook } from "./laid-out";
import { layOutSheet } from "./lay-out-sheet";
import { asTaken, freeSheetName } from "./names";
import type { Taken, WorkbookPlan } from "./plan";

/**
 * Decides every address of a plan, and every name, around what the workbook has already: an occupied sheet name gets `(2)`,
 * an occupied table or cell name a 2, and formulas follow. Throws a `Refusal` when it does not fit on a sheet.
 */
export function layOut(plan: WorkbookPlan, taken: Taken, language: Language): LaidOutWorkbook {
  const sheetNames = asTaken(taken.sheets);
  const sheets = plan.sheets.map((sheet): ArrangedSheet => {
    const name = freeSheetName(sheet.name[language], sheetNames);
    sheetNames.add(name.toLowerCase());
    return { plan: sheet, name, blocks: arrange(sheet.blocks, margin, margin) };
  });
  const { book, names } = bookOf(sheets, plan.names ?? [], asTaken([...taken.names, ...taken.tables]), language);
  const [first] = sheets;
  if (!first) throw new Error("The plan has no sheet");
  for (const sheet of sheets) refuseTooLarge(sheet);
  return { language, sheets: sheets.map((sheet) => layOutSheet(sheet, book, language)), names, activate: first.name };
}

function refuseTooLarge({ name, blocks }: ArrangedSheet): void {
  const { rows, columns } = extentOf(blocks);
  if (rows + margin <= maximumRows && columns + margin <= maximumColumns) return;
  throw new Refusal(
    { en: "Sheet {name} would need {rows} rows and {columns} columns, more than a sheet holds. Take fewer.", ja: "シート {name} には {rows} 行 {columns} 列が必要で、シートに収まりません。減らしてください。" },
    { name, rows, columns },
  );
}

