import type { Area } from "../../../cells/address";
import type { CellModel, SheetModel } from "../workbook-model";

/** The smallest area around every cell that holds a value, a formula or, unless `valuesOnly`, a format; `undefined` on an empty sheet. */
export function usedRange(sheet: SheetModel, valuesOnly = false): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (!isUsed(cell, valuesOnly)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** True for a cell that shows or calculates something. */
export function hasContents(cell: CellModel | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

function isUsed(cell: CellModel, valuesOnly: boolean): boolean {
  return hasContents(cell) || (!valuesOnly && cell.format !== undefined);
}
