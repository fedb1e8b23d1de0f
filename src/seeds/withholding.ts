import * as z from "zod/mini";
import seeds from "../../seeds/withholding.json";
import { load, sourceSchema, textSchema } from "./load";

/** The share of a royalty that a country keeps when it is paid abroad and no treaty lowers it, by ISO 3166 code. Facts as found: a tax adviser must confirm them. */
export const withholdingRates: Readonly<Partial<Record<string, { readonly rate: number }>>> = /* @__PURE__ */ load(
  "withholding.json",
  z.record(z.string(), z.strictObject({ rate: z.number(), note: textSchema, source: sourceSchema })),
  seeds,
);
