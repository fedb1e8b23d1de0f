import type { Area } from "../cells/address";
import type { Arranged } from "./arrange";
import type { SheetPlan } from "./plan";

/** Blocks start in B2: an empty row and a narrow column frame the sheet. */
export const margin = 1;

/** A sheet under its final name, its blocks at their places. */
export interface ArrangedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly blocks: readonly Arranged[];
}

/** The area that blocks cover together: what is printed. */
export function extentOf(blocks: readonly Arranged[]): Area {
  const bottom = Math.max(margin + 1, ...blocks.map(({ at }) => at.row + at.rows));
  const right = Math.max(margin + 1, ...blocks.map(({ at }) => at.column + at.columns));
  return { row: margin, column: margin, rows: bottom - margin, columns: right - margin };
}
