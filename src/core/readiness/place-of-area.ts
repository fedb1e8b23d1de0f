import type { AreaReadiness } from "./readiness-by-area";
import { rankOf } from "./threshold";

/** The place, from 1, of one area among those with a score, most evidence first, when it has other evidence; equals keep the checklist's order. */
export type PlaceAfter = (area: number, evidence: number) => number;

/** Ranks checklists that differ from this one in one area. */
export function placeOfArea(areas: readonly AreaReadiness[]): PlaceAfter {
  const ranks = areas.map(({ score }) => score && rankOf(score.evidence));
  const order = areas.flatMap(({ score }, area) => (score ? [{ area, rank: rankOf(score.evidence) }] : [])).sort((one, other) => other.rank - one.rank || one.area - other.area);
  return (area, evidence) => {
    const wanted = rankOf(evidence);
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = order[middle];
      if (other && (other.rank > wanted || (other.rank === wanted && other.area < area))) low = middle + 1;
      else high = middle;
    }
    const own = ranks[area];
    return 1 + low - (own !== undefined && own > wanted ? 1 : 0);
  };
}
