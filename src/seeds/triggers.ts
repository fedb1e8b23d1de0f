import * as z from "zod/mini";
import seeds from "../../seeds/triggers.json";
import { load, sourceSchema, textSchema } from "./load";

/** A column of the trigger table: `triggerId`, `status`, ... */
export type TriggerColumn = keyof typeof seeds.columns;

/** A list of words that a column may hold: `status`, `category`, `event`, ... */
export type TriggerWords = keyof typeof seeds.words;

/** One word of a list: `"active"` of `status`. */
export type TriggerWord<List extends TriggerWords> = keyof (typeof seeds.words)[List] & string;

/** How good the proof of an event is: A a regulator or public record, down to D, none. */
const grade = z.enum(["A", "B", "C", "D"]);
const words = z.array(z.string());
const word = <Shape extends Record<string, z.ZodMiniType>>(more: Shape) => z.record(z.string(), z.strictObject({ name: textSchema, also: z.optional(words), ...more }));
const isSo = z.optional(z.literal(true));

const columnSchema = z.strictObject({
  name: textSchema,
  kind: z.enum(["id", "text", "list", "condition", "word", "money", "bound", "rate", "days", "rank", "date", "flag", "currency"]),
  need: z.enum(["required", "recommended", "conditional", "optional"]),
  words: z.optional(z.string()),
  also: words,
});

/** What a column is: its headers, how its cells are read, how far it is needed. */
export type TriggerColumnSeed = z.output<typeof columnSchema>;

/** The columns of a trigger table in their documented order, by name. */
export const triggerColumns = /* @__PURE__ */ load("triggers.json, columns", z.record(z.string(), columnSchema), seeds.columns) as Readonly<Record<TriggerColumn, TriggerColumnSeed>>;

/** The columns of the smallest table, in order. */
export const minimumTriggerColumns = /* @__PURE__ */ load("triggers.json, minimum", words, seeds.minimum) as readonly TriggerColumn[];

/** What each column is for. */
export const triggerColumnNotes = /* @__PURE__ */ load("triggers.json, about", z.record(z.string(), textSchema), seeds.about) as Readonly<Record<TriggerColumn, z.output<typeof textSchema>>>;

const wordsSchema = z.strictObject({
  /** `dead` rows can't pay any more, `happened` rows may still be owed. */
  status: word({ stage: z.enum(["open", "happened", "paid", "dead"]) }),
  /** `amount`: part of a headline value, another payment, or a price or rate that is never summed. `isFixed`: owed for signing, not for an event. `hasTiers`: rates may change from bound to bound. `mayExceedBase`: a rate may be more than all, such as 115% of cost. `isPaid`: its amount or rate is what one party owes the other. `isForRights`: paid for rights or know-how, which states tax at source. `needs`: columns that its rows fill beyond the required ones; of a list within it, one. */
  category: word({ amount: z.enum(["headline", "payment", "price"]), isFixed: isSo, hasTiers: isSo, mayExceedBase: isSo, isPaid: isSo, isForRights: isSo, needs: z.optional(z.array(z.union([z.string(), words]))) }),
  /** `isAlone`: nobody else has the right beside its holder. */
  exclusivity: word({ isAlone: isSo }),
  /** `isCertain`: the calendar alone brings it about. `stage`: its place on the way from first trial to sales, later ones higher. `isPerTrial`: each trial has one, so that one of the second may precede one of the third phase. `isSeenByBoth`: it is published, or both parties take part. `isBySeller`: who sells learns of it first. `isClearance`: an agreement waits for it. `isBySatisfaction`: it rests on what a party thinks. `measures`: the metric that it is about. */
  event: word({ region: z.string(), grade, isCertain: isSo, stage: z.optional(z.int()), isPerTrial: isSo, isSeenByBoth: isSo, isBySeller: isSo, isClearance: isSo, isBySatisfaction: isSo, measures: z.optional(z.enum(["yield", "TAT"])) }),
  occurrence: word({}),
  /** `isSeenByBoth`: what it confirms reaches both parties. */
  verifier: word({ grade: z.optional(grade), isSeenByBoth: isSo }),
  /** `isCount`: whole numbers only; `isShare`: a part of something, at most all of it; `isDuration`: time from one event to another. */
  metric: word({ isMoney: isSo, isCount: isSo, isShare: isSo, isDuration: isSo }),
  /** Numbers are counted in tens to the `power`; `currency` where the word names one. */
  scale: word({ power: z.int(), currency: z.optional(z.string()) }),
  /** `endMonth`: the month that its years end in. */
  period: word({ endMonth: z.optional(z.int()) }),
  rateBasis: word({}),
  fxDate: word({}),
  skipRule: word({}),
  dayBasis: word({ isBusiness: isSo }),
  dueFrom: word({ isAfterNotice: isSo, isPeriodEnd: isSo }),
  wht: word({}),
  creditable: word({}),
  /** `settlesTies`: says who gets what among equals. */
  allocRule: word({ settlesTies: isSo }),
  coc: word({}),
  onTermination: word({}),
});

type WordSeeds = z.output<typeof wordsSchema>;

/** The words that columns may hold, with what the mathematics and the checks need to know of each. */
export const triggerWords = /* @__PURE__ */ load("triggers.json, words", wordsSchema, seeds.words) as { readonly [List in keyof WordSeeds]: Readonly<Record<TriggerWord<List>, WordSeeds[List][string]>> };

/** The paper that shows each event. */
export const eventProofs = /* @__PURE__ */ load("triggers.json, proofs", z.record(z.string(), textSchema), seeds.proofs) as Readonly<Record<TriggerWord<"event">, z.output<typeof textSchema>>>;

/** Where the proof of an event is public law or practice. */
export const eventProofSources = /* @__PURE__ */ load("triggers.json, proofSources", z.record(z.string(), z.url()), seeds.proofSources);

/** What each grade of evidence means. */
export const evidenceGrades = /* @__PURE__ */ load("triggers.json, grades", z.record(grade, textSchema), seeds.grades);

/** Currencies in use, marks that stand for just one of them, and `open` marks with the currencies that they most often stand for. */
export const currencyWords = /* @__PURE__ */ load(
  "triggers.json, currencies",
  z.strictObject({ codes: z.string(), marks: z.record(z.string(), z.string()), open: z.record(z.string(), words), source: sourceSchema }),
  seeds.currencies,
);

/** Words that stand for a value which is hidden or not yet agreed, and those of them that say it is still open; marks such as [***] are known by their shape. */
export const redactionWords = /* @__PURE__ */ load("triggers.json, redaction", z.strictObject({ words, open: words, source: sourceSchema }), seeds.redaction);

/** Marks that say a cell is meant to be empty. */
export const blankMarks = /* @__PURE__ */ load("triggers.json, blanks", words, seeds.blanks);
