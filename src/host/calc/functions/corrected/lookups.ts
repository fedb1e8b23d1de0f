import { toNumber } from "../../value/coerce";
import { compare } from "../../evaluate/operators";
import { arrayValue, failure, firstOf, Kind, numberValue, type ArrayValue, type Atom, type Failure } from "../../value/value";
import { define, type Arguments } from "./define";
import { matchesWildcards } from "./wildcards";

/** XLOOKUP and XMATCH in all search directions, TAKE and DROP with rows left out. */
export const lookups = [
  define("XMATCH", 2, 4, ([wanted, list, mode, direction]) => {
    const found = findIn(wanted, list, mode, direction);
    return typeof found === "number" ? numberValue(found + 1) : found;
  }),
  define("XLOOKUP", 3, 6, ([wanted, list, results, otherwise, mode, direction]) => {
    const found = findIn(wanted, list, mode, direction);
    if (typeof found !== "number") return found.code === "#N/A" && otherwise && firstOf(otherwise).kind !== Kind.Blank ? otherwise : found;
    const array = asArray(results ?? failure("#VALUE!"));
    const isColumn = asArray(list ?? failure("#VALUE!")).width === 1 && asArray(list ?? failure("#VALUE!")).height === array.height;
    const part = isColumn ? arrayValue([array.rows[found] ?? []]) : arrayValue(array.rows.map((row) => [row[found] ?? failure("#VALUE!")]));
    return part.kind === Kind.Array && part.height === 1 && part.width === 1 ? firstOf(part) : part;
  }),
  define("TAKE", 2, 3, (args) => cut(args, (size, count) => (count < 0 ? [Math.max(0, size + count), size] : [0, Math.min(size, count)]))),
  define("DROP", 2, 3, (args) => cut(args, (size, count) => (count < 0 ? [0, Math.max(0, size + count)] : [Math.min(size, count), size]))),
];

function findIn(wanted: Arguments[number] | undefined, list: Arguments[number] | undefined, mode: Arguments[number] | undefined, direction: Arguments[number] | undefined): number | Failure {
  const sought = firstOf(wanted ?? failure("#VALUE!"));
  if (sought.kind === Kind.Failure) return sought;
  const array = asArray(list ?? failure("#VALUE!"));
  if (array.height > 1 && array.width > 1) return failure("#VALUE!", "The list to search must be one row or one column.");
  const items = array.width === 1 ? array.rows.map((row) => row[0] ?? failure("#N/A")) : (array.rows[0] ?? []);
  const matching = toNumber(firstOf(mode ?? numberValue(0)));
  const towards = toNumber(firstOf(direction ?? numberValue(1)));
  if (matching.kind === Kind.Failure) return matching;
  if (towards.kind === Kind.Failure) return towards;
  const places = items.map((_, place) => place);
  // Searching a sorted list (2, -2) finds what searching all of it finds.
  if (towards.value < 0 && towards.value !== -2) places.reverse();
  const equal = places.find((place) => isMatch(sought, items[place], matching.value === 2));
  if (equal !== undefined) return equal;
  const nearest = matching.value === 1 || matching.value === -1 ? nearestPlace(sought, items, places, matching.value) : undefined;
  return nearest ?? failure("#N/A", "The value is not in the list.");
}

function isMatch(sought: Atom, item: Atom | undefined, withWildcards: boolean): boolean {
  if (item?.kind !== sought.kind) return false;
  if (withWildcards && sought.kind === Kind.Text && item.kind === Kind.Text) return matchesWildcards(sought.value, item.value);
  return compare(sought, item) === 0;
}

function nearestPlace(sought: Atom, items: readonly Atom[], places: readonly number[], side: number): number | undefined {
  let best: number | undefined;
  for (const place of places) {
    const item = items[place];
    const bestItem = best === undefined ? undefined : items[best];
    if (item?.kind !== sought.kind || compare(item, sought) * side < 0) continue;
    if (!bestItem || compare(item, bestItem) * side < 0) best = place;
  }
  return best;
}

function cut([source, rows, columns]: Arguments, span: (size: number, count: number) => readonly [number, number]): Atom | ArrayValue {
  const array = asArray(source ?? failure("#VALUE!"));
  const spans: (readonly [number, number])[] = [];
  for (const [size, given] of [[array.height, rows], [array.width, columns]] as const) {
    if (!given || firstOf(given).kind === Kind.Blank) {
      spans.push([0, size]);
      continue;
    }
    const count = toNumber(firstOf(given));
    if (count.kind === Kind.Failure) return count;
    spans.push(span(size, Math.trunc(count.value)));
  }
  const [[top, bottom] = [0, 0], [left, right] = [0, 0]] = spans;
  return arrayValue(array.rows.slice(top, bottom).map((row) => row.slice(left, right)));
}

function asArray(value: Arguments[number]): ArrayValue {
  return value.kind === Kind.Array ? value : { kind: Kind.Array, rows: [[value]], height: 1, width: 1 };
}
