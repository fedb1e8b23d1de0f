import { intersection, type Area } from "../../../cells/address";
import { cellAt } from "../cells";
import type { TableModel } from "../parts";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { hasContents } from "../writing/used-range";
import { fillNewRows } from "./fill-rows";
import { nameColumns } from "./headers";

/** Takes what was written right below a table, or right beside it, into the table: one row or column, as Excel does at the keyboard. */
export function growTableAround(workbook: WorkbookModel, sheet: SheetModel, written: Area): void {
  for (const table of sheet.tables) {
    const below = { ...table.area, row: table.area.row + table.area.rows, rows: written.rows };
    if (!table.hasTotals && isInside(written, below) && written.row === below.row && isFree(sheet, below, written, table)) {
      table.area = { ...table.area, rows: table.area.rows + written.rows };
      fillNewRows(workbook, sheet, table, below.row, written.rows);
      return;
    }
    const beside = { ...table.area, column: table.area.column + table.area.columns, columns: written.columns };
    if (isInside(written, beside) && written.column === beside.column && isFree(sheet, beside, written, table)) {
      const nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
      table.area = { ...table.area, columns: table.area.columns + written.columns };
      table.columns.push(...Array.from({ length: written.columns }, (_, index) => ({ id: nextId + index, name: "" })));
      nameColumns(sheet, table);
      workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
      return;
    }
  }
}

function isInside(area: Area, within: Area): boolean {
  const shared = intersection(area, within);
  return shared?.rows === area.rows && shared.columns === area.columns;
}

/** Nothing but what was just written stands in the new part, nor another table. */
function isFree(sheet: SheetModel, part: Area, written: Area, table: TableModel): boolean {
  if (sheet.tables.some((other) => other !== table && intersection(other.area, part))) return false;
  if (sheet.merges.some((merge) => intersection(merge, part))) return false;
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      const isWritten = intersection(written, { row, column, rows: 1, columns: 1 });
      if (!isWritten && hasContents(cellAt(sheet, row, column))) return false;
    }
  }
  return true;
}
