import type { ChecklistItem } from "../../../../core/readiness/checklist-item";
import { judgeItem, type JudgedItem } from "../../../../core/readiness/judged-item";
import { readinessSettings } from "../../../../seeds/readiness";

/**
 * The item once it is met with the proof it needs, dated on the day (without a day, no date is given).
 * Proof in hand that is good for as much stays: its date where it can, else its grade.
 */
export function metOn(item: ChecklistItem, asOf: number | undefined): ChecklistItem {
  const met = { ...item, status: "met" } as const;
  const dated = { ...met, proofDate: asOf ?? item.proofDate };
  return [met, dated].find((as) => isEnough(judgeItem(as, asOf))) ?? { ...dated, proof: item.proofNeeded };
}

function isEnough({ item, isSettled, worth }: JudgedItem): boolean {
  return isSettled && worth >= readinessSettings.quality[item.proofNeeded];
}
