import type { Light } from "../../seeds/readiness";
import type { AreaSums } from "./area-sums";
import { lightOf, type Musts } from "./light";

/** Evidence of an area and its range: fractions, low <= evidence <= high. */
export interface AreaScore {
  readonly evidence: number;
  readonly low: number;
  readonly high: number;
  readonly shareMet: number;
  readonly light: Light;
}

/** The score of an area from the sums over its items; none when their weights sum to 0. */
export function areaScore({ weight, met, evidence, low, high }: AreaSums, musts: Musts): AreaScore | undefined {
  if (weight === 0) return undefined;
  const shares = { evidence: evidence / weight, shareMet: met / weight };
  return { ...shares, low: low / weight, high: high / weight, light: lightOf({ ...musts, ...shares }) };
}
