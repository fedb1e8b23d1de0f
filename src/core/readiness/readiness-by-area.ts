import { plain } from "../../language/plain";
import type { AreaId } from "../../seeds/readiness";
import { areaIdOf } from "./area-name";
import { areaScore, type AreaScore } from "./area-score";
import { addSums, noSums, sumsOfItem } from "./area-sums";
import type { ChecklistItem } from "./checklist-item";
import { judgeItem, type JudgedItem } from "./judged-item";
import { mustsOf, type Musts } from "./light";

/** An area of a checklist. */
export interface AreaReadiness {
  /** As the checklist first writes it. */
  readonly name: string;
  /** Set when it is one of the areas that gates ask for. */
  readonly id: AreaId | undefined;
  /** Its items in order, without those that don't apply. */
  readonly items: readonly JudgedItem[];
  readonly musts: Musts;
  /** Musts that aren't met yet with the needed, fresh proof. */
  readonly openMusts: readonly JudgedItem[];
  /** Absent when the weights of its items sum to 0. */
  readonly score: AreaScore | undefined;
}

/** The areas of a checklist in the order of their first rows; the names of an area in both languages are one area. */
export function readinessByArea(items: readonly ChecklistItem[], asOf: number | undefined): readonly AreaReadiness[] {
  const groups = new Map<string, ChecklistItem[]>();
  for (const item of items) {
    const key = areaIdOf(item.area) ?? plain(item.area);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((group) => areaReadiness(group, asOf));
}

function areaReadiness(group: readonly ChecklistItem[], asOf: number | undefined): AreaReadiness {
  const name = group[0]?.area ?? "";
  const items = group.map((item) => judgeItem(item, asOf)).filter(({ status }) => status !== "notApplicable");
  const musts = items.filter(({ item }) => item.kind === "must");
  const sums = items.reduce((sum, item) => addSums(sum, sumsOfItem(item)), noSums);
  const reached = mustsOf(musts);
  return { name, id: areaIdOf(name), items, musts: reached, openMusts: musts.filter(({ isSettled }) => !isSettled), score: areaScore(sums, reached) };
}
