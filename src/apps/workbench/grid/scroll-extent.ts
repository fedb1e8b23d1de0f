import { maximumColumns, maximumRows } from "../../../cells/address";
import type { Axis } from "./axis";

/** How many rows and columns the scroll bars cover: what is used and seen, with some room to go on. */
export interface ScrollExtent {
  readonly rows: number;
  readonly columns: number;
}

// Chromium and Safari lay out boxes of up to 33.5 million pixels: more than all rows at their usual height.
const maximumPixels = 33_000_000;

/** The extent that holds all of `reached` and never takes away what was scrolled to before. */
export function growExtent(before: ScrollExtent, reached: readonly { readonly row: number; readonly column: number }[]): ScrollExtent {
  const row = Math.max(...reached.map((place) => place.row));
  const column = Math.max(...reached.map((place) => place.column));
  return {
    rows: Math.min(maximumRows, Math.max(before.rows, row + 31)),
    columns: Math.min(maximumColumns, Math.max(before.columns, column + 7)),
  };
}

export const smallestExtent: ScrollExtent = { rows: 60, columns: 26 };

/** Pixels of an extent along one axis. */
export function extentPixels(axis: Axis, count: number): number {
  return Math.min(maximumPixels, axis.startOf(count));
}
