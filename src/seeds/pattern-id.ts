import * as z from "zod/mini";

/** The four deal patterns, in the order that lists show them. */
export const patternIds = ["rare-gene", "oncology", "metabolic", "ophthalmology"] as const;

export const patternIdSchema = /* @__PURE__ */ z.enum(patternIds);

export type PatternId = z.output<typeof patternIdSchema>;
