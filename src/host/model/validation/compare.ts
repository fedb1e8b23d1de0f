import type { Comparison } from "../parts";

const comparisons: Readonly<Record<Comparison, (value: number, low: number, high: number, first: number) => boolean>> = {
  between: (value, low, high) => value >= low && value <= high,
  notBetween: (value, low, high) => value < low || value > high,
  equalTo: (value, _low, _high, first) => value === first,
  notEqualTo: (value, _low, _high, first) => value !== first,
  greaterThan: (value, _low, _high, first) => value > first,
  lessThan: (value, _low, _high, first) => value < first,
  greaterThanOrEqualTo: (value, _low, _high, first) => value >= first,
  lessThanOrEqualTo: (value, _low, _high, first) => value <= first,
};

/** True when the value stands to the limits as the comparison says; two limits may come in either order. */
export function holds(operator: Comparison, value: number, first: number, second = first): boolean {
  return comparisons[operator](value, Math.min(first, second), Math.max(first, second), first);
}
