import type { Text } from "../../language/text";
import { triggerWords, type TriggerWords } from "../../seeds/triggers";
import { bare } from "./bare";

/** A word that a column may hold, by any of its spellings. */
export interface ListedWords {
  /** Completes "must be". */
  readonly must: Text;
  /** The word that a text spells, in either language. */
  wordOf(text: string): string | undefined;
}

const mostShown = 20;

/** The words of a list, by their own spelling, their names in both languages and other spellings. */
export function listedWords(list: TriggerWords): ListedWords {
  const words = Object.entries<{ readonly name: Text; readonly also?: readonly string[] | undefined }>(triggerWords[list]);
  const bySpelling = new Map(words.flatMap(([word, { name, also = [] }]) => [word, name.en, name.ja, ...also].map((spelling) => [bare(spelling), word] as const)));
  const shown = words.slice(0, mostShown).map(([word]) => word);
  const more = words.length > mostShown ? { en: " and so on", ja: "など" } : { en: "", ja: "" };
  return {
    must: { en: `one of ${shown.join(", ")}${more.en}`, ja: `${shown.join("・")}${more.ja}のいずれか` },
    wordOf: (text) => bySpelling.get(bare(text)),
  };
}
