import { readinessSettings, type ProofAge } from "../../seeds/readiness";
import type { ChecklistItem } from "./checklist-item";
import { oldestFreshDays } from "./freshness";

/** How the proof of an item stands on a day, in a word; `undefined` where there is nothing to say of it yet. */
export function proofAgeOn(asOf: number, { status, proof, proofDate, validUntil = Infinity }: ChecklistItem): ProofAge | undefined {
  if (proof === "none") return status === "met" ? "unproven" : undefined;
  if (proofDate === undefined) return status === "met" ? "undated" : undefined;
  if (proofDate > asOf) return "ahead";
  if (readinessSettings.lasting.includes(proof)) return asOf <= validUntil ? "fresh" : "stale";
  const days = asOf - proofDate;
  return days <= readinessSettings.graceDays ? "fresh" : days <= oldestFreshDays ? "ageing" : "stale";
}
