import { maximumColumns, maximumRows } from "../../../cells/address";
import { cellAt } from "../../../host/model/cells";
import type { SheetModel } from "../../../host/model/workbook-model";
import { hasContents } from "../../../host/model/writing/used-range";
import type { Place } from "../grid/selection";

export interface Direction {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** The next place that shows in a direction; at the edge of the sheet, the same place. */
export function step(sheet: SheetModel, from: Place, { rows, columns }: Direction): Place {
  let { row, column } = from;
  for (;;) {
    row += rows;
    column += columns;
    if (row < 0 || column < 0 || row >= maximumRows || column >= maximumColumns) return from;
    if (!sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column)) return { row, column };
  }
}

/** Where Ctrl with an arrow leads: the end of the block of filled cells, else the next filled cell, else the sheet's edge. */
export function jump(sheet: SheetModel, from: Place, direction: Direction): Place {
  const sign = direction.rows + direction.columns;
  const isDown = direction.rows !== 0;
  const limit = sign < 0 ? 0 : (isDown ? maximumRows : maximumColumns) - 1;
  const start = isDown ? from.row : from.column;
  const placeAt = (index: number): Place => (isDown ? { row: index, column: from.column } : { row: from.row, column: index });
  const isFilled = (index: number): boolean => {
    const place = placeAt(index);
    return hasContents(cellAt(sheet, place.row, place.column));
  };
  if (start === limit) return from;
  if (isFilled(start) && isFilled(start + sign)) {
    let index = start + sign;
    while (index !== limit && isFilled(index + sign)) index += sign;
    return placeAt(index);
  }
  const filled = (isDown ? [...sheet.rows.keys()] : [...(sheet.rows.get(from.row)?.keys() ?? [])])
    .filter((index) => (index - start) * sign > 0 && isFilled(index))
    .sort((one, other) => (one - other) * sign);
  return placeAt(filled[0] ?? limit);
}
