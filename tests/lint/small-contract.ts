import type { Grid } from "../../src/cells/value";
import type { ContractCells, TableCells } from "../../src/lint/contract-cells";
import { defineRule, type Rule } from "../../src/lint/define-rule";
import { at, fix, set } from "../../src/lint/finding";

/** A contract of one table that begins in B3 of a sheet whose name needs quotes. */
export function smallContract(cells: Grid, more: Partial<TableCells> = {}): ContractCells {
  return { tables: [{ name: "Payments", sheet: "Deal's terms", row: 2, column: 1, cells, ...more }] };
}

const text = (en: string) => ({ en, ja: `${en}。` });

/** A rule for tests: it reports what `check` does, in the column Unit. */
export function ruleOf(id: string, slug: string, check: Extract<Rule, { checkRow: unknown }>["checkRow"]): Rule {
  const words = text("For tests.");
  return defineRule({ id, slug, severity: "error", summary: words, why: words, advice: words, fixes: "safe", reads: ["unit"], examples: { valid: [], invalid: [] }, checkRow: check });
}

/** Finds a text in the column Unit and would put another in its place. */
export function replacing(id: string, from: string, to: string, kind: "safe" | "unsafe" | "suggestion" = "safe"): Rule {
  return ruleOf(id, `no-${from}`, (row, report) => {
    if (row.at("unit") === from) report(at(row, "unit"), text("It says {from}"), { values: { from }, fixes: [fix(kind, text("Write {to}"), [set(row, "unit", to)], { to })] });
  });
}
