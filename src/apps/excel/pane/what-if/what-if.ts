import type { ChecklistItem } from "../../../../core/readiness/checklist-item";
import { scoreItems, type ScoredChecklist } from "../watch/score-checklist";
import { metOn } from "./met-on";

/** Tells items apart while the sheet is edited: an item that moves or is renamed is no longer the one that was ticked. */
export function keyOf({ row, area, item }: ChecklistItem): string {
  return JSON.stringify([row, area, item]);
}

/** The checklist as it would stand with some of its items met. */
export function whatIf({ items, asOf }: ScoredChecklist, met: readonly ChecklistItem[]): ScoredChecklist {
  const chosen = new Set(met);
  return scoreItems(
    items.map((item) => (chosen.has(item) ? metOn(item, asOf) : item)),
    asOf,
  );
}
