import { readinessSettings } from "../../seeds/readiness";
import { addSums, noSums, sumsOfItem } from "./area-sums";
import type { JudgedItem } from "./judged-item";
import type { AreaReadiness } from "./readiness-by-area";
import { mustsBlocking, readinessByGate } from "./readiness-by-gate";
import { scoreAfter } from "./score-after";
import { sumsOfOthers } from "./sums-of-others";
import { rankOf } from "./threshold";

/** An item that is unmet, or met with weak, stale or undated proof. */
export interface Gap {
  readonly area: AreaReadiness;
  readonly item: JudgedItem;
  /** Points that the score gains once the item is met with the proof it needs, dated on the day of the score. */
  readonly gain: number;
  /** The next gate, when this must is one that keeps it shut. */
  readonly blocks: string | undefined;
}

/**
 * What to do next: musts that block the next gate first, then by gain, then as the checklist lists them.
 * For the order alone every area counts at least the ranking floor, or all gains would be 0 while two areas are.
 */
export function readinessGaps(areas: readonly AreaReadiness[]): readonly Gap[] {
  const next = readinessByGate(areas).find(({ isOpen }) => !isOpen);
  const blocking = new Set(next?.shortfalls.flatMap(mustsBlocking));
  const gainBy = gains(areas, 0);
  const rankedBy = gains(areas, readinessSettings.rankingFloor);
  const gaps = areas.flatMap((area, place) => {
    const others = sumsOfOthers(area.items.map((item) => sumsOfItem(item)), addSums, noSums);
    return area.items.flatMap((item, index) => {
      const rest = others[index];
      if (item.isSettled || !rest) return [];
      const weight = rest.weight + item.item.weight;
      const evidence = (worth: number) => (weight === 0 ? undefined : (rest.evidence + item.item.weight * worth) / weight);
      const [before, after] = [evidence(item.worth), evidence(worthOnceMet(item))];
      const gap: Gap = { area, item, gain: gainBy(place, before, after), blocks: blocking.has(item) ? next?.gate : undefined };
      return [{ gap, rank: rankOf(rankedBy(place, before, after)) }];
    });
  });
  gaps.sort((one, other) => Number(isFree(one.gap)) - Number(isFree(other.gap)) || other.rank - one.rank || one.gap.item.item.row - other.gap.item.item.row);
  return gaps.map(({ gap }) => gap);
}

function gains(areas: readonly AreaReadiness[], floor: number): (place: number, before: number | undefined, after: number | undefined) => number {
  const score = scoreAfter(areas, floor);
  return (place, before, after) => Math.max(0, (score(place, after) ?? 0) - (score(place, before) ?? 0));
}

// Stale proof of a higher grade than the item needs may still be worth more than what it needs.
function worthOnceMet({ item, worth }: JudgedItem): number {
  return Math.max(readinessSettings.quality[item.proofNeeded], worth);
}

function isFree({ blocks }: Gap): boolean {
  return blocks === undefined;
}
