import * as z from "zod/mini";
import seeds from "../../seeds/regulatory.json";
import { load, textSchema } from "./load";

const clock = z.strictObject({
  id: z.string().check(z.minLength(1)),
  region: z.enum(["JP", "US", "any"]),
  name: textSchema,
  /** The event that starts it. */
  starts: textSchema,
  length: z.int().check(z.positive()),
  unit: z.enum(["days", "months", "years"]),
  /** Only a sourced clock may date a row. */
  status: z.enum(["sourced", "to verify"]),
  sources: z.array(z.url()),
});

export type RegulatoryClock = z.output<typeof clock>;

/** Time limits and goals of regulators and other clocks that roadmaps use. */
export const regulatoryClocks = /* @__PURE__ */ load("regulatory.json, clocks", z.array(clock), seeds.clocks);

/** What a reader must know of these clocks. */
export const regulatoryNote = /* @__PURE__ */ load("regulatory.json, about", textSchema, seeds.about);
