import { readinessSettings } from "../../seeds/readiness";

/** True when a value reaches a threshold, give or take the rounding of its sums. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - readinessSettings.tolerance;
}

/** Evidence, or a score, as it is put in order: values that only rounding tells apart rank the same. */
export function rankOf(value: number): number {
  return Math.round(value / readinessSettings.tolerance);
}
