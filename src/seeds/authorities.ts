import * as z from "zod/mini";
import seeds from "../../seeds/authorities.json";
import { load, textSchema } from "./load";
import type { TriggerWord } from "./triggers";

const names = z.array(z.string().check(z.minLength(1)));

const authority = z.strictObject({
  /** ISO 3166-1 alpha-2, or EU. */
  place: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** The countries that it decides for, as a Territory cell would name them, where they are more than the place. */
  covers: z.optional(z.string()),
  name: textSchema,
  also: names,
  /** What else its name may stand for: such a name proves nothing against a row. */
  alsoMeans: z.optional(z.string()),
  /** Event codes that only this authority's papers can show. */
  events: z.array(z.string()),
  address: z.url(),
});

/** An authority that licenses medicines, or fixes their price, in one place. */
export type Authority = Omit<z.output<typeof authority>, "events"> & { readonly events: readonly TriggerWord<"event">[] };

/** Authorities for medicines; of those of one place the one that grants approval comes first. */
export const authorities = /* @__PURE__ */ load("authorities.json, authorities", z.array(authority), seeds.authorities) as readonly Authority[];

/** Places whose applications and trial notices have event codes of their own: elsewhere the codes of the US stand for any. */
export const placesWithOwnCodes: ReadonlySet<string> = /* @__PURE__ */ new Set(load("authorities.json, ownCodes", names, seeds.ownCodes));
