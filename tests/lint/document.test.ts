import { describe, expect, it } from "vitest";
import { documentRule, documentRules } from "../../src/lint/document/document-rule";
import { explainRule } from "../../src/lint/document/explain-rule";
import { plainOutput } from "../../src/lint/reports/terminal";
import { ruleGroups } from "../../src/lint/rule-groups";
import { rules } from "../../src/lint/rules/catalogue";
import { checkExample } from "./rule-examples";

describe("the help of a rule", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s shows what it finds in each of its examples, on its page and in the terminal", (_, rule) => {
    const found = rule.examples.invalid.reduce((sum, example) => sum + checkExample(rule, example).findings.length, 0);
    const line = /^ *(?:(?:'[^']+'|[^\s!]+)!)?[A-Z]+\d+(?::[A-Z]+\d+)? {2}(?:error|warning|info): /gm;
    expect(documentRule(rule, "en").match(line)).toHaveLength(found);
    expect(explainRule(rule, "en", { ...plainOutput, width: 10_000 }).match(line)).toHaveLength(found);
    expect(documentRule(rule, "ja")).toMatch(/^## なぜ問題か$/m);
  });

  it("keeps a table's cells apart whatever stands in them", () => {
    const [rule] = rules;
    const page = documentRule({ ...rule!, examples: { valid: [{ because: { en: "a | b", ja: "x" }, table: [["TriggerID", "Unit"], ["a|b\nc", "`d`"]] }], invalid: [] } }, "en");
    expect(page).toContain("| a\\|b\\\\nc | \\`d\\` |");
  });

  it("lists every rule once, under the group of its letter", () => {
    const index = documentRules(rules, "en");
    for (const { id } of rules) expect(index.split(`[${id}](${id}.md)`)).toHaveLength(2);
    expect(rules.filter(({ id }) => !ruleGroups.some(({ letter }) => letter === id[3]))).toEqual([]);
  });
});
