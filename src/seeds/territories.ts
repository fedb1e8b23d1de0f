import * as z from "zod/mini";
import seeds from "../../seeds/territories.json";
import { load, sourceSchema, textSchema } from "./load";

const words = z.array(z.string().check(z.minLength(1)));

/** Countries by their ISO 3166-1 alpha-2 codes, with other ways to write them. `reserved`: another two-letter code that ISO keeps free for the country, as the EU writes it. */
export const countries = /* @__PURE__ */ load(
  "territories.json, countries",
  z.record(z.string().check(z.regex(/^[A-Z]{2}$/)), z.strictObject({ alpha3: z.string().check(z.regex(/^[A-Z]{3}$/)), name: textSchema, reserved: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))), also: z.optional(words) })),
  seeds.countries,
);

/** Groups of countries that contracts name, their members by code. `isLoose`: contracts differ over the members, those listed are the usual ones. */
export const countrySets = /* @__PURE__ */ load(
  "territories.json, sets",
  z.record(z.string(), z.strictObject({ name: textSchema, also: z.optional(words), members: z.string().check(z.regex(/^[A-Z]{2}(?: [A-Z]{2})*$/)), isLoose: z.optional(z.literal(true)) })),
  seeds.sets,
);

/** Words that stand for the world, for what no other row names, for the world without the US, for a term that the contract defines, and what only goes with a country. */
export const territoryWords = /* @__PURE__ */ load("territories.json, words", z.strictObject({ world: words, rest: words, outsideUs: words, term: words, attached: words }), seeds.words);

/** Where codes, names and memberships come from. */
export const territorySources = /* @__PURE__ */ load("territories.json, sources", z.array(sourceSchema), seeds.sources);
