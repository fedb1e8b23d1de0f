import { isoDate } from "../../../../cells/serial";
import type { JudgedItem } from "../../../../core/readiness/judged-item";
import type { Language } from "../../../../language/text";
import { readinessSettings, readinessWords } from "../../../../seeds/readiness";
import { detail, type detailWords } from "../detail-words";
import { figure } from "../number-words";
import { itemArithmetic } from "./arithmetic";

/** One thing that an item's worth rests on, in words. */
export interface ItemFact {
  readonly label: keyof typeof detailWords;
  readonly words: string;
}

/** What an item adds, and why: weight, met, quality, freshness. */
export function itemFacts(judged: JudgedItem, asOf: number | undefined, language: Language): readonly ItemFact[] {
  const { item, quality } = judged;
  const proof = readinessWords.proof;
  return [
    { label: "adds", words: itemArithmetic(judged) },
    { label: "weight", words: figure(item.weight) },
    { label: "isMet", words: metWords(judged, language) },
    { label: "quality", words: detail("qualityIs", language, { quality: figure(quality), proof: proof[item.proof], needed: proof[item.proofNeeded] }) },
    { label: "freshness", words: freshnessWords(judged, asOf, language) },
  ];
}

function metWords({ item, status }: JudgedItem, language: Language): string {
  if (status === "met") return detail("yes", language);
  if (item.status === "met" && item.proofDate !== undefined) return detail("noAhead", language, { date: isoDate(item.proofDate) });
  return detail("no", language, { status: readinessWords.status[status] });
}

function freshnessWords({ item, status, isUndated, freshness }: JudgedItem, asOf: number | undefined, language: Language): string {
  if (status !== "met") return detail("freshUnmet", language);
  if (asOf === undefined) return detail("freshUnread", language);
  if (isUndated || item.proofDate === undefined) return detail("freshUndated", language);
  const values = { freshness: figure(freshness), days: asOf - item.proofDate, grace: readinessSettings.graceDays, half: readinessSettings.halfLifeDays };
  if (!readinessSettings.lasting.includes(item.proof)) return detail("freshFading", language, values);
  if (item.validUntil === undefined) return detail("freshLasting", language, values);
  return detail(asOf <= item.validUntil ? "freshUntil" : "freshLapsed", language, { ...values, date: isoDate(item.validUntil) });
}
