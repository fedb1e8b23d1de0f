import { contains, type Area } from "../../../cells/address";
import type { CellModel, SheetModel } from "../workbook-model";

/** The cells that exist within an area: walks whichever is smaller, the area or the sheet's cells. */
export function* cellsIn(sheet: SheetModel, area: Area): Generator<{ row: number; column: number; cell: CellModel }> {
  for (const [row, cells] of rowsIn(sheet, area)) {
    if (cells.size <= area.columns) {
      for (const [column, cell] of [...cells]) if (contains(area, row, column)) yield { row, column, cell };
    } else {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cells.get(column);
        if (cell) yield { row, column, cell };
      }
    }
  }
}

function* rowsIn(sheet: SheetModel, area: Area): Generator<[number, Map<number, CellModel>]> {
  if (sheet.rows.size <= area.rows) {
    for (const [row, cells] of [...sheet.rows]) if (row >= area.row && row < area.row + area.rows) yield [row, cells];
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = sheet.rows.get(row);
    if (cells) yield [row, cells];
  }
}
