import { bare } from "../../core/contract/bare";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { authorities, authorityPlaces, type Authority } from "../../seeds/authorities";

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** True for text with Japanese letters in it. */
export function isJapanese(text: string): boolean {
  return japanese.test(text);
}

const placesByName = new Map<string, string[]>();
for (const [place, names] of Object.entries(authorityPlaces)) for (const name of names) placesByName.set(bare(name), [...(placesByName.get(bare(name)) ?? []), place]);

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

/** The places whose authorities may decide on a row; `undefined` where its Territory is blank, or names a place that isn't known to have one: there anything may fit. */
export function authorityPlacesOf(row: TriggerRow): ReadonlySet<string> | undefined {
  const named = row.at("territory") ?? [];
  const places = named.map((name) => placesByName.get(bare(name)));
  return named.length === 0 || places.includes(undefined) ? undefined : new Set(places.flatMap((place) => place ?? []));
}
