import type { Comparison } from "../../model/parts";

const shared = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equalTo",
  NotEqualTo: "notEqualTo",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
} as const satisfies Record<string, Comparison>;

/** The operators of data validation. */
export const validationOperators: Readonly<Record<string, Comparison>> = { ...shared, GreaterThanOrEqualTo: "greaterThanOrEqualTo", LessThanOrEqualTo: "lessThanOrEqualTo" };

/** The operators of conditional formats, which spell two of them shorter. */
export const conditionalOperators: Readonly<Record<string, Comparison>> = { ...shared, GreaterThanOrEqual: "greaterThanOrEqualTo", LessThanOrEqual: "lessThanOrEqualTo" };

/** True for an operator that stands between two limits. */
export function hasTwoLimits(operator: Comparison): boolean {
  return operator === "between" || operator === "notBetween";
}
