import { plain } from "../../language/plain";
import { redactionWords } from "../../seeds/triggers";

const words = new Set(redactionWords.words);

/** True for text that stands for a hidden or still open value, in a column that holds no prose: [***], $[ * ] million, ●億円, TBD, 未定. Such a value is there, but unknown: never 0 and never blank. */
export function isRedacted(text: string): boolean {
  const known = plain(text);
  if (words.has(known) || /\[[\s.*]*\*[\s.*]*\]|\[\s*\.{2,}\s*\]/.test(known)) return true;
  return /\*{2,}|[●■█○◯]/.test(known) && !/\d/.test(known);
}
