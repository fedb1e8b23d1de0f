import { describe, expect, test } from "vitest";
import { triggerColumns, type TriggerColumn } from "../../src/seeds/triggers";
import { TriggerRow } from "../../src/core/contract/trigger-row";
import { rules } from "../../src/lint/rules/catalogue";
import { checkContract } from "../../src/lint/check-contract";
import { checkExample, contractOf, expectFindings } from "./rule-examples";

describe.each(rules.map((rule) => [`${rule.id} ${rule.slug}`, rule] as const))("%s", (_, rule) => {
  test.each(rule.examples.valid.map((example) => [example.because.en, example] as const))("lets pass: %s", (_because, example) => {
    const { findings, failures } = checkExample(rule, example);
    expect(failures).toEqual([]);
    expect(findings).toEqual([]);
  });

  test.each(rule.examples.invalid.map((example) => [example.because.en, example] as const))("finds: %s", (_because, example) => {
    expectFindings(rule, example);
  });

  test("says what it is and shows it", () => {
    expect(rule.examples.valid.length).toBeGreaterThan(0);
    expect(rule.examples.invalid.length).toBeGreaterThan(0);
    for (const text of [rule.summary, rule.why, rule.advice]) for (const words of Object.values(text)) expect(words).toMatch(/[.。]$/);
    const kinds = new Set(rule.examples.invalid.flatMap((example) => checkExample(rule, example).findings.flatMap(({ fixes }) => fixes.map(({ kind }) => kind))));
    if (rule.fixes === "none") expect([...kinds]).toEqual([]);
    else expect([...kinds]).toContain(rule.fixes);
  });

  test("says all values that its messages name", () => {
    for (const example of rule.examples.invalid) {
      for (const { message, fixes } of checkExample(rule, example).findings) {
        for (const { text, values } of [message, ...fixes.map(({ title }) => title)]) {
          for (const words of Object.values(text)) for (const [, name = ""] of words.matchAll(/\{(\w+)\}/g)) expect(Object.keys(values)).toContain(name);
        }
      }
    }
  });

  test("reads just the columns that it names", () => {
    const read = new Set<TriggerColumn>();
    const stop = watchRows((column) => read.add(column));
    try {
      for (const example of [...rule.examples.valid, ...rule.examples.invalid]) checkContract(contractOf(example), [rule]);
    } finally {
      stop();
    }
    // Status, id and what is superseded say which rows are in force, the category which rows of a kind there are: the engine watches them itself.
    const watched = new Set<TriggerColumn>([...rule.reads, "status", "supersedes", "triggerId", "category", "suppress"]);
    expect([...read].filter((column) => !watched.has(column))).toEqual([]);
    expect(rule.reads.filter((column) => !(column in triggerColumns))).toEqual([]);
  });
});

/** Tells of each column that rules look into, until the answered function is called. */
function watchRows(seen: (column: TriggerColumn) => void): () => void {
  const { prototype } = TriggerRow;
  const names = ["at", "note", "cell"] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor);
  names.forEach((name, index) => {
    const original = before[index]?.value as (column: TriggerColumn) => unknown;
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: TriggerRow, column: TriggerColumn) {
        seen(column);
        return original.call(this, column);
      },
    });
  });
  return () => {
    names.forEach((name, index) => Object.defineProperty(prototype, name, before[index] as PropertyDescriptor));
  };
}
