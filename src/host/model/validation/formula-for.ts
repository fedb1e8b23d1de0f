import type { Area } from "../../../cells/address";
import { moveRelative } from "../references/moved-references";

/** A rule's formula as it reads at a place: it is written for the first cell of the rule's first area. */
export function formulaFor(formula: string, areas: readonly Area[], row: number, column: number): string {
  const first = areas[0];
  return first ? moveRelative(formula, row - first.row, column - first.column) : formula;
}
