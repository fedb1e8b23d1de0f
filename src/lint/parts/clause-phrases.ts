import { remembered } from "../../language/remembered";
import { clausePhrases, type ClausePhrase } from "../../seeds/clause-phrases";

const finders = new Map<ClausePhrase, (text: string) => string | undefined>();

/** The words of a text that say so, as they stand there; `undefined` where none do. */
export function phraseIn(text: string | undefined, phrase: ClausePhrase): string | undefined {
  return text === undefined ? undefined : finderOf(phrase)(text);
}

function finderOf(phrase: ClausePhrase): (text: string) => string | undefined {
  let find = finders.get(phrase);
  if (!find) {
    const pattern = wordsPattern(clausePhrases[phrase]);
    finders.set(phrase, (find = remembered((text) => pattern.exec(/[\uFF01-\uFF5E]/.test(text) ? text.normalize("NFKC") : text)?.[0])));
  }
  return find;
}

/** Finds any of these phrases; those in Latin letters as whole words, a `*` for any ending. */
export function wordsPattern(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(sourceOf).join("|"), "i");
}

function sourceOf(words: string): string {
  const source = words
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+")
    .replace(/\*/g, "[a-z]*");
  // Japanese has no blanks between words.
  return /^[a-z]/.test(words) ? `(?<![a-z])${source}(?![a-z])` : source;
}
