import * as z from "zod/mini";
import { Refusal } from "../../../language/refusal";
import type { Configuration } from "../../../lint/configuration";
import type { ContractFacts } from "../../../lint/contract-cells";
import { known } from "../../../lint/read/read-facts";
import type { ContractSuppression } from "../../../lint/suppression";
import { nearest } from "../nearest";
import { columnNamed, dayNamed, rulesNamed } from "./named";
import { readRules } from "./read-rules";
import { configurationSchema, keysAt, musts, type WrittenConfiguration } from "./schema";

/** A configuration as it was read. */
export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly facts: ContractFacts;
  /** As written: beside the configuration's file. */
  readonly baseline?: string;
}

/** Reads the text of a configuration; refuses what it doesn't know with a sentence that names it and the nearest that it does know. */
export function readConfiguration(text: string, file: string): ReadConfiguration {
  const written = parsed(text, file);
  const { contract = {}, suppress = [], baseline } = written;
  const day = (name: string, date: string | undefined) => (date === undefined ? undefined : dayNamed(date, `contract.${name}`, file));
  return {
    configuration: { ...readRules(written.rules ?? {}, file), suppressions: suppress.map((one, index) => suppressionOf(one, index, file)) },
    facts: known({
      asOf: day("asOf", contract.asOf),
      agreementDate: day("agreementDate", contract.agreementDate),
      agreementExpiry: day("agreementExpiry", contract.agreementExpiry),
      fiscalStart: contract.fiscalStart,
      headlines: contract.headlines?.map(({ amount, currency }) => ({ amount, ...(currency === undefined ? {} : { currency }) })),
      parties: contract.parties?.map(({ name, country }) => ({ name, ...(country === undefined ? {} : { country }) })),
      planSales: contract.planSales,
      reportDays: contract.reportDays,
      modality: contract.modality,
    }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function parsed(text: string, file: string): WrittenConfiguration {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new Refusal({ en: '"{file}" is not JSON: {problem}', ja: "「{file}」を JSON として読み取れません：{problem}" }, { file, problem: error instanceof Error ? error.message : String(error) });
  }
  const result = z.safeParse(configurationSchema, content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = shownPath(issue?.path ?? []);
  if (issue?.code === "unrecognized_keys") throw unknownKey(issue.keys[0] ?? "", place, keysAt(issue.path), file);
  throw new Refusal({ en: "{file}: {place} must be {must}.", ja: "{file}：{place} は{must}にしてください。" }, { file, place: place === "" ? { en: "the configuration", ja: "設定" } : place, must: musts[issue?.message ?? ""] ?? { en: issue?.message ?? "", ja: issue?.message ?? "" } });
}

function unknownKey(key: string, place: string, keys: readonly string[], file: string): Refusal {
  const path = place === "" ? key : `${place}.${key}`;
  return new Refusal({ en: '{file}: there is no "{path}".{meant}', ja: "{file}：「{path}」という項目はありません。{meant}" }, { file, path, meant: nearest(key, keys) });
}

function suppressionOf({ rule, trigger, table, column, reason, owner, until }: NonNullable<WrittenConfiguration["suppress"]>[number], index: number, file: string): ContractSuppression {
  const place = `suppress[${String(index)}]`;
  const names = typeof rule === "string" ? [rule] : rule;
  for (const name of names) rulesNamed(name, file, "rules");
  return {
    rules: names.flatMap((name) => rulesNamed(name, file, "rules").map(({ id }) => id)),
    isWholeTable: false,
    reason,
    owner,
    text: names.join(", "),
    ...(trigger === undefined ? {} : { trigger }),
    ...(table === undefined ? {} : { table }),
    ...(column === undefined ? {} : { column: columnNamed(column, `${place}.column`, file) }),
    ...(until === undefined ? {} : { until: dayNamed(until, `${place}.until`, file) }),
  };
}

function shownPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((shown, part) => (typeof part === "number" ? `${shown}[${String(part)}]` : shown === "" ? String(part) : `${shown}.${String(part)}`), "");
}
