import type { Comparison } from "../../model/parts";

const names: readonly (readonly [Comparison, string])[] = [
  ["between", "between"],
  ["notBetween", "notBetween"],
  ["equalTo", "equal"],
  ["notEqualTo", "notEqual"],
  ["greaterThan", "greaterThan"],
  ["lessThan", "lessThan"],
  ["greaterThanOrEqualTo", "greaterThanOrEqual"],
  ["lessThanOrEqualTo", "lessThanOrEqual"],
];
const inFile = new Map(names);
const inModel = new Map(names.map(([model, file]) => [file, model]));

/** A comparison as files name it. */
export function fileComparison(comparison: Comparison): string {
  return inFile.get(comparison) ?? "between";
}

/** The comparison that a file names; `between` where it names none. */
export function comparisonOf(name: string | undefined): Comparison {
  return inModel.get(name ?? "between") ?? "between";
}

/** True for a comparison with two limits. */
export function hasTwoLimits(comparison: Comparison): boolean {
  return comparison === "between" || comparison === "notBetween";
}
