import type { AreaReadiness } from "./readiness-by-area";
import { sumsOfOthers } from "./sums-of-others";

/** The score, 0 to 100, when the area at that place has other evidence (`undefined`: no weight is left in it); `undefined` when no area is left. */
export type ScoreAfter = (place: number, evidence: number | undefined) => number | undefined;

/** Scores checklists that differ from this one in one area, without going through the others again. Evidence below `floor` counts as the floor. */
export function scoreAfter(areas: readonly AreaReadiness[], floor = 0): ScoreAfter {
  const logarithm = (evidence: number | undefined) => (evidence === undefined ? 0 : Math.log(Math.max(evidence, floor)));
  const others = sumsOfOthers(
    areas.map(({ score }) => ({ logarithm: logarithm(score?.evidence), count: score ? 1 : 0 })),
    (one, other) => ({ logarithm: one.logarithm + other.logarithm, count: one.count + other.count }),
    { logarithm: 0, count: 0 },
  );
  return (place, evidence) => {
    const rest = others[place] ?? { logarithm: 0, count: 0 };
    const count = rest.count + (evidence === undefined ? 0 : 1);
    return count === 0 ? undefined : 100 * Math.exp((rest.logarithm + logarithm(evidence)) / count);
  };
}
