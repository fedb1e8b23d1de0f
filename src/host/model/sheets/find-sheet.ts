import { HostRefusal } from "../host-refusal";
import { isSameText } from "../same-text";
import type { SheetModel, WorkbookModel } from "../workbook-model";

/** The sheet of an id or a name, if there is one. */
export function findSheet(workbook: WorkbookModel, idOrName: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.id === idOrName) ?? workbook.sheets.find((sheet) => isSameText(sheet.name, idOrName));
}

/** The sheet of an id or a name; ItemNotFound when there is none. */
export function sheetOf(workbook: WorkbookModel, idOrName: string): SheetModel {
  const sheet = findSheet(workbook, idOrName);
  if (sheet) return sheet;
  throw new HostRefusal("ItemNotFound", {
    en: "There is no sheet {name}: choose one of the workbook's sheets",
    ja: "シート {name} はありません。ブックにあるシートを指定してください",
  }, { name: idOrName });
}

/** The sheet that is shown. */
export function activeSheetOf(workbook: WorkbookModel): SheetModel {
  return sheetOf(workbook, workbook.activeSheet);
}
