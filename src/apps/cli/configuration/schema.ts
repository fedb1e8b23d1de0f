import * as z from "zod/mini";
import type { Text } from "../../../language/text";

// Generated checks are functions made from strings.
z.config({ jitless: true });

/** What a part of the configuration must be, by the word that its schema gives as its error. */
export const musts: Readonly<Record<string, Text>> = {
  object: { en: "an object", ja: "オブジェクト" },
  list: { en: "a list", ja: "配列" },
  text: { en: "a text that is not empty", ja: "空でない文字列" },
  date: { en: "a date such as 2027-03-31", ja: "日付（2027-03-31など）" },
  month: { en: "a month from 1 to 12", ja: "1から12までの月" },
  amount: { en: "a number from 0", ja: "0以上の数値" },
  days: { en: "a whole number from 0", ja: "0以上の整数" },
  currency: { en: "an ISO 4217 code such as USD", ja: "ISO 4217の通貨コード（USDなど）" },
  country: { en: "an ISO 3166-1 code of two letters such as JP", ja: "ISO 3166-1の2文字の国コード（JPなど）" },
  modality: { en: "biologic, small molecule or commercial", ja: "biologic・small molecule・commercialのいずれか" },
  rule: { en: "an id, a slug, or a list of them", ja: "規則のIDまたは名称、もしくはその配列" },
};

const object = <Shape extends Record<string, z.ZodMiniType>>(shape: Shape) => z.strictObject(shape, { error: (issue) => (issue.code === "unrecognized_keys" ? undefined : "object") });
const text = z.string({ error: "text" }).check(z.minLength(1, { error: "text" }));
const date = z.string({ error: "date" }).check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: "date" }));
const from = (word: string) => z.number({ error: word }).check(z.gte(0, { error: word }));
const currency = z.string({ error: "currency" }).check(z.regex(/^[A-Z]{3}$/, { error: "currency" }));

const headline = object({ amount: from("amount"), currency: z.optional(currency) });
const party = object({ name: text, country: z.optional(z.string({ error: "country" }).check(z.regex(/^[A-Z]{2}$/, { error: "country" }))) });
const contract = object({
  asOf: z.optional(date),
  agreementDate: z.optional(date),
  agreementExpiry: z.optional(date),
  fiscalStart: z.optional(z.int({ error: "month" }).check(z.gte(1, { error: "month" }), z.lte(12, { error: "month" }))),
  headlines: z.optional(z.array(headline, { error: "list" })),
  parties: z.optional(z.array(party, { error: "list" })),
  planSales: z.optional(from("amount")),
  reportDays: z.optional(z.int({ error: "days" }).check(z.gte(0, { error: "days" }))),
  modality: z.optional(z.enum(["biologic", "commercial", "small molecule"], { error: "modality" })),
});
const suppression = object({
  rule: z.union([text, z.array(text)], { error: "rule" }),
  trigger: z.optional(text),
  table: z.optional(text),
  column: z.optional(text),
  reason: text,
  owner: text,
  until: z.optional(date),
});

/** The file as it is written; rules and their settings are checked against the catalogue afterwards. */
export const configurationSchema = object({
  $schema: z.optional(text),
  rules: z.optional(z.record(z.string(), z.unknown(), { error: "object" })),
  contract: z.optional(contract),
  suppress: z.optional(z.array(suppression, { error: "list" })),
  baseline: z.optional(text),
});

/** A configuration as its file says it. */
export type WrittenConfiguration = z.output<typeof configurationSchema>;

const keysByPlace: readonly (readonly [place: RegExp, keys: readonly string[]])[] = [
  [/^$/, Object.keys(configurationSchema.shape)],
  [/^contract$/, Object.keys(contract.shape)],
  [/headlines\.\d+$/, Object.keys(headline.shape)],
  [/parties\.\d+$/, Object.keys(party.shape)],
  [/^suppress\.\d+$/, Object.keys(suppression.shape)],
];

/** The keys that an object of the configuration may have, by its path. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  return keysByPlace.find(([place]) => place.test(path.join(".")))?.[1] ?? [];
}
