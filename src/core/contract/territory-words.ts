import { placeNamed, type NamedPlace } from "./territory-names";

/** A name in a Territory cell. */
export interface TerritoryWord {
  /** As written. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Absent for a name that isn't known. */
  readonly place?: NamedPlace;
  /** True for what is left out: "ex-JP". */
  readonly isExcluded: boolean;
  /** True where brackets behind it say what it stands for. */
  readonly isDefined: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const leavesOut = /\b(?:excluding|excl\.?|exclusive of|except(?:ing)?(?: for)?|other than|outside(?: of)?|not including|minus|without|less|ex|non)(?![a-z])[-. ]*/i;
// What is left is often only called the rest of the places: 日本以外の地域.
const leftOut = /(?:を除く|を除いた|を除き|除く|以外の?)(?:地域|国々|各国|国|諸国)*(?!\p{L})|を除く|を除いた|を除き|除く|以外の?/u;
const between = /[,;、/\n+&|・]|\b(?:and|or|plus|including|incl\.?)(?![a-z])|及び|および|並びに|ならびに|又は|または|若しくは|もしくは|を含む|と/gi;
const mostJoined = 4;

/** The names in a Territory cell, in order; what brackets only remark is left out. */
export function wordsOfTerritory(text: string): readonly TerritoryWord[] {
  const words: TerritoryWord[] = [];
  for (const { from, to, isInBrackets } of partsOf(text)) {
    const found = [...wordsOf(text, from, to)];
    if (!isInBrackets) words.push(...found);
    else if (found.every(({ place }) => place !== undefined)) {
      const isMore = /^\s*incl|を含む\s*$/i.test(text.slice(from, to)) || found.some(({ isExcluded }) => isExcluded);
      const before = words.at(-1);
      if (before && !isMore && before.place?.kind !== "country") words.splice(-1, 1, { ...before, isDefined: true });
      words.push(...found.map((word) => (before?.isExcluded === true ? { ...word, isExcluded: true } : word)));
    }
  }
  return words;
}

function* partsOf(text: string): Generator<Span & { readonly isInBrackets: boolean }> {
  let from = 0;
  for (const { index, 0: bracket } of text.matchAll(/[()]/g)) {
    if (index > from) yield { from, to: index, isInBrackets: bracket === ")" };
    from = index + 1;
  }
  if (from < text.length) yield { from, to: text.length, isInBrackets: false };
}

function* wordsOf(text: string, from: number, to: number): Generator<TerritoryWord> {
  const part = text.slice(from, to);
  const english = leavesOut.exec(part);
  const japanese = english ? null : leftOut.exec(part);
  const [mark, isBefore] = [english ?? japanese, japanese !== null];
  if (mark === null) {
    yield* namesIn(text, from, to, false);
    return;
  }
  yield* namesIn(text, from, from + mark.index, isBefore);
  yield* namesIn(text, from + mark.index + mark[0].length, to, !isBefore);
}

function* namesIn(text: string, from: number, to: number, isExcluded: boolean): Generator<TerritoryWord> {
  const spans = spansOf(text, from, to);
  for (let index = 0; index < spans.length; index++) {
    // A name may hold what else stands between names: Trinidad and Tobago; Korea, Republic of.
    let last = Math.min(index + mostJoined, spans.length) - 1;
    let place: NamedPlace | undefined;
    for (; last >= index; last--) {
      place = placeNamed(text.slice(spans[index]?.from, spans[last]?.to));
      if (place || last === index) break;
    }
    const span = { from: spans[index]?.from ?? from, to: spans[last]?.to ?? to };
    const codes = place ? [] : codesIn(text, span);
    if (codes.length > 0) yield* codes.map((word) => ({ ...word, isExcluded }));
    else yield { ...span, text: text.slice(span.from, span.to), ...(place && { place }), isExcluded, isDefined: false };
    index = last;
  }
}

/** JP KR TW: codes with nothing but blanks between them. */
function codesIn(text: string, { from, to }: Span): readonly TerritoryWord[] {
  if (!/^[A-Z]{2,3}(?:\s+[A-Z]{2,3})+$/.test(text.slice(from, to))) return [];
  const words = [...text.slice(from, to).matchAll(/[A-Z]+/g)].map(({ index, 0: code }) => ({ text: code, from: from + index, to: from + index + code.length, place: placeNamed(code), isExcluded: false, isDefined: false }));
  return words.every((word): word is typeof word & { place: NamedPlace } => word.place !== undefined) ? words : [];
}

function spansOf(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  const take = (first: number, end: number) => {
    const again = leavesOut.exec(text.slice(first, end));
    const start = again && text.slice(first, first + again.index).trim() === "" ? first + again.index + again[0].length : first;
    const part = text.slice(start, end);
    // Marks of a hidden name name nothing.
    if (/[\p{L}\p{N}]/u.test(part)) spans.push({ from: start + part.search(/\S/), to: start + part.trimEnd().length });
  };
  let start = from;
  for (const { index, 0: mark } of text.slice(from, to).matchAll(between)) {
    take(start, from + index);
    start = from + index + mark.length;
  }
  take(start, to);
  return spans;
}
