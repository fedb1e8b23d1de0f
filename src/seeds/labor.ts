import * as z from "zod/mini";
import seeds from "../../seeds/labor.json";
import { load, textSchema } from "./load";
import { patternIdSchema } from "./pattern-id";

const functionId = z.enum(["discovery", "cmc", "clinical", "access"]);
const raci = z.enum(["A/R", "A", "R", "C", "I"]);


/** The four functions, with what each edge brings and how work is split. */
export const laborFunctions = /* @__PURE__ */ load(
  "labor.json, functions",
  z.array(z.strictObject({ id: functionId, name: textSchema, japan: textSchema, us: textSchema, split: textSchema })),
  seeds.functions,
);

/** Who does what, by pattern. The owner is the one party whose letter holds an A. */
export const laborRows = /* @__PURE__ */ load(
  "labor.json, rows",
  z.array(
    z.strictObject({
      id: z.string().check(z.minLength(1)),
      patterns: z.array(patternIdSchema).check(z.minLength(1)),
      function: functionId,
      /** Quarter of the plan by whose end it is due. */
      due: z.int().check(z.gte(1), z.lte(4)),
      activity: textSchema,
      japan: textSchema,
      us: textSchema,
      raci: z.strictObject({ japan: raci, us: raci, third: raci }),
      handover: textSchema,
      kpi: textSchema,
      target: textSchema,
      /** Where the target or duty comes from: a public address, or our own default. */
      basis: z.union([z.literal("house"), z.url()]),
    }),
  ),
  seeds.rows,
);


/** What a reader must know of these defaults. */
export const laborNote = /* @__PURE__ */ load("labor.json, about", textSchema, seeds.about);
