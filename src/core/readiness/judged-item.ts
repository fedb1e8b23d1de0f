import { readinessSettings, type ItemStatus } from "../../seeds/readiness";
import type { ChecklistItem } from "./checklist-item";
import { freshnessOn } from "./freshness";
import { reaches } from "./threshold";

/** A checklist item as the score sees it on a day. */
export interface JudgedItem {
  readonly item: ChecklistItem;
  /** The status that counts: a proof dated after the day makes a met item one in progress. */
  readonly status: ItemStatus;
  readonly quality: number;
  readonly freshness: number;
  /** What it adds to the evidence of its area, a fraction of its weight: quality x freshness when met, else 0. */
  readonly worth: number;
  readonly isUndated: boolean;
  readonly isFresh: boolean;
  readonly isProvenEnough: boolean;
  /** Met, with the proof needed, still fresh. */
  readonly isSettled: boolean;
}

/** Judges an item; without a day no date is read and proof is taken as fresh. */
export function judgeItem(item: ChecklistItem, asOf: number | undefined): JudgedItem {
  const { quality, freshEnough } = readinessSettings;
  const isAhead = asOf !== undefined && item.proofDate !== undefined && item.proofDate > asOf;
  const status = item.status === "met" && isAhead ? "inProgress" : item.status;
  const freshness = asOf === undefined || status !== "met" ? 1 : freshnessOn(asOf, item);
  const isFresh = reaches(freshness, freshEnough);
  const isProvenEnough = quality[item.proof] >= quality[item.proofNeeded];
  return {
    item,
    status,
    quality: quality[item.proof],
    freshness,
    worth: status === "met" ? quality[item.proof] * freshness : 0,
    isUndated: asOf !== undefined && status === "met" && item.proofDate === undefined,
    isFresh,
    isProvenEnough,
    isSettled: status === "met" && isFresh && isProvenEnough,
  };
}
