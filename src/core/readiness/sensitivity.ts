import type { Light } from "../../seeds/readiness";
import { areaScore } from "./area-score";
import { addSums, noSums, sumsOfItem, type AreaSums } from "./area-sums";
import type { JudgedItem } from "./judged-item";
import { placeOfArea, type PlaceAfter } from "./place-of-area";
import type { AreaReadiness } from "./readiness-by-area";
import { gatesOf, knownAreas, readinessByGate, type GateReadiness, type KnownAreas } from "./readiness-by-gate";
import { scoreAfter, type ScoreAfter } from "./score-after";
import { sumsOfOthers } from "./sums-of-others";

/** A value before and after. */
export interface Change<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What another weight of one item makes of the checklist. Only what differs is there. */
export interface WeightOutcome {
  readonly area: AreaReadiness;
  /** 0 to 100; absent when no weight is left anywhere. */
  readonly score: number | undefined;
  readonly light?: Change<Light | "n/a">;
  /** Gates that open or shut, or that another area holds. */
  readonly gates: readonly Change<GateReadiness>[];
  /** Place of the area among all, most evidence first. */
  readonly place?: Change<number>;
}

/** An item with its weight x (1 - swing) and x (1 + swing), all other weights as they are. */
export interface ItemSensitivity {
  readonly item: JudgedItem;
  readonly lighter: WeightOutcome;
  readonly heavier: WeightOutcome;
}

/** How much hangs on each weight, one at a time; `swing` is a fraction. Items that don't apply are left out. */
export function readinessSensitivity(areas: readonly AreaReadiness[], swing: number): readonly ItemSensitivity[] {
  const base: Base = { known: knownAreas(areas), gates: readinessByGate(areas), score: scoreAfter(areas), place: placeOfArea(areas) };
  return areas.flatMap((area, at) => {
    const others = sumsOfOthers(area.items.map((item) => sumsOfItem(item)), addSums, noSums);
    return area.items.map((item, index) => {
      const weighed = (factor: number) => outcome(area, at, addSums(others[index] ?? noSums, sumsOfItem(item, item.item.weight * factor)), base);
      return { item, lighter: weighed(1 - swing), heavier: weighed(1 + swing) };
    });
  });
}

interface Base {
  readonly known: KnownAreas;
  readonly gates: readonly GateReadiness[];
  readonly score: ScoreAfter;
  readonly place: PlaceAfter;
}

function outcome(area: AreaReadiness, at: number, sums: AreaSums, base: Base): WeightOutcome {
  const score = areaScore(sums, area.musts);
  const light = changed<Light | "n/a">(area.score?.light ?? "n/a", score?.light ?? "n/a");
  const place = area.score && score && changed(base.place(at, area.score.evidence), base.place(at, score.evidence));
  return {
    area,
    score: base.score(at, score?.evidence),
    ...(light && { light }),
    ...(place && { place }),
    gates: area.id === undefined ? [] : changedGates(base.gates, gatesOf(new Map(base.known).set(area.id, { ...area, score }))),
  };
}

function changed<Value>(from: Value, to: Value): Change<Value> | undefined {
  return from === to ? undefined : { from, to };
}

function changedGates(before: readonly GateReadiness[], after: readonly GateReadiness[]): Change<GateReadiness>[] {
  return before.flatMap((from, index) => {
    const to = after[index];
    return to && (from.isOpen !== to.isOpen || from.binding?.id !== to.binding?.id) ? [{ from, to }] : [];
  });
}
