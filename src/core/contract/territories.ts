import { remembered } from "../../language/remembered";
import { blankMarks } from "../../seeds/triggers";
import { isRedacted } from "./redaction";
import { wordsOfTerritory, type TerritoryWord } from "./territory-words";
import { worldCodes } from "./territory-names";

/** What a Territory cell comes to. Codes are ISO 3166-1 alpha-2. */
export interface Territory {
  /** The cell's text, widths made even: `from` and `to` of words count in it. */
  readonly text: string;
  /** Every name in it, in order. */
  readonly words: readonly TerritoryWord[];
  /** The countries that it covers, those of the rest of the world aside. */
  readonly codes: ReadonlySet<string>;
  /** What it expressly leaves out. */
  readonly excluded: ReadonlySet<string>;
  /** Countries that it names one by one, be it to leave them out. */
  readonly named: ReadonlySet<string>;
  /** True when it also covers what no other row names. */
  readonly isRest: boolean;
  /** True when part of it can't be known from the cell: a hidden, unknown or contract-defined name. */
  readonly isOpen: boolean;
}

const blank = new Set(blankMarks);

/** Reads a Territory cell: `JP, KR`, `EU ex-DE`, `worldwide excluding Japan`, `日本を除く全世界`, `Asia (JP, KR and TW)`. Never throws; what can't be read is a word without a place. */
export const readTerritory = /* @__PURE__ */ remembered((cell): Territory => territoryOf(cell.normalize("NFKC")), 2000);

/** The countries of a territory among others of the same product: the rest of the world is what they leave. */
export function codesAmong({ codes, excluded, isRest }: Territory, others: ReadonlySet<string>): ReadonlySet<string> {
  return isRest ? new Set([...codes, ...worldCodes.filter((code) => !others.has(code) && !excluded.has(code))]) : codes;
}

function territoryOf(text: string): Territory {
  const words = blank.has(text.trim().toLowerCase()) ? [] : wordsOfTerritory(text);
  const included = new Set<string>();
  const excluded = new Set<string>();
  const named = new Set<string>();
  let isRest = false;
  let isOpen = isRedacted(text);
  for (const { place, isExcluded, isDefined } of words) {
    const codes = isExcluded ? excluded : included;
    if (place === undefined || place.kind === "term") isOpen ||= !isDefined;
    else if (place.kind === "country") {
      codes.add(place.code);
      named.add(place.code);
    } else if (place.kind === "set" && !isDefined) for (const code of place.codes) codes.add(code);
    else if (place.kind === "world") for (const code of worldCodes) codes.add(code);
    else if (place.kind === "rest" && !isExcluded) isRest = true;
  }
  // "ex-JP" alone is the world without Japan.
  const isOnlyExclusion = words.some(({ isExcluded }) => isExcluded) && !words.some(({ isExcluded, place }) => !isExcluded && place?.kind !== "attached");
  const codes = new Set([...(isOnlyExclusion ? worldCodes : included)].filter((code) => !excluded.has(code)));
  return { text, words, codes, excluded, named, isRest, isOpen };
}
