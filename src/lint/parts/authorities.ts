import { readTerritory } from "../../core/contract/territories";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { remembered } from "../../language/remembered";
import { authorities, type Authority } from "../../seeds/authorities";
import type { TriggerWord } from "../../seeds/triggers";

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** True for text with Japanese letters in it. */
export function isJapanese(text: string): boolean {
  return japanese.test(text);
}

const byName = new Map(authorities.flatMap((authority) => [authority.name.en, authority.name.ja, ...authority.also].map((name) => [name, authority] as const)));

// Longest first: Taiwan FDA is not FDA.
const longestFirst = [...byName.keys()].sort((one, other) => other.length - one.length);
const anyName = new RegExp(`(?=[${[...new Set(longestFirst.map((name) => name.slice(0, 1)))].join("")}])(?:${longestFirst.map(asPattern).join("|")})`, "g");

function asPattern(name: string): string {
  const escaped = name.replaceAll(".", "\\.");
  return isJapanese(name) ? escaped : `\\b${escaped}\\b`;
}

const byEvent = new Map(authorities.flatMap((authority) => authority.events.map((event) => [event, authority] as const)));

/** The only authority whose papers show an event, where there is just one. */
export function authorityOf(event: TriggerWord<"event"> | undefined): Authority | undefined {
  return event && byEvent.get(event);
}

/** An authority where a text names it. */
export interface NamedAuthority {
  readonly authority: Authority;
  /** As written. */
  readonly name: string;
}

/** The authorities that a text names, each name once. */
export function authoritiesIn(text: string | undefined): readonly NamedAuthority[] {
  return text === undefined ? [] : findAuthorities(text);
}

const findAuthorities = remembered((text): readonly NamedAuthority[] => {
  const found = new Set(text.normalize("NFKC").match(anyName));
  return [...found].map((name) => ({ name, authority: byName.get(name) as Authority }));
});

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
  return jurisdictionIn(String(row.cell("territory") ?? ""));
}

const jurisdictionIn = remembered((territory): Jurisdiction | undefined => {
  const { codes, isRest, isOpen } = readTerritory(territory);
  if (codes.size === 0 || isRest || isOpen) return undefined;
  placeByCountry ??= new Map(authorities.flatMap(({ place, covers = place }) => [...readTerritory(covers).codes].map((country) => [country, place] as const)));
  const places = [...codes].map((code) => placeByCountry?.get(code));
  return { places: new Set(places.filter((place) => place !== undefined)), isWhole: !places.includes(undefined) };
});
