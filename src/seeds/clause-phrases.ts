import * as z from "zod/mini";
import seeds from "../../seeds/clause-phrases.json";
import { load } from "./load";

/** What the words of a clause are about: late interest, an audit, somebody's satisfaction, ... */
export type ClausePhrase = keyof typeof seeds;

// The schema knows no names of phrases, the type has them from the file.
/** Words by which contracts say so, in English and Japanese, in lower case; a `*` stands for any ending. */
export const clausePhrases = /* @__PURE__ */ load("clause-phrases.json", z.record(z.string(), z.array(z.string().check(z.minLength(1)))), seeds) as unknown as Readonly<Record<ClausePhrase, readonly string[]>>;
