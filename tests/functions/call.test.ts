import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCellError, type Grid, type Scalar } from "../../src/cells/value";
import { say } from "../../src/language/text";
import { callFunction } from "../../src/functions/call";
import { catalogue } from "../../src/functions/catalogue";
import { defineFunction } from "../../src/functions/define-function";
import { number } from "../../src/functions/parameters/number";
import { customFunctions } from "../../src/functions/registration";
import { oneNumber } from "../../src/functions/results/one-number";
import { royalty } from "../../src/functions/royalty/royalty";
import { quarters } from "../../src/functions/calendar/quarters";

const text = { en: "text", ja: "文" };
const half = (compute: (values: { readonly amount: number }) => number) =>
  defineFunction({ name: "HALF", summary: text, parameters: { amount: number(text) }, returns: oneNumber(text), examples: [], source: { title: "none" }, compute });

const tiers = [
  [0, 0.05],
  [1000, 0.08],
];

test("a number gives a number, a column a column, a row a row", () => {
  expect(callFunction(royalty, [1500, tiers])).toEqual({ value: 90 });
  expect(callFunction(royalty, [[[1000], [""], [{ error: "#N/A" }], [1500], [""]], tiers])).toEqual({ value: [[50], [null], [{ error: "#N/A" }], [90]] });
  expect(callFunction(royalty, [[[1000, 1500]], tiers])).toEqual({ value: [[50, 90]] });
  expect(callFunction(royalty, [[["", 1000]], tiers, "whole"])).toEqual({ value: [[null, 80]] });
});

test("an argument that is an error passes its code on, one inside a table does not", () => {
  expect(callFunction(royalty, [{ error: "#DIV/0!" }, tiers])).toMatchObject({ error: "#DIV/0!" });
  expect(callFunction(royalty, [1500, [[0, { error: "#DIV/0!" }]]])).toMatchObject({ error: "#VALUE!" });
});

test("no answer is #NUM!, too many arguments #VALUE!", () => {
  expect(callFunction(quarters, [2_958_465, 2])).toMatchObject({ error: "#NUM!" });
  expect(callFunction(royalty, [1, tiers, null, null, null])).toMatchObject({ error: "#VALUE!", message: { values: { most: 4, given: 5 } } });
});

test("NaN and infinity never leave", () => {
  expect(callFunction(half(() => NaN), [1])).toEqual({ value: { error: "#NUM!" } });
  expect(callFunction(royalty, [[[1e308], [-1e308], [5]], [[0, 1]], "marginal", 1.7e308])).toEqual({ value: [[{ error: "#NUM!" }], [expect.any(Number)], [expect.any(Number)]] });
});

test("a fault of our own is an error with a sentence, never an exception", () => {
  const outcome = callFunction(
    half(() => {
      throw new TypeError("undefined is not a function");
    }),
    [1],
  );
  expect("error" in outcome && say(outcome.message, "en")).toBe("HALF met a fault of its own and gives no result: please report it");
});

test("an argument beyond the bound is refused before it is read", () => {
  const row = Array.from({ length: 1000 }, () => 1);
  const outcome = callFunction(royalty, [Array.from({ length: 4001 }, () => row), tiers]);
  expect("error" in outcome && say(outcome.message, "en")).toBe("netSales has more than 4,000,000 cells: give a smaller range");
});

const cell: fc.Arbitrary<Scalar> = fc.oneof(
  fc.double(),
  // Without braces: a sentence quotes what it was given, and braces left over are what is looked for.
  fc.string().map((text) => text.replace(/[{}]/g, "")),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: "#N/A" as const }),
  fc.constantFrom("Area", "Status", "met", "Data", "Rate", "Sales from", "2027-04-01", "constructor", "__proto__"),
);
const argument: fc.Arbitrary<Scalar | Grid> = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }));

describe.each(catalogue.map((definition) => [definition.name, definition] as const))("%s", (_, definition) => {
  test("gives cells or an error with a sentence whatever it is called with", () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
        const outcome = callFunction(definition, args);
        if ("error" in outcome) {
          expect(say(outcome.message, "en")).not.toMatch(/fault of its own|undefined|\{\w+\}/);
          return;
        }
        for (const row of Array.isArray(outcome.value) ? (outcome.value as Grid) : [[outcome.value as Scalar]]) {
          for (const value of row) expect(typeof value === "number" ? Number.isFinite(value) : value === null || typeof value !== "object" || isCellError(value)).toBe(true);
        }
      }),
    );
  });
});

test("a calculation engine gets each function with its namespace, its bounds and its sentences", () => {
  const [english, japanese] = [customFunctions("en"), customFunctions("ja")].map((all) => all.find(({ name }) => name === "DEAL.ROYALTY"));
  expect(english).toMatchObject({ minimumArguments: 2, maximumArguments: 4 });
  expect(english?.invoke([1500, tiers])).toBe(90);
  expect(english?.invoke([1500, [[5, 0.1]]])).toEqual({ error: "#VALUE!", message: "tiers row 1 must start at 0, not 5" });
  expect(japanese?.invoke([1500, [[5, 0.1]]])).toEqual({ error: "#VALUE!", message: "tiers の1行目は0から始めてください（現在は5）" });
});
