import type { Text } from "../../language/text";

/** ` Did you mean X?` for the closest known name within two slips of the pen, or nothing. */
export function nearest(wanted: string, known: readonly string[]): Text {
  const [best] = known
    .map((name) => ({ name, distance: distanceBetween(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= 2)
    .sort((one, other) => one.distance - other.distance);
  return best ? { en: ` Did you mean ${best.name}?`, ja: `「${best.name}」のことですか。` } : { en: "", ja: "" };
}

/** Letters to put in, leave out or change to get from one word to the other (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  // Longer words can't be near any name, and would take long to compare.
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 1; index <= one.length; index += 1) {
    const next = [index];
    for (let place = 1; place <= other.length; place += 1) {
      const change = (row[place - 1] ?? 0) + (one[index - 1] === other[place - 1] ? 0 : 1);
      next.push(Math.min(change, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
