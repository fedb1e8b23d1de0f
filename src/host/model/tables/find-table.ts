import type { Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import type { TableModel } from "../parts";
import { isSameText } from "../same-text";
import type { SheetModel, WorkbookModel } from "../workbook-model";

/** The table of an id or a name with the sheet it is on, if there is one. */
export function findTable(workbook: WorkbookModel, idOrName: string): { sheet: SheetModel; table: TableModel } | undefined {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((some) => some.id === idOrName || isSameText(some.name, idOrName));
    if (table) return { sheet, table };
  }
  return undefined;
}

/** The table of an id or a name; ItemNotFound when there is none. */
export function tableOf(workbook: WorkbookModel, idOrName: string): { sheet: SheetModel; table: TableModel } {
  const found = findTable(workbook, idOrName);
  if (found) return found;
  throw new HostRefusal("ItemNotFound", {
    en: "There is no table {name}: choose one of the workbook's tables",
    ja: "テーブル {name} はありません。ブックにあるテーブルを指定してください",
  }, { name: idOrName });
}

/** The sheet that holds a table; the table must be of this workbook. */
export function sheetOfTable(workbook: WorkbookModel, table: TableModel): SheetModel {
  return tableOf(workbook, table.id).sheet;
}

/** The rows of a table between its header and its total row. */
export function bodyOf(table: TableModel): Area {
  const head = table.hasHeaders ? 1 : 0;
  return { ...table.area, row: table.area.row + head, rows: table.area.rows - head - (table.hasTotals ? 1 : 0) };
}

/** The header row of a table; none where it isn't shown. */
export function headerOf(table: TableModel): Area | undefined {
  return table.hasHeaders ? { ...table.area, rows: 1 } : undefined;
}
