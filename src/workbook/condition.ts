import { formula, type Expression } from "./expression";
import type { Text } from "../language/text";
import { thisCell } from "./references";
import type { Role } from "./role";

/** A look that cells take while a formula holds for them. */
export interface Condition {
  readonly when: Expression;
  readonly role: Role;
}

/** The look of cells that hold exactly this value, whatever its case. */
export function cellIs(value: Text | string | number, role: Role): Condition {
  return { when: formula`${thisCell}=${value}`, role };
}

/** Traffic lights as our functions write them: Green, Amber, Red, n/a. */
export const lights: readonly Condition[] = [
  cellIs("Green", "green"),
  cellIs("Amber", "amber"),
  cellIs("Red", "red"),
  cellIs("n/a", "unknown"),
];
