import * as z from "zod/mini";
import seeds from "../../seeds/rights.json";
import { load, sourceSchema, textSchema } from "./load";
import { patternIdSchema, type PatternId } from "./pattern-id";
import { triggerWords, type TriggerWord, type TriggerWords } from "./triggers";

const side = z.enum(["licensor", "licensee"]);
const phase = z.enum(["phase1", "phase2"]);
const words = z.string().check(z.minLength(1));
const days = z.int().check(z.gte(0));
const anchor = z.enum(["data", "topline", "submit", "approval"]);

/** One of the words that the trigger table's columns may hold. */
function wordOf<List extends TriggerWords>(list: List) {
  return z.enum(Object.keys(triggerWords[list]) as [TriggerWord<List>, ...TriggerWord<List>[]]);
}

/** The same for each pattern, or a number each. */
const byPattern = z.union([z.number(), z.partialRecord(patternIdSchema, z.number())]);

/** Months and days after an event of the pattern's plan; after the agreement when none is named. */
const moment = z.strictObject({ from: z.optional(z.enum(["agreement", "expiry", ...anchor.options])), months: z.optional(z.int()), days: z.optional(z.int()) });

const row = z.strictObject({
  /** Unique in its pattern. */
  id: z.string().check(z.regex(/^[A-Z][A-Z0-9-]{1,23}$/)),
  /** All patterns when left out. */
  patterns: z.optional(z.array(patternIdSchema).check(z.minLength(1))),
  category: wordOf("category"),
  clause: words,
  event: wordOf("event"),
  text: textSchema,
  /** The event's own proof when left out. */
  evidence: z.optional(textSchema),
  verifier: wordOf("verifier"),
  /** `licensed`, `retained`, or codes of its own. */
  territory: words,
  exclusivity: z.optional(wordOf("exclusivity")),
  /** Terms of payment; a row without them moves no money. */
  pays: z.optional(z.enum(["signing", "milestone", "royalty", "supply", "audit", "interest"])),
  payer: z.optional(side),
  payee: z.optional(side),
  occurrence: z.optional(wordOf("occurrence")),
  predecessors: z.optional(words),
  launchRef: z.optional(words),
  earliest: z.optional(moment),
  target: z.optional(moment),
  longStop: z.optional(moment),
  metric: z.optional(wordOf("metric")),
  /** Counted in the currency's scale where the metric is money. */
  lower: z.optional(byPattern),
  upper: z.optional(byPattern),
  unit: z.optional(textSchema),
  period: z.optional(z.union([z.literal("fiscal"), wordOf("period")])),
  rateBasis: z.optional(wordOf("rateBasis")),
  rate: z.optional(byPattern),
  /** Counted in the currency's scale. */
  amount: z.optional(byPattern),
  creditable: z.optional(wordOf("creditable")),
  supplyMetric: z.optional(z.enum(["fillRate", "nhiShare", "jointCap", "secondShare"])),
  allocRank: z.optional(z.int()),
  allocRule: z.optional(wordOf("allocRule")),
  remedy: z.optional(textSchema),
  coc: z.optional(wordOf("coc")),
  onTermination: z.optional(wordOf("onTermination")),
  owner: z.enum(["alliance", "clinical", "regulatory", "finance", "commercial", "supply", "legal"]),
});

export type RightsRow = z.output<typeof row>;
export type Moment = z.output<typeof moment>;

/** The rights of a usual deal, as rows of a trigger table. */
export const rightsRows = /* @__PURE__ */ load("rights.json, rows", z.array(row), seeds.rows);

/** What differs by pattern: territories, the plan's months after the agreement, the lowest plan sales a year. */
export const rightsPatterns = /* @__PURE__ */ load(
  "rights.json, patterns",
  z.record(
    patternIdSchema,
    z.strictObject({
      indication: textSchema,
      endpoint: textSchema,
      licensed: words,
      retained: words,
      modality: z.enum(["biologic", "smallMolecule"]),
      /** Public average that its amounts were sized by. */
      phase,
      planSales: z.number(),
      months: z.record(anchor, z.int()),
    }),
  ),
  seeds.patterns,
);

/** Terms of payment. */
export const paymentTerms = /* @__PURE__ */ load(
  "rights.json, terms",
  z.record(
    z.enum(["signing", "milestone", "royalty", "supply", "audit", "interest"]),
    z.strictObject({ notifyDays: days, dueDays: days, dayBasis: wordOf("dayBasis"), dueFrom: wordOf("dueFrom"), wht: wordOf("wht"), fxDate: z.optional(wordOf("fxDate")), fxSource: z.optional(textSchema) }),
  ),
  seeds.terms,
);

/** The scale that placeholder amounts are written in, and the power of ten that suits the currency. */
export const placeholderScales = /* @__PURE__ */ load(
  "rights.json, currencies",
  z.record(z.enum(["USD", "JPY", "EUR", "GBP", "CNY", "KRW", "TWD", "SGD"]), z.strictObject({ scale: wordOf("scale"), /** In Japanese tables, where another one is usual. */ japaneseScale: z.optional(wordOf("scale")), times: z.number() })),
  seeds.currencies,
);

/** Who looks after a row. */
export const rightsOwners = /* @__PURE__ */ load("rights.json, owners", z.record(row.shape.owner, textSchema), seeds.owners);

/** What supply metrics measure. */
export const supplyMetrics = /* @__PURE__ */ load("rights.json, supplyMetrics", z.record(z.enum(["fillRate", "nhiShare", "jointCap", "secondShare"]), textSchema), seeds.supplyMetrics);

/** Kinds of product that clocks differ by. */
export const modalities = /* @__PURE__ */ load("rights.json, modalities", z.record(z.enum(["biologic", "smallMolecule"]), textSchema), seeds.modalities);

const sources = z.array(sourceSchema).check(z.minLength(1));
const average = z.strictObject({ upfront: z.number(), total: z.number() });

/** What a reader must know of the figures: that they are placeholders, and where their size and the clocks come from. Averages are millions of US dollars. */
export const rightsNotes = /* @__PURE__ */ load(
  "rights.json, notes",
  z.strictObject({
    about: textSchema,
    size: z.strictObject({ share: z.number(), text: textSchema, averages: z.record(phase, average), sources }),
    practice: z.strictObject({ text: textSchema, sources }),
  }),
  { about: seeds.about, size: seeds.size, practice: seeds.practice },
);

/** The rows of a pattern, in the order of the contract. */
export function rightsOf(pattern: PatternId): readonly RightsRow[] {
  return rightsRows.filter(({ patterns }) => !patterns || patterns.includes(pattern));
}

/** A number that may differ by pattern; `undefined` when the pattern has none. */
export function numberFor(pattern: PatternId, number: RightsRow["amount"]): number | undefined {
  return typeof number === "object" ? number[pattern] : number;
}
