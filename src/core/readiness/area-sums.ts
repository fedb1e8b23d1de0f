import type { JudgedItem } from "./judged-item";

/** Weighed sums over items of one area: all of its shares are two of these, divided. */
export interface AreaSums {
  readonly weight: number;
  readonly met: number;
  readonly evidence: number;
  readonly low: number;
  readonly high: number;
}

export const noSums: AreaSums = { weight: 0, met: 0, evidence: 0, low: 0, high: 0 };

/** What one item adds to the sums of its area, at its own weight or another. */
export function sumsOfItem({ item, status, worth, isFresh }: JudgedItem, weight = item.weight): AreaSums {
  return {
    weight,
    met: status === "met" ? weight : 0,
    evidence: weight * worth,
    low: isFresh ? weight * worth : 0,
    high: weight * (status === "inProgress" ? 1 : worth),
  };
}

/** The sums of two groups of items together. */
export function addSums(one: AreaSums, other: AreaSums): AreaSums {
  return { weight: one.weight + other.weight, met: one.met + other.met, evidence: one.evidence + other.evidence, low: one.low + other.low, high: one.high + other.high };
}
