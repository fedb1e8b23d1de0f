import { plain } from "../../language/plain";
import type { AreaId, Light } from "../../seeds/readiness";
import { areaIdOf } from "./area-name";
import type { ChecklistItem } from "./checklist-item";
import { judgeItem, type JudgedItem } from "./judged-item";
import { lightOf } from "./light";

/** Evidence of an area and its range: fractions, low <= evidence <= high. */
export interface AreaScore {
  readonly evidence: number;
  readonly low: number;
  readonly high: number;
  readonly shareMet: number;
  readonly light: Light;
}

/** An area of a checklist. */
export interface AreaReadiness {
  /** As the checklist first writes it. */
  readonly name: string;
  /** Set when it is one of the areas that gates ask for. */
  readonly id: AreaId | undefined;
  /** Its items in order, without those that don't apply. */
  readonly items: readonly JudgedItem[];
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
  return { name, id: areaIdOf(name), items, openMusts: musts.filter(({ isSettled }) => !isSettled), score: areaScore(items, musts) };
}

function areaScore(items: readonly JudgedItem[], musts: readonly JudgedItem[]): AreaScore | undefined {
  const weight = weighed(items, () => 1);
  if (weight === 0) return undefined;
  const isMet = ({ status }: JudgedItem) => status === "met";
  const worth = (item: JudgedItem) => (isMet(item) ? item.quality * item.freshness : 0);
  const evidence = weighed(items, worth) / weight;
  const low = weighed(items, (item) => (item.isFresh ? worth(item) : 0)) / weight;
  const high = weighed(items, (item) => (item.status === "inProgress" ? 1 : worth(item))) / weight;
  const shareMet = weighed(items, (item) => (isMet(item) ? 1 : 0)) / weight;
  return { evidence, low, high, shareMet, light: lightOf({ musts, evidence, shareMet }) };
}

function weighed(items: readonly JudgedItem[], part: (item: JudgedItem) => number): number {
  return items.reduce((sum, item) => sum + item.item.weight * part(item), 0);
}
