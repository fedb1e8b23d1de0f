import { remembered } from "../../language/remembered";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
const longestId = 40;
const mostSearches = 1000;
const mostNear = 3;

interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** Finds the ids that somebody may have meant by one that doesn't exist: the same but for hyphens and leading zeros, or one slip of the pen away. The search costs the same however many ids there are; after a thousand of them it answers nothing. */
export function nearIdFinder(ids: Ids): (wanted: string) => readonly string[] {
  const byEnd = new Map<string, ReadonlyMap<string, string>>();
  let searches = 0;
  return remembered((wanted) => {
    if (wanted.length > longestId || ++searches > mostSearches) return [];
    // Only those that end alike can be the same, so only they are looked at.
    const end = wanted.slice(-1);
    let bySkeleton = byEnd.get(end);
    if (!bySkeleton) byEnd.set(end, (bySkeleton = skeletons(ids, end)));
    const alike = bySkeleton.get(skeleton(wanted));
    const near = new Set(alike === undefined ? [] : [alike]);
    for (const id of slips(wanted)) {
      if (near.size >= mostNear) break;
      if (ids.has(id) && id !== wanted) near.add(id);
    }
    return [...near];
  });
}

function skeletons(ids: Ids, end: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const id of ids.keys()) if (id.endsWith(end)) found.set(skeleton(id), id);
  return found;
}

function skeleton(id: string): string {
  return id.replace(/[-_. ]/g, "").replace(/(\D|^)0+(?=\d)/g, "$1");
}

/** Neighbours swapped, one letter changed, one too many, one missing. */
function* slips(word: string): Generator<string, void> {
  for (let at = 0; at < word.length - 1; at++) yield word.slice(0, at) + (word[at + 1] as string) + (word[at] as string) + word.slice(at + 2);
  for (let at = word.length - 1; at >= 0; at--) for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at + 1);
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = word.length; at >= 0; at--) for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
}
