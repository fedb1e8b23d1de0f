import * as z from "zod/mini";
import seeds from "../../seeds/royalty-phrases.json";
import { load } from "./load";

/** What the words of a clause on royalties are about: a floor, a cap, a reduction, ... */
export type RoyaltyPhrase = keyof typeof seeds;

const phrases = Object.keys(seeds) as [RoyaltyPhrase, ...RoyaltyPhrase[]];

/** Words by which contracts say so, in English and Japanese, in lower case. */
export const royaltyPhrases = /* @__PURE__ */ load("royalty-phrases.json", z.record(z.enum(phrases), z.array(z.string().check(z.minLength(1)))), seeds);
