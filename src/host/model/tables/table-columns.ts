import { HostRefusal } from "../host-refusal";
import type { TableModel } from "../parts";
import { deleteCells, insertCells } from "../shifting/insert-cells";
import type { WorkbookModel } from "../workbook-model";
import type { CellInput } from "../writing/read-typed";
import { setInput } from "../writing/set-input";
import { nameColumns } from "./headers";
import { sheetOfTable } from "./find-table";

/** Adds a column before a zero-based column of the table, or at its end; cells to the right move. `inputs` holds the header first. */
export function addTableColumn(workbook: WorkbookModel, table: TableModel, index: number | undefined, inputs?: readonly CellInput[]): void {
  const sheet = sheetOfTable(workbook, table);
  const at = index ?? table.columns.length;
  if (!Number.isInteger(at) || at < 0 || at > table.columns.length) refuseColumn(at, table.columns.length);
  const area = { ...table.area, column: table.area.column + at, columns: 1 };
  const before = table.area;
  insertCells(workbook, sheet, area, "right", at === 0 ? "after" : "before");
  // Inside the table the shift itself made room and a column; at its edges the table has to take the new cells in.
  if (table.area.columns === before.columns) {
    table.area = { ...before, columns: before.columns + 1 };
    table.columns.splice(at, 0, { id: Math.max(0, ...table.columns.map((column) => column.id)) + 1, name: "" });
    nameColumns(sheet, table);
  }
  if (inputs) setInput(workbook, sheet, area, inputs.map((input) => [input]));
}

/** Deletes a column of a table, zero-based; formulas that name it show #REF!. The last column stays. */
export function deleteTableColumn(workbook: WorkbookModel, table: TableModel, index: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= table.columns.length) refuseColumn(index, table.columns.length - 1);
  if (table.columns.length === 1) {
    throw new HostRefusal("InvalidOperation", {
      en: "{table} must keep one column: delete the table instead",
      ja: "{table} には列が 1 つ必要です。テーブルごと削除してください",
    }, { table: table.name });
  }
  const area = { ...table.area, column: table.area.column + index, columns: 1 };
  deleteCells(workbook, sheetOfTable(workbook, table), area, "left");
}

/** Renames a column by its header cell; formulas follow. */
export function renameTableColumn(workbook: WorkbookModel, table: TableModel, index: number, name: string): void {
  if (!Number.isInteger(index) || index < 0 || index >= table.columns.length) refuseColumn(index, table.columns.length - 1);
  const header = { row: table.area.row, column: table.area.column + index, rows: 1, columns: 1 };
  setInput(workbook, sheetOfTable(workbook, table), header, [[`'${name}`]]);
}

function refuseColumn(index: number, last: number): never {
  throw new HostRefusal("InvalidArgument", {
    en: "The column index must be a whole number from 0 to {last}, not {index}",
    ja: "列番号は 0 から {last} の整数で指定してください（指定値: {index}）",
  }, { index, last });
}
