import type { Language } from "../../language/text";
import { readinessAreas, readinessSettings, readinessWords } from "../../seeds/readiness";
import type { JudgedItem } from "./judged-item";
import type { AreaScore } from "./area-score";
import type { AreaReadiness } from "./readiness-by-area";
import { mustsLacking, type Shortfall } from "./readiness-by-gate";
import { reaches } from "./threshold";

const mostItemsNamed = 5;

/** What areas lack for a gate, one after the other, in the language that the checklist is written in; blank when nothing. */
export function missingWords(shortfalls: readonly Shortfall[], language: Language): string {
  return shortfalls.map((shortfall) => `${areaName(shortfall, language)}: ${lacks(shortfall, language).join("; ")}`).join(". ");
}

/** An area as its checklist calls it, or as it would. */
export function areaName({ id, area }: Shortfall, language: Language): string {
  return area?.name ?? readinessAreas.find((known) => known.id === id)?.name[language] ?? id;
}

/** Japanese when any area is named in Japanese letters. */
export function languageOfAreas(areas: readonly AreaReadiness[]): Language {
  return areas.some(({ name }) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(name)) ? "ja" : "en";
}

function lacks({ area, needed }: Shortfall, language: Language): string[] {
  if (!area) return [{ en: "no such area in the checklist", ja: "チェックリストにこの領域がありません" }[language]];
  if (!area.score) return [{ en: "nothing to score: every item is n/a or has weight 0", ja: "採点できる項目がありません（すべて対象外、または重みが0）" }[language]];
  const isForGreen = needed === "Green";
  const items = mustsLacking({ area, needed });
  const named = items.slice(0, mostItemsNamed).map((must) => `${itemName(must, language)} (${reason(must)[language]})`);
  const rest = items.length - named.length;
  if (rest > 0) named.push({ en: `and ${rest} more`, ja: `ほか${rest}件` }[language]);
  return [...named, ...shares(area.score, isForGreen, language)];
}

/** An item by its words, or by its row where it has none. */
export function itemName({ item }: JudgedItem, language: Language): string {
  return item.item || { en: `row ${item.row}`, ja: `${item.row}行目` }[language];
}

/** Why an item isn't settled. */
export function reason({ item, status, isUndated, isProvenEnough }: JudgedItem) {
  if (status !== "met") return readinessWords.status[status];
  const proof = readinessWords.proof[item.proofNeeded];
  if (!isProvenEnough) return { en: `needs ${proof.en} proof`, ja: `${proof.ja}の証拠が必要` };
  return isUndated ? { en: "proof has no date", ja: "証拠に日付なし" } : { en: "proof is out of date", ja: "証拠が古い" };
}

function shares({ shareMet, evidence }: AreaScore, isForGreen: boolean, language: Language): string[] {
  const { green, amber } = readinessSettings;
  const words: string[] = [];
  if (isForGreen && !reaches(shareMet, green.shareMet)) {
    words.push({ en: `${percent(shareMet)} of the weight met, ${percent(green.shareMet)} needed`, ja: `達成率${percent(shareMet)}（必要${percent(green.shareMet)}）` }[language]);
  }
  const enough = isForGreen ? green.evidence : amber.evidence;
  if (!reaches(evidence, enough)) {
    words.push({ en: `evidence ${percent(evidence)}, ${percent(enough)} needed`, ja: `証拠の充足度${percent(evidence)}（必要${percent(enough)}）` }[language]);
  }
  return words;
}

// Rounded down, so that a value just short of its threshold never reads as if it had reached it.
function percent(share: number): string {
  return `${Math.floor(share * 100 + readinessSettings.tolerance)}%`;
}
