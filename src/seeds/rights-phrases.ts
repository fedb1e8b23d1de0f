import * as z from "zod/mini";
import seeds from "../../seeds/rights-phrases.json";
import { load } from "./load";

/** What the words of a row about rights, supply or effort say: a first right, a priority, a sublicence, ... */
export type RightsPhrase = keyof typeof seeds;

const phrases = Object.keys(seeds) as [RightsPhrase, ...RightsPhrase[]];

/** Words by which contracts say so, in English and Japanese, in lower case; a `*` stands for any ending. */
export const rightsPhrases = /* @__PURE__ */ load("rights-phrases.json", z.record(z.enum(phrases), z.array(z.string().check(z.minLength(1)))), seeds);
