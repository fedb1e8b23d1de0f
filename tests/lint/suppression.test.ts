import { describe, expect, test } from "vitest";
import { serialOf } from "../../src/cells/serial";
import type { Grid } from "../../src/cells/value";
import { checkContract } from "../../src/lint/check-contract";
import { Contract } from "../../src/lint/contract";
import type { ContractFacts } from "../../src/lint/contract-cells";
import { defineRule, type Rule } from "../../src/lint/define-rule";
import { at, atHeader } from "../../src/lint/finding";
import { redactedValue } from "../../src/lint/rules/redacted-value";
import { unusedSuppression } from "../../src/lint/rules/unused-suppression";
import { readSuppressions, rewriteSuppressions, withoutRules, writeSuppression, type ContractSuppression } from "../../src/lint/suppression";

const day = serialOf({ year: 2027, month: 3, day: 31 });
const words = { en: "Words.", ja: "文。" };
const facts = { severity: "warning", summary: words, why: words, advice: words, fixes: "none", examples: { valid: [], invalid: [] } } as const;
/** Complains of each amount and of the header. */
const amountRule: Rule = defineRule({ ...facts, id: "TRGX90", slug: "an-amount", reads: ["amount"], checkContract: ({ rows }, report) => {
  report(atHeader(0), words);
  for (const row of rows) if (row.at("amount") !== undefined) report(at(row, "amount"), words);
} });

function check(table: Grid, { suppressions = [], more = {}, rules = [amountRule], off = false }: { suppressions?: readonly ContractSuppression[]; more?: ContractFacts; rules?: readonly Rule[]; off?: boolean } = {}) {
  const contract = new Contract({ tables: [{ name: "Triggers", sheet: "S", row: 0, column: 0, cells: table }], facts: more });
  return checkContract(contract, [...rules, unusedSuppression], { suppressions, ...(off ? { severities: new Map([["TRGX90", "off" as const]]) } : {}) });
}

const found = (result: ReturnType<typeof check>) => result.findings.map(({ rule, place }) => `${rule} ${String(place.row)}`);
const written = (rules: readonly string[], more: Partial<ContractSuppression> = {}): ContractSuppression => ({ rules, isWholeTable: false, reason: "r", owner: "o", text: "", ...more });

describe("reading a Suppress cell", () => {
  test("rule, scope, reason, owner, last day", () => {
    expect(readSuppressions("TRGN04 (Lower): nothing below 50M, clause 6.3 @Legal until 2027-03-31")).toEqual([
      { rules: ["TRGN04"], column: "lower", isWholeTable: false, reason: "nothing below 50M, clause 6.3", owner: "Legal", until: day, text: "TRGN04 (Lower): nothing below 50M, clause 6.3 @Legal until 2027-03-31" },
    ]);
  });

  test.each([
    "TRGN04: r @Legal until 31 March 2027",
    "TRGN04: r @Legal until March 2027",
    "ＴＲＧＮ０４：r　＠Legal　２０２７年３月３１日まで",
    "TRGN04: r @Legal 令和9年3月31日まで",
    "TRGN04: r @Legal 期限：2027-03-31",
  ])("%s", (cell) => {
    expect(readSuppressions(cell)).toMatchObject([{ rules: ["TRGN04"], reason: "r", owner: "Legal", until: day }]);
  });

  test("several, in all the ways to part them", () => {
    const read = readSuppressions("TRGN04, TRGP02: both @A\r\n;tier-gap、TRGL10 (表): 第6条 ＠B；TRGX01");
    expect(read.map(({ rules, isWholeTable, reason, owner }) => ({ rules, isWholeTable, reason, owner }))).toEqual([
      { rules: ["TRGN04", "TRGP02"], isWholeTable: false, reason: "both", owner: "A" },
      { rules: ["tier-gap", "TRGL10"], isWholeTable: true, reason: "第6条", owner: "B" },
      { rules: ["TRGX01"], isWholeTable: false, reason: "", owner: "" },
    ]);
  });

  test("what isn't a last day stays where it is", () => {
    expect(readSuppressions("TRGN04: nothing is due until approval @Legal")).toMatchObject([{ reason: "nothing is due until approval", owner: "Legal" }]);
    expect(readSuppressions("TRGN04: r @Legal until approval")[0]?.until).toBeUndefined();
  });

  test.each(["", "  ;\n; ", "checked by Legal", "TRGN04 (Lowr): r @Legal", "(table): r @o", ": r @o", "@", "until 2027-01-01"])("holds for nothing: %j", (cell) => {
    expect(readSuppressions(cell).flatMap(({ rules }) => rules)).toEqual([]);
  });

  test("a cell as long as cells get is read at once", () => {
    for (const part of [" ", "@ ", "until ", "a, ", "(", "TRGN04, "]) expect(readSuppressions(part.repeat(32_000 / part.length)).length).toBeLessThan(2);
  });

  test("what is written is read again", () => {
    const one = { rules: ["TRGN04", "tier-gap"], column: "lower" as const, isWholeTable: false, reason: "clause 6.3", owner: "Legal", until: day };
    expect(readSuppressions(writeSuppression(one, () => "下限"))).toMatchObject([one]);
    const hostile = { rules: ["TRGN04"], isWholeTable: true, reason: "a; b\n@c", owner: "x@y;z" };
    expect(readSuppressions(writeSuppression(hostile, () => ""))).toMatchObject([{ rules: ["TRGN04"], isWholeTable: true, reason: "a b c", owner: "x y z" }]);
  });
});

describe("rewriting a Suppress cell", () => {
  const cell = "TRGN04 :  6.3  @A ;; TRGP02：第7条\nTRGX01: r @B";

  test("leaves the others as they are written", () => {
    const without = (dropped: number) => rewriteSuppressions(cell, (text, index) => (index === dropped ? "" : text));
    expect(without(0)).toBe("TRGP02：第7条\nTRGX01: r @B");
    expect(without(1)).toBe("TRGN04 :  6.3  @A\nTRGX01: r @B");
    expect(without(2)).toBe("TRGN04 :  6.3  @A ;; TRGP02：第7条");
    expect(rewriteSuppressions(cell, () => "")).toBe("");
  });

  test("takes single rules out of an entry", () => {
    expect(withoutRules("TRGN04, TRGP02 (Lower):  r @A", new Set(["TRGN04"]))).toBe("TRGP02 (Lower):  r @A");
    expect(withoutRules("ＴＲＧＮ０４、TRGP02：理由", new Set(["TRGP02"]))).toBe("TRGN04：理由");
    expect(withoutRules("TRGN04", new Set(["TRGN04"]))).toBe("");
  });
});

describe("what a suppression silences", () => {
  test("its row, its column, its table", () => {
    const row = (cell: string) => found(check([["Amount", "Suppress"], [1, cell], [2, null]]));
    expect(row("trgx90: r @o")).toEqual(["TRGX90 1", "TRGX90 3"]);
    expect(row("an-amount (Amount): r @o")).toEqual(["TRGX90 1", "TRGX90 3"]);
    expect(row("TRGX90 (Rate): r @o")).toEqual(["TRGX90 1", "TRGX90 2", "TRGW06 2", "TRGX90 3"]);
    expect(row("TRGX90 (table): r @o")).toEqual([]);
  });

  test("ends with its last day, where the day of the check is known", () => {
    const table: Grid = [["Amount", "Suppress"], [1, "TRGX90 (table): r @o until 2027-03-31"]];
    expect(found(check(table))).toEqual([]);
    expect(found(check(table, { more: { asOf: day } }))).toEqual([]);
    expect(found(check(table, { more: { asOf: day + 1 } }))).toEqual(["TRGX90 1", "TRGX90 2", "TRGW06 2"]);
  });

  test("the nearest of several counts, the other is unused", () => {
    const table: Grid = [["Amount", "Suppress"], [1, "TRGX90: r @o"]];
    const { suppressions } = check(table, { suppressions: [written(["TRGX90"])] });
    expect(suppressions.map(({ silenced }) => silenced.length)).toEqual([1, 1]);
  });

  test("the configuration names triggers and tables", () => {
    const table: Grid = [["TriggerID", "Amount"], ["M1", 1], ["M2", 2]];
    expect(found(check(table, { suppressions: [written(["an-amount"], { trigger: "m2" })] }))).toEqual(["TRGX90 1", "TRGX90 2"]);
    expect(found(check(table, { suppressions: [written(["TRGX90"], { table: "Triggers" })] }))).toEqual([]);
    expect(found(check(table, { suppressions: [written(["TRGX90"], { table: "Others" })] }))).toEqual(["TRGW06 1", "TRGX90 1", "TRGX90 2", "TRGX90 3"]);
  });
});

describe("unused suppressions", () => {
  const table: Grid = [["Rate", "Suppress"], [0.1, "TRGX90 (Rate): r @o"]];
  const quiet = { ...amountRule, checkContract: () => undefined } as Rule;

  test("a rule that is off, that broke down or that lacks a fact proves nothing", () => {
    const unused = (rule: Rule, off = false, more: ContractFacts = {}) => check(table, { rules: [rule], off, more }).findings.filter(({ rule: id }) => id === "TRGW06").length;
    expect(unused(quiet)).toBe(1);
    expect(unused(quiet, true)).toBe(0);
    expect(unused({ ...quiet, checkContract: () => { throw new Error("broken"); } } as Rule)).toBe(0);
    expect(unused({ ...quiet, needs: ["asOf"] } as Rule)).toBe(0);
    expect(unused({ ...quiet, needs: ["asOf"] } as Rule, false, { asOf: day })).toBe(1);
  });

  test("of two rules in an entry only the unused one goes", () => {
    const { findings } = check([["Amount", "Rate", "Suppress"], ["[***]", 0.1, "TRGS11, TRGX90: r @o; TRGX90 (Rate): old @o"]], { rules: [redactedValue, quiet] });
    expect(findings.map(({ message }) => message.values["rules"])).toEqual(["TRGX90", "TRGX90"]);
    // Both findings offer the same edit, so that both are done at once.
    expect(new Set(findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map((edit) => (edit.kind === "set" ? edit.value : edit.kind)))))).toEqual(new Set(["TRGS11: r @o"]));
  });

  test("a name that no rule has is said, and kept", () => {
    const { findings } = check([["Amount", "Suppress"], [1, "TRGX90, TRGQ11: r @o"]]);
    expect(findings.filter(({ rule }) => rule === "TRGW06").map(({ message, fixes }) => [message.values["rules"], fixes.length])).toEqual([["TRGQ11", 0]]);
  });
});
