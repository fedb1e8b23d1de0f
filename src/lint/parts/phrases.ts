import { plain } from "../../language/plain";
import { remembered } from "../../language/remembered";
import { royaltyPhrases, type RoyaltyPhrase } from "../../seeds/royalty-phrases";

const finders = new Map<RoyaltyPhrase, (text: string) => boolean>();
const patterns = new Map<RoyaltyPhrase, RegExp>();

/** True when a text uses one of the phrases by which contracts say a thing, as whole words. */
export function says(text: string | undefined, phrase: RoyaltyPhrase): boolean {
  return text !== undefined && finderOf(phrase)(text);
}

function finderOf(phrase: RoyaltyPhrase): (text: string) => boolean {
  let find = finders.get(phrase);
  if (!find) {
    const pattern = phrasePattern(phrase);
    finders.set(phrase, (find = remembered((text) => pattern.test(plain(text)))));
  }
  return find;
}

/** Finds the phrases in plain text. */
export function phrasePattern(phrase: RoyaltyPhrase): RegExp {
  let pattern = patterns.get(phrase);
  if (!pattern) patterns.set(phrase, (pattern = new RegExp(phraseSource(phrase))));
  return pattern;
}

/** The same as the source of a larger pattern. */
export function phraseSource(phrase: RoyaltyPhrase): string {
  const words = [...royaltyPhrases[phrase]].sort((one, other) => other.length - one.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  // Japanese has no blanks between words, so that only Latin phrases end where a word ends.
  return `(?:${words.map((word) => (/^[a-z]/.test(word) ? `(?<![a-z])${word}(?![a-z])` : word)).join("|")})`;
}
