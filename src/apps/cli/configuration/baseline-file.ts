import * as z from "zod/mini";
import { Refusal } from "../../../language/refusal";
import type { BaselineEntry } from "../../../lint/baseline";

const schema = z.strictObject({
  version: z.literal(1),
  entries: z.array(z.strictObject({ trigger: z.optional(z.string()), table: z.optional(z.string()), rule: z.string(), column: z.optional(z.string()), count: z.int().check(z.gte(1)) })),
});

/** The entries of a baseline file; refuses what no `--write-baseline` wrote. */
export function readBaseline(text: string, file: string): readonly BaselineEntry[] {
  const result = z.safeParse(schema, contentOf(text));
  if (!result.success) throw new Refusal({ en: '"{file}" is not a baseline: write one with --write-baseline.', ja: "「{file}」はベースラインではありません。--write-baseline で作成してください。" }, { file });
  return result.data.entries.map(({ trigger, table, rule, column, count }) => ({ rule, count, ...(trigger === undefined ? {} : { trigger }), ...(table === undefined ? {} : { table }), ...(column === undefined ? {} : { column }) }));
}

/** A baseline as its file holds it: an entry a line, so that versions of it can be compared. */
export function writtenBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ trigger, table, rule, column, count }) => `    ${JSON.stringify({ trigger, table, rule, column, count })}`);
  return `{\n  "version": 1,\n  "entries": [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]\n}\n`;
}

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
