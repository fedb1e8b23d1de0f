import { readinessSettings } from "../../seeds/readiness";

/** True when a value reaches a threshold, give or take the rounding of its sums. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - readinessSettings.tolerance;
}
