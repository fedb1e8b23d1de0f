import type { Area } from "../../../cells/address";
import { isFormula } from "../references/formula-tokens";
import { moveRelative } from "../references/moved-references";
import { subtractAreas } from "./subtract-area";

/** Takes areas away from a rule; its formulas speak from the first cell of its first area, and move when that does. False when no area is left. */
export function takeAreas(some: { areas: Area[]; rule: object }, holes: readonly Area[]): boolean {
  const before = some.areas[0];
  some.areas = subtractAreas(some.areas, holes);
  const first = some.areas[0];
  if (first && before) some.rule = movedRule(some.rule, first.row - before.row, first.column - before.column);
  return first !== undefined;
}

/** A rule whose formulas speak from a cell that lies so many rows and columns further. */
export function movedRule<Rule extends object>(rule: Rule, rows: number, columns: number): Rule {
  return Object.fromEntries(Object.entries(rule).map(([key, some]) => [key, isFormula(some) ? moveRelative(some, rows, columns) : some])) as Rule;
}
