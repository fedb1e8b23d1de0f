import { readFileSync } from "node:fs";
import Ajv from "ajv";
import draft4 from "ajv/lib/refs/json-schema-draft-04.json";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../src/cells/value";
import { baselineOf } from "../../src/lint/baseline";
import { checkContract } from "../../src/lint/check-contract";
import { Contract } from "../../src/lint/contract";
import type { Rule } from "../../src/lint/define-rule";
import { displayWidth, padded, wrapped } from "../../src/lint/reports/display-width";
import { jsonReport } from "../../src/lint/reports/json-report";
import { reportOf, type CheckOutcome } from "../../src/lint/reports/report";
import { sarifReport } from "../../src/lint/reports/sarif-report";
import { textReport } from "../../src/lint/reports/text-report";
import { rules as catalogue } from "../../src/lint/rules/catalogue";
import { checkExample } from "./rule-examples";
import { replacing, ruleOf, smallContract } from "./small-contract";

const schema = JSON.parse(readFileSync(new URL("../sarif-schema/sarif-2.1.0-rtm.5.json", import.meta.url), "utf8")) as object;
const ajv = new Ajv({ schemaId: "auto", allErrors: true, meta: false });
ajv.addMetaSchema(draft4);
const isSarif = ajv.compile(schema);
const expectSarif = (report: unknown) => {
  const written: unknown = JSON.parse(JSON.stringify(report));
  expect(isSarif(written) === true ? [] : isSarif.errors).toEqual([]);
};

const rules = [replacing("TRGS91", "a", "b"), replacing("TRGS92", "x", "y", "suggestion")];
const table: Grid = [["TriggerID", "Unit", "Suppress"], ["M1", "a", null], ["M2", "x", null], ["M3", "a", "TRGS91 : as agreed @Legal until 2099-12-31"]];
const report = (more: Partial<CheckOutcome> = {}, cells: Grid = table, known: readonly Rule[] = rules) => {
  const contract = new Contract(smallContract(cells));
  return reportOf({ file: "deals/the deal.xlsx", contract, result: checkContract(contract, known), rules: known, ...more });
};
const plain = { width: 100, hasColors: false };

describe("the text report", () => {
  it("names place, severity, rule and message, says the reasons once, and counts", () => {
    const lines = textReport(report(), "en", plain);
    expect(lines[0]).toBe("Payments  Deal's terms!B3:D6");
    expect(lines).toContain("  C4    error    TRGS91 no-a  It says a");
    expect(lines.join("\n")).toMatch(/^ {30}fix: Write b$/m);
    expect(lines.filter((line) => line.includes("TRGS92"))).toHaveLength(2);
    expect(lines).toContain("✖ 2 errors in 3 rows of 1 table.");
    expect(lines).toContain("  1 suppressed.");
    expect(lines.join("\n")).toContain("1 can be fixed with --fix --out FILE.");
  });

  it("puts messages below where the terminal is narrow, and keeps within its width", () => {
    const long = ruleOf("TRGS93", "long", (row, tell) => { tell({ table: 0, row: row.row }, { en: "word ".repeat(40).trim(), ja: "支払期限の起算点が不明です。".repeat(8) }); });
    for (const language of ["en", "ja"] as const) {
      const lines = textReport(report({}, table, [long]), language, { width: 60, hasColors: false });
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(62);
    }
    expect(textReport(report({}, table, [long]), "en", plain).join("\n")).toContain("row 4");
  });

  it("is coloured only where the terminal has colours", () => {
    expect(textReport(report(), "en", plain).join("")).not.toContain("\u001b");
    expect(textReport(report(), "en", { width: 100, hasColors: true }).join("")).toContain("\u001b[31merror");
  });

  it("lists no more than 100 of a rule and says how many more there are", () => {
    const many = [["TriggerID", "Unit"], ...Array.from({ length: 150 }, (_, index) => [`M${String(index)}`, "a"])];
    const lines = textReport(report({}, many), "en", plain);
    expect(lines.filter((line) => /TRGS91 no-a {2}It/.test(line))).toHaveLength(100);
    expect(lines.join("\n")).toContain("50 more of TRGS91");
    expect(lines.join("\n")).toContain("✖ 150 errors in 150 rows");
  });

  it("says that nothing was found, in both languages", () => {
    const clean = report({}, [["TriggerID", "Unit"], ["M1", "b"]]);
    expect(textReport(clean, "en", plain)).toEqual(["✔ Nothing to report in 1 row of 1 table."]);
    expect(textReport(clean, "ja", plain)[0]).toMatch(/問題は見つかりません/);
  });

  it("keeps quiet about what the baseline knows, and names what is gone", () => {
    const { contract, result } = report();
    const baseline = [...baselineOf(contract, result.findings), { trigger: "M9", rule: "TRGS91", column: "unit", count: 2 }];
    const lines = textReport(report({ baseline }), "en", plain).join("\n");
    expect(lines).toMatch(/Nothing to report/);
    expect(lines).toMatch(/2 known from the baseline/);
    expect(lines).toContain("M9 TRGS91 unit ×2");
  });
});

describe("widths in a terminal", () => {
  it("count full-width characters twice and marks not at all", () => {
    expect([displayWidth("支払A"), displayWidth("ｱｲ"), displayWidth("ガ"), displayWidth("e\u0301"), displayWidth("百万円（税抜）")]).toEqual([5, 2, 2, 1, 14]);
    expect(padded("支払", 6)).toBe("支払  ");
  });

  it("break Japanese anywhere but before a closing mark, and never inside a word", () => {
    expect(wrapped("支払期限。次の行", 8)).toEqual(["支払期", "限。次の", "行"]);
    expect(wrapped("a bb ccccccccccc d", 4)).toEqual(["a bb", "ccccccccccc", "d"]);
  });
});

describe("the JSON report", () => {
  it("has every finding with its place, fixes in the table's own words, suppressions and counts", () => {
    const json = JSON.parse(JSON.stringify(jsonReport(report(), "en"))) as Record<string, unknown>;
    expect(json).toMatchObject({
      version: 1,
      file: "deals/the deal.xlsx",
      tables: [{ name: "Payments", sheet: "Deal's terms", area: "B3:D6", rows: 3, columns: ["triggerId", "unit", "suppress"] }],
      counts: { error: 2, warning: 0, info: 0, suppressed: 1, known: 0, fixable: { safe: 1, unsafe: 0, suggestion: 1 } },
      findings: [
        {
          rule: "TRGS91", slug: "no-a", severity: "error", message: "It says a", cell: "C4", place: "'Deal''s terms'!C4", column: "unit", trigger: "M1", fingerprint: "M1 TRGS91 unit",
          fixes: [{ kind: "safe", title: "Write b", edits: [{ kind: "set", cell: "'Deal''s terms'!C4", value: "b" }] }],
        },
        { rule: "TRGS92" },
      ],
      suppressed: [{ trigger: "M3", suppression: { kind: "cell", reason: "as agreed", owner: "Legal", until: "2099-12-31" } }],
    });
    expect(json).not.toHaveProperty("baseline");
  });
});

describe("the SARIF report", () => {
  it("is valid SARIF 2.1.0 with logical locations, levels, fingerprints and suppressions", () => {
    const sarif = sarifReport(report(), "en", { version: "1.2.3" });
    expectSarif(sarif);
    const [run] = sarif.runs;
    expect(run?.results[0]).toMatchObject({
      ruleId: "TRGS91",
      ruleIndex: 0,
      level: "error",
      message: { text: "It says a" },
      locations: [{ physicalLocation: { artifactLocation: { uri: "deals/the%20deal.xlsx" } }, logicalLocations: [{ fullyQualifiedName: "'Deal''s terms'!C4" }] }],
      partialFingerprints: { "triggerRuleColumn/v1": "M1 TRGS91 unit" },
      suppressions: [],
      properties: { messages: { en: "It says a", ja: "It says a。" }, fixes: [{ applicability: "safe", edits: [{ value: "b" }] }] },
    });
    expect(run?.results.at(-1)).toMatchObject({ suppressions: [{ kind: "inSource", justification: "as agreed", status: "accepted" }] });
    expect(run?.results.every((result) => !("baselineState" in result))).toBe(true);
  });

  it("says what a baseline knows, what is new and what is gone", () => {
    const sarif = sarifReport(report({ baseline: [{ trigger: "M1", rule: "TRGS91", column: "unit", count: 1 }, { trigger: "M9", rule: "TRGS91", count: 1 }] }), "ja", { version: "1.2.3" });
    expectSarif(sarif);
    expect(sarif.runs[0]?.results.flatMap((result) => ("baselineState" in result ? [result.baselineState] : []))).toEqual(["unchanged", "new", "absent"]);
  });

  it("is valid for every rule's own examples and describes every rule", () => {
    for (const rule of catalogue) {
      for (const example of rule.examples.invalid) {
        const { contract, ...result } = checkExample(rule, example);
        expectSarif(sarifReport(reportOf({ file: "book.xlsx", contract, result, rules: catalogue }), "en", { version: "1.2.3" }));
      }
    }
  });

  it("is told from what is no SARIF", () => {
    expect(isSarif({ version: "2.1.0", runs: [{ results: [{}] }] })).toBe(false);
  });
});
