import { notImplemented } from "../host-error";

/** The model's word for one of the API's, where the API has more of them than the model: one that is missing here is said to be, not taken for another. */
export function chooseModelled<Word>(value: unknown, words: Readonly<Record<string, Word>>, what: string): Word {
  const key = Object.keys(words).find((word) => word.toLowerCase() === String(value).toLowerCase());
  if (key === undefined) throw notImplemented(`${what} ${String(value)}`);
  return words[key] as Word;
}
