import type { Text } from "../../language/text";
import { triggerWords, type TriggerWord, type TriggerWords } from "../../seeds/triggers";

/** A listed word as tables write it: in English its code, in Japanese its name. */
export function wordText<List extends TriggerWords>(list: List, word: TriggerWord<List>): Text {
  const words: Readonly<Record<string, { readonly name: Text }>> = triggerWords[list];
  const name = words[word]?.name ?? { en: word, ja: word };
  // A number would stand as text, and a Japanese code isn't English: those two are called by their name.
  return { en: /^[A-Za-z][\x20-\x7E]*$/.test(word) ? word : name.en, ja: name.ja };
}

/** All words of a list, in order. */
export function wordTexts<List extends TriggerWords>(list: List): Text[] {
  return (Object.keys(triggerWords[list]) as TriggerWord<List>[]).map((word) => wordText(list, word));
}
