import type { DrawnText } from "./drawing";
import type { Look } from "./look";
import { lineHeight, linesOf, longestWord, textWidth } from "./measure";

type LookAt = (row: number, column: number) => Look;

const padding = 1.6;
const narrowest = 3;
/** Excel's own limits: 255 characters and 409 points. */
const widest = 255;
const tallest = 409;
const plainRow = 15;
/** Rows of nearly the same height get the same one, so that they are set together. */
const heightStep = 3;

/** Width of each column, in characters, so that no number is cut and no word broken; longer text wraps. */
export function columnWidthsFor(texts: readonly DrawnText[], least: ReadonlyMap<number, number>, lookAt: LookAt): Record<number, number> {
  const widths = new Map(least);
  for (const { area, text, most, beside } of texts) {
    if (area.columns > 1) continue;
    const look = lookAt(area.row, area.column);
    const whole = Math.max(...text.split("\n").map((line) => textWidth(line, look))) + padding + beside + (look.indent ?? 0);
    const needed = look.wrap ? Math.max(Math.min(whole, most), longestWord(text, look) + padding + beside) : whole;
    widths.set(area.column, Math.max(widths.get(area.column) ?? narrowest, needed));
  }
  return Object.fromEntries([...widths].map(([column, width]) => [column, Math.min(widest, Math.ceil(width))]));
}

/** Height of the rows that need more than a plain one, in points, so that wrapped text is whole. */
export function rowHeightsFor(texts: readonly DrawnText[], widths: Readonly<Record<number, number>>, lookAt: LookAt): Record<number, number> {
  const heights = new Map<number, number>();
  for (const { area, text, beside } of texts) {
    const look = lookAt(area.row, area.column);
    let width = -padding - beside;
    for (let column = area.column; column < area.column + area.columns; column++) width += widths[column] ?? 9;
    const lines = look.wrap ? linesOf(text, Math.max(1, width), look) : 1;
    heights.set(area.row, Math.max(heights.get(area.row) ?? 0, lines * lineHeight(look) + 3));
  }
  return Object.fromEntries([...heights].filter(([, height]) => height > plainRow + 2).map(([row, height]) => [row, Math.min(tallest, Math.ceil(height / heightStep) * heightStep)]));
}
