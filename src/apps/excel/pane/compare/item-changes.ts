import type { JudgedItem } from "../../../../core/readiness/judged-item";
import { itemName } from "../../../../core/readiness/missing";
import { plain } from "../../../../language/plain";
import type { Language, Text } from "../../../../language/text";
import { readinessCriteria, readinessWords } from "../../../../seeds/readiness";
import { detail } from "../detail-words";
import { figure } from "../number-words";
import { pairUp } from "./pair-up";

const idByWords = new Map(readinessCriteria.flatMap(({ id, item }) => [[plain(item.en), id] as const, [plain(item.ja), id] as const]));

/** What differs between the items of an area, a sentence for each item that does; the criteria we know are the same in both languages. */
export function itemChanges(first: readonly JudgedItem[], second: readonly JudgedItem[], language: Language): readonly string[] {
  return pairUp(first, second, ({ item }) => idByWords.get(plain(item.item)) ?? plain(item.item)).flatMap(({ from, to }) => {
    if (!from) return to ? [detail("added", language, { item: itemName(to, language) })] : [];
    if (!to) return [detail("removed", language, { item: itemName(from, language) })];
    const changes = differences(from, to, language);
    return changes.length === 0 ? [] : [detail("differs", language, { item: itemName(from, language), changes: changes.join(language === "ja" ? "、" : ", ") })];
  });
}

function differences(from: JudgedItem, to: JudgedItem, language: Language): string[] {
  const { status, proof } = readinessWords;
  const words: string[] = [];
  if (from.status !== to.status) words.push(arrow(status[from.status], status[to.status], language));
  if (from.item.proof !== to.item.proof) words.push(detail("proofWords", language, { from: proof[from.item.proof], to: proof[to.item.proof] }));
  if (from.item.weight !== to.item.weight) words.push(detail("weightWords", language, { from: figure(from.item.weight), to: figure(to.item.weight) }));
  const areBothMet = from.status === "met" && to.status === "met";
  const [before, after] = [figure(from.freshness), figure(to.freshness)];
  if (areBothMet && before !== after) words.push(detail("freshnessWords", language, { from: before, to: after }));
  return words;
}

function arrow(from: Text, to: Text, language: Language): string {
  return `${from[language]} → ${to[language]}`;
}
