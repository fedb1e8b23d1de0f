import * as z from "zod/mini";
import seeds from "../../seeds/patterns.json";
import { load, textSchema } from "./load";
import { patternIdSchema } from "./pattern-id";

const pattern = z.strictObject({
  id: patternIdSchema,
  name: textSchema,
  description: textSchema,
  /** What decides pace and value in this kind of deal. */
  drivers: z.array(textSchema).check(z.minLength(3)),
  /** How it usually pays for itself. */
  money: textSchema,
  /** Territories that each side usually takes. */
  territories: z.strictObject({ japan: textSchema, us: textSchema }),
  /** Public facts of its regulatory route. */
  route: z.array(z.strictObject({ text: textSchema, source: z.url() })).check(z.minLength(1)),
});

export type Pattern = z.output<typeof pattern>;

/** The four patterns that templates start from. */
export const patterns = /* @__PURE__ */ load("patterns.json, patterns", z.array(pattern), seeds.patterns);

/** What a reader must know of what the patterns say. */
export const patternsNote = /* @__PURE__ */ load("patterns.json, about", textSchema, seeds.about);
