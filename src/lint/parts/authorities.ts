import { readTerritory } from "../../core/contract/territories";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { authorities, type Authority } from "../../seeds/authorities";

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** True for text with Japanese letters in it. */
export function isJapanese(text: string): boolean {
  return japanese.test(text);
}

const byName = new Map(authorities.flatMap((authority) => [authority.name.en, authority.name.ja, ...authority.also].map((name) => [name, authority] as const)));

// Longest first: Taiwan FDA is not FDA.
const anyName = new RegExp([...byName.keys()].sort((one, other) => other.length - one.length).map(asPattern).join("|"), "g");

function asPattern(name: string): string {
  const escaped = name.replaceAll(".", "\\.");
  return isJapanese(name) ? escaped : `\\b${escaped}\\b`;
}

/** An authority where a text names it. */
export interface NamedAuthority {
  readonly authority: Authority;
  /** As written. */
  readonly name: string;
}

/** The authorities that a text names, each name once. */
export function authoritiesIn(text: string | undefined): readonly NamedAuthority[] {
  if (text === undefined) return [];
  const found = new Set(text.normalize("NFKC").match(anyName));
  return [...found].map((name) => ({ name, authority: byName.get(name) as Authority }));
}

/** Who decides on the medicines of a row. */
export interface Jurisdiction {
  /** Places with a listed authority, the US or the EU for instance. */
  readonly places: ReadonlySet<string>;
  /** True when every country of the row has a listed authority. */
  readonly isWhole: boolean;
}

let placeByCountry: ReadonlyMap<string, string> | undefined;

/** Whose authorities may decide on a row; `undefined` where its Territory is blank or not known in full: there anything may fit. */
export function jurisdictionOf(row: TriggerRow): Jurisdiction | undefined {
  const { codes, isRest, isOpen } = readTerritory(String(row.cell("territory") ?? ""));
  if (codes.size === 0 || isRest || isOpen) return undefined;
  placeByCountry ??= new Map(authorities.flatMap(({ place, covers = place }) => [...readTerritory(covers).codes].map((country) => [country, place] as const)));
  const places = [...codes].map((code) => placeByCountry?.get(code));
  return { places: new Set(places.filter((place) => place !== undefined)), isWhole: !places.includes(undefined) };
}
