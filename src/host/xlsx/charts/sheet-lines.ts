import type { SheetModel } from "../../model/workbook-model";
import { defaultColumnWidth, defaultRowHeight } from "../sheet/measures";

/** Widths of columns or heights of rows, one after the other. */
interface Lines {
  readonly sizes: ReadonlyMap<number, number>;
  readonly hidden: ReadonlySet<number>;
  readonly otherwise: number;
}

/** The columns of a sheet as drawings measure them. */
export function columnLines({ columnWidths, hiddenColumns }: SheetModel): Lines {
  return { sizes: columnWidths, hidden: hiddenColumns, otherwise: defaultColumnWidth };
}

/** The rows of a sheet as drawings measure them. */
export function rowLines({ rowHeights, hiddenRows }: SheetModel): Lines {
  return { sizes: rowHeights, hidden: hiddenRows, otherwise: defaultRowHeight };
}

/** The line that a distance from the sheet's corner falls into, and what is left of the distance there; both in points. */
export function lineAt(lines: Lines, distance: number, last: number): { line: number; rest: number } {
  let rest = distance;
  for (let line = 0; line < last; line += 1) {
    const size = sizeOf(lines, line);
    if (rest < size) return { line, rest };
    rest -= size;
  }
  return { line: last, rest: 0 };
}

/** Points from the sheet's corner to a line. */
export function distanceTo(lines: Lines, line: number): number {
  let distance = line * lines.otherwise;
  for (const own of new Set([...lines.sizes.keys(), ...lines.hidden])) if (own < line) distance += sizeOf(lines, own) - lines.otherwise;
  return distance;
}

function sizeOf({ sizes, hidden, otherwise }: Lines, line: number): number {
  return hidden.has(line) ? 0 : (sizes.get(line) ?? otherwise);
}
