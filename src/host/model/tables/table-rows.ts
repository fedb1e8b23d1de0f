import type { Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import type { TableModel } from "../parts";
import { deleteCells, insertCells } from "../shifting/insert-cells";
import type { WorkbookModel } from "../workbook-model";
import type { CellInput } from "../writing/read-typed";
import { setInput } from "../writing/set-input";
import { clearArea } from "../writing/clear";
import { bodyOf, sheetOfTable } from "./find-table";
import { fillNewRows } from "./fill-rows";

/** Adds rows before a zero-based row of the table's body, or at its end; cells below the table move down. Inputs are read as typed. */
export function addTableRows(workbook: WorkbookModel, table: TableModel, index: number | undefined, inputs: readonly (readonly CellInput[])[]): void {
  const sheet = sheetOfTable(workbook, table);
  const body = bodyOf(table);
  const at = index ?? body.rows;
  if (!Number.isInteger(at) || at < 0 || at > body.rows) refuseIndex(at, body.rows);
  if (inputs.length === 0 || inputs.some((line) => line.length !== table.columns.length)) {
    throw new HostRefusal("InvalidArgument", {
      en: "A new row of the table {table} needs {count} values, one for each column",
      ja: "テーブル {table} に追加する行には、列ごとに 1 つ、計 {count} 個の値を指定してください",
    }, { table: table.name, count: table.columns.length });
  }
  const area: Area = { ...body, row: body.row + at, rows: inputs.length };
  const rowsBefore = table.area.rows;
  insertCells(workbook, sheet, area, "down", at === 0 ? "after" : "before");
  table.area = { ...table.area, rows: rowsBefore + inputs.length };
  fillNewRows(workbook, sheet, table, area.row, inputs.length);
  setInput(workbook, sheet, area, inputs);
}

/** Deletes rows of a table's body, zero-based; cells below the table move up. The last row is emptied, not deleted. */
export function deleteTableRows(workbook: WorkbookModel, table: TableModel, index: number, count = 1): void {
  const sheet = sheetOfTable(workbook, table);
  const body = bodyOf(table);
  if (!Number.isInteger(index) || index < 0 || count < 1 || index + count > body.rows) refuseIndex(index, body.rows - 1);
  if (count === body.rows) {
    clearArea(workbook, sheet, { ...body, rows: 1 }, "contents");
    if (count > 1) deleteTableRows(workbook, table, 1, count - 1);
    return;
  }
  deleteCells(workbook, sheet, { ...body, row: body.row + index, rows: count }, "up");
}

/** Shows or hides the total row below the table. A shown one is inserted, empty but for its label; cells below move down. */
export function setTotals(workbook: WorkbookModel, table: TableModel, shows: boolean): void {
  if (table.hasTotals === shows) return;
  const sheet = sheetOfTable(workbook, table);
  const end = table.area.row + table.area.rows;
  if (shows) {
    insertCells(workbook, sheet, { ...table.area, row: end, rows: 1 }, "down");
    table.area = { ...table.area, rows: table.area.rows + 1 };
    table.hasTotals = true;
    setInput(workbook, sheet, { row: end, column: table.area.column, rows: 1, columns: 1 }, [["Total"]]);
  } else {
    table.hasTotals = false;
    deleteCells(workbook, sheet, { ...table.area, row: end - 1, rows: 1 }, "up");
  }
}

function refuseIndex(index: number, last: number): never {
  throw new HostRefusal("InvalidArgument", {
    en: "The row index must be a whole number from 0 to {last}, not {index}",
    ja: "行番号は 0 から {last} の整数で指定してください（指定値: {index}）",
  }, { index, last });
}
