import { countries, countrySets, territoryWords } from "../../seeds/territories";

/** What a name in a Territory cell stands for. */
export type NamedPlace =
  /** `isCode` where it is written as a two-letter code. */
  | { readonly kind: "country"; readonly code: string; readonly isCode: boolean }
  /** `isLoose` where contracts differ over the members. */
  | { readonly kind: "set"; readonly set: string; readonly codes: readonly string[]; readonly isLoose: boolean }
  | { readonly kind: "world" }
  /** What no other row names. */
  | { readonly kind: "rest" }
  /** A term that the contract defines. */
  | { readonly kind: "term" }
  /** Goes with a country and adds none: "its possessions". */
  | { readonly kind: "attached" };

/** Every country of ISO 3166-1, by code. */
export const worldCodes: readonly string[] = /* @__PURE__ */ Object.keys(countries);

const outsideUs: NamedPlace = { kind: "set", set: "OUS", codes: worldCodes.filter((code) => code !== "US"), isLoose: false };
const onlyAround = /^(?:the whole of|all of|in) |(?: only| alone|のみ|だけ|国内|全域|全土)$/;

let places: ReadonlyMap<string, NamedPlace> | undefined;

/** What a name stands for, in English or Japanese, by code or in words; `undefined` for a name that isn't known. */
export function placeNamed(name: string): NamedPlace | undefined {
  places ??= everyPlace();
  const plainly = name.trim().toLowerCase();
  const found = places.get(keyOf(plainly)) ?? places.get(keyOf(plainly.replace(onlyAround, "")));
  if (found) return found;
  return /\bterritory$|地域$/.test(plainly) ? { kind: "term" } : undefined;
}

function everyPlace(): ReadonlyMap<string, NamedPlace> {
  const named = new Map<string, NamedPlace>();
  const take = (place: NamedPlace, names: readonly string[]) => {
    for (const name of names) if (!named.has(keyOf(name))) named.set(keyOf(name), place);
  };
  for (const [code, { reserved }] of Object.entries(countries)) take({ kind: "country", code, isCode: true }, reserved === undefined ? [code] : [code, reserved]);
  for (const [code, { alpha3, name, also = [] }] of Object.entries(countries)) take({ kind: "country", code, isCode: false }, [alpha3, name.en, name.ja, ...also]);
  for (const [set, { name, also = [], members, isLoose = false }] of Object.entries(countrySets)) take({ kind: "set", set, codes: members.split(" "), isLoose }, [set, name.en, name.ja, ...also]);
  const { world, rest, term, attached } = territoryWords;
  take(outsideUs, territoryWords.outsideUs);
  for (const [kind, names] of Object.entries({ world, rest, term, attached })) take({ kind: kind as "world" }, names);
  return named;
}

/** A name as names are compared: without case, accents, marks, and the words that come and go between its parts. */
function keyOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\b(?:the|and)\b/g, "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
