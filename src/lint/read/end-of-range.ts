import type { Scalar } from "../../cells/value";
import { bare } from "../../core/contract/bare";
import { plain } from "../../language/plain";
import type { HeaderLine } from "./header-line";
import { isFilled, type SheetToRead } from "./sheet-to-read";

const fewestFilled = 3;
const usualWidth = 256;
const totalWords = new Set(["total", "totals", "grandtotal", "subtotal", "sum", "合計", "総合計", "総計", "計", "小計", "集計"]);
const noteMarks = /^(?:notes?|sources?|remarks?)\b|^[*※†]|^(?:注|備考|出所|出典)/i;

/**
 * The last row of the range under a header. One blank row inside is let pass where the next one is filled like a row of the table; what is further off, the header
 * said again, total rows and notes at its foot are no part of it. `limit` is a row that it must not reach.
 */
export function endOfRange(sheet: SheetToRead, header: HeaderLine, limit: number): number {
  let last = header.row;
  for (let index = firstAfter(sheet.rows, header.row); index < sheet.rows.length; index++) {
    const row = sheet.rows[index] as number;
    if (row >= limit || row - last > 2 || isHeaderAgain(sheet, header, row)) break;
    const filled = filledCells(sheet, header, row, fewestFilled);
    if (filled === 0) continue;
    if (row - last === 2 && last > header.row && filled < Math.min(fewestFilled, header.columns.length)) break;
    last = row;
  }
  while (last > header.row && (isFoot(sheet, header, last) || filledCells(sheet, header, last, 1) === 0)) last--;
  return last;
}

/** How many cells of a row are filled, counted no further than `enough`. */
function filledCells(sheet: SheetToRead, header: HeaderLine, row: number, enough: number): number {
  let count = 0;
  for (const _ of filled(sheet, header, row)) if (++count === enough) break;
  return count;
}

/** The filled cells of a row between the table's columns. */
function* filled(sheet: SheetToRead, { left, cells }: HeaderLine, row: number): Iterable<Scalar> {
  const right = left + cells.length;
  if (cells.length > usualWidth) {
    // A header as wide as a sheet over rows of few cells would take forever cell by cell.
    for (const column of sheet.columnsOf(row)) if (column >= left && column < right) yield sheet.valueAt(row, column);
    return;
  }
  for (let column = left; column < right; column++) {
    const cell = sheet.valueAt(row, column);
    if (isFilled(cell)) yield cell;
  }
}

function isHeaderAgain(sheet: SheetToRead, { left, columns }: HeaderLine, row: number): boolean {
  const [first, second] = columns;
  return [first, second].every((column) => column !== undefined && sheet.valueAt(row, left + column.position) === column.header);
}

/** True for a total row or a note under the last row. */
function isFoot(sheet: SheetToRead, header: HeaderLine, row: number): boolean {
  const [label, more] = filled(sheet, header, row);
  if (typeof label !== "string") return false;
  return totalWords.has(bare(label)) || (more === undefined && noteMarks.test(plain(label)));
}

function firstAfter(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}
