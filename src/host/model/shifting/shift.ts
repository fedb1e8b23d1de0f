import { maximumColumns, maximumRows, type Area } from "../../../cells/address";

/** Lines that come in at `at` (`count` positive) or go away from there (`count` negative), over a whole sheet or a band of it. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** Columns (when rows shift) or rows (when columns shift) that take part; none means all. */
  readonly band?: { readonly first: number; readonly count: number };
}

/** Where a span of lines is after the shift; `undefined` when all of it went away. */
export function shiftSpan(first: number, count: number, shift: Shift): { first: number; count: number } | undefined {
  const limit = shift.axis === "row" ? maximumRows : maximumColumns;
  const start = shiftEdge(first, shift);
  const end = Math.min(shiftEdge(first + count, shift, true), limit);
  return end > start ? { first: start, count: end - start } : undefined;
}

/** Where an area is after the shift. One that reaches over the band's side, or over the whole length of the sheet, stays. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (!takesPart(area, shift)) return area;
  if (shift.axis === "row") {
    const span = shiftSpan(area.row, area.rows, shift);
    return span && { ...area, row: span.first, rows: span.count };
  }
  const span = shiftSpan(area.column, area.columns, shift);
  return span && { ...area, column: span.first, columns: span.count };
}

/** True when the shift moves the area's cells: it lies in the band and not along the whole sheet. */
export function takesPart(area: Area, { axis, band }: Shift): boolean {
  if (axis === "row" ? area.rows === maximumRows : area.columns === maximumColumns) return false;
  if (!band) return true;
  const first = axis === "row" ? area.column : area.row;
  const count = axis === "row" ? area.columns : area.rows;
  return first >= band.first && first + count <= band.first + band.count;
}

/** Where a line is after the shift; `undefined` when it went away. */
export function shiftLine(line: number, shift: Shift): number | undefined {
  return shiftSpan(line, 1, shift)?.first;
}

/** An edge between lines: at an insertion, the start of a span moves away while its end stays. */
function shiftEdge(edge: number, { at, count }: Shift, isEnd = false): number {
  if (count >= 0) return edge > at || (edge === at && !isEnd) ? edge + count : edge;
  return edge <= at ? edge : Math.max(at, edge + count);
}
