import { bare } from "../../core/contract/bare";
import { distanceBetween } from "../../language/distance";
import { triggerWords, type TriggerWords } from "../../seeds/triggers";
import type { Text } from "../../language/text";

/** A listed word that a misspelt text may stand for. */
export interface NearWord {
  readonly word: string;
  /** True for a plain slip of the pen: nothing that could have been meant as another word. */
  readonly isSlip: boolean;
}

const mostLetters = 80;
const mostRemembered = 500;
// Columns repeat their mistakes.
const remembered = new Map<string, NearWord | undefined>();

/** The one listed word within two letters of a text, in any of its spellings; `undefined` where there is none, or several. */
export function nearWord(list: TriggerWords, text: string): NearWord | undefined {
  const key = `${list} ${text}`;
  if (text.length > mostLetters) return undefined;
  if (!remembered.has(key)) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, findNear(list, text));
  }
  return remembered.get(key);
}

function findNear(list: TriggerWords, text: string): NearWord | undefined {
  const wanted = bare(text);
  const near = new Map<string, boolean>();
  for (const [word, { name, also = [] }] of Object.entries<{ readonly name: Text; readonly also?: readonly string[] | undefined }>(triggerWords[list])) {
    for (const spelling of [word, name.en, name.ja, ...also]) {
      const known = bare(spelling);
      const distance = distanceBetween(wanted, known);
      if (distance <= 2) near.set(word, near.get(word) === true || (isPlainSlip(text, spelling) && (distance === 1 || wanted.length >= 10 || isSwap(wanted, known))));
    }
  }
  const [only, ...others] = near;
  // "inactive" is two letters from "active", and so is "unpaid" from "paid".
  if (!only || others.length > 0 || wanted.length < 3 || endsInWord(list, wanted)) return undefined;
  return { word: only[0], isSlip: only[1] };
}

/** Short parts are codes, in which one letter makes another: CTA for CTN, NDA for MAA. So does a first letter: mixed for fixed. */
function isPlainSlip(text: string, spelling: string): boolean {
  const [written, meant] = [partsOf(text), partsOf(spelling)];
  return written.length === meant.length && written.every((part, index) => part === meant[index] || (part.length >= 5 && (meant[index] ?? "").length >= 5 && part[0] === meant[index]?.[0]));
}

function partsOf(text: string): readonly string[] {
  return text.normalize("NFKC").trim().toLowerCase().split(/[\s_\-./・:]+/);
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function endsInWord(list: TriggerWords, wanted: string): boolean {
  return Object.entries<{ readonly name: Text; readonly also?: readonly string[] | undefined }>(triggerWords[list]).some(([word, { name, also = [] }]) =>
    [word, name.en, name.ja, ...also].some((spelling) => {
      const known = bare(spelling);
      return known.length > 1 && wanted.length > known.length && wanted.endsWith(known);
    }),
  );
}
