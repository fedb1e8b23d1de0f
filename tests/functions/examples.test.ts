import { describe, expect, test } from "vitest";
import { isCellError, type Grid, type Scalar } from "../../src/cells/value";
import { say } from "../../src/language/text";
import { callFunction } from "../../src/functions/call";
import { catalogue } from "../../src/functions/catalogue";
import { readLiteralCall } from "../../src/functions/literal-call";

describe.each(catalogue.map((definition) => [definition.name, definition] as const))("%s", (name, definition) => {
  test("shows what it gives and how it fails", () => {
    expect(definition.examples.some((example) => "gives" in example)).toBe(true);
    expect(definition.examples.some((example) => "fails" in example)).toBe(true);
  });

  test.each(definition.examples.map((example) => [example.call, example] as const))("%s", (formula, example) => {
    const call = readLiteralCall(formula);
    expect(call?.name).toBe(`DEAL.${name}`);
    const outcome = callFunction(definition, call?.args ?? []);
    if ("gives" in example) {
      expect(outcome).not.toHaveProperty("error");
      if ("value" in outcome) expectSame(outcome.value, example.gives);
    } else {
      expect(outcome).toHaveProperty("error", example.fails.code);
      if ("error" in outcome) {
        expect(say(outcome.message, "en")).toContain(example.fails.says);
        expect(say(outcome.message, "ja")).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
        for (const language of ["en", "ja"] as const) expect(say(outcome.message, language)).not.toMatch(/\{\w+\}|undefined/);
      }
    }
  });
});

function expectSame(value: Scalar | Grid, wanted: Scalar | Grid): void {
  const [got, want] = [gridOf(value), gridOf(wanted)];
  expect(Array.isArray(value)).toBe(Array.isArray(wanted));
  expect(got.map((row) => row.length)).toEqual(want.map((row) => row.length));
  got.forEach((row, index) =>
    row.forEach((cell, column) => {
      const other = want[index]?.[column] ?? null;
      if (typeof cell === "number" && typeof other === "number") expect(Math.abs(cell - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
      else if (isCellError(cell) && isCellError(other)) expect(cell.error).toBe(other.error);
      else expect(cell).toBe(other);
    }),
  );
}

function gridOf(value: Scalar | Grid): Grid {
  return Array.isArray(value) ? (value as Grid) : [[value as Scalar]];
}
