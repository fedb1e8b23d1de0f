import type { Area } from "../../../cells/address";
import type { Place } from "../grid/selection";
import type { Direction } from "./moves";

/** The cell after another one inside a selected area, line by line in the direction of Tab or Enter, and round again. */
export function nextInside(area: Area, from: Place, { rows, columns }: Direction): Place {
  const count = area.rows * area.columns;
  const row = from.row - area.row;
  const column = from.column - area.column;
  const isDown = rows !== 0;
  const at = isDown ? column * area.rows + row : row * area.columns + column;
  const next = (at + (rows || columns) + count) % count;
  return isDown
    ? { row: area.row + (next % area.rows), column: area.column + Math.floor(next / area.rows) }
    : { row: area.row + Math.floor(next / area.columns), column: area.column + (next % area.columns) };
}
