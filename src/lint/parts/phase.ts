import { readKanjiNumber } from "../../core/contract/kanji-number";
import { remembered } from "../../language/remembered";

const roman = ["I", "II", "III", "IV"];
const named = /\b(?:phase|ph\.?|p)\s*-?\s*(iv|i{1,3}|[1-4])(?![0-9])\s*[ab]?\b|第\s*([1-4IViv一二三四]+)\s*相/i;

/** The phase of trial that a text names, 1 to 4: Phase II, Ph 2b, P3, 第2相, 第Ⅲ相. */
export function phaseIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : readPhase(text);
}

const readPhase = remembered((text): number | undefined => {
  const [, english, japanese] = named.exec(text.normalize("NFKC")) ?? [];
  const written = (english ?? japanese ?? "").toUpperCase();
  if (written === "") return undefined;
  const place = roman.indexOf(written);
  const number = place >= 0 ? place + 1 : (readKanjiNumber(written) ?? Number(written));
  return number >= 1 && number <= 4 ? number : undefined;
});
