import { expectTypeOf, test } from "vitest";
import { defineFunction } from "../../src/functions/define-function";
import { choice } from "../../src/functions/parameters/choice";
import type { NumberColumn } from "../../src/functions/parameters/column";
import { date } from "../../src/functions/parameters/date";
import { number } from "../../src/functions/parameters/number";
import { optional } from "../../src/functions/parameters/optional";
import { oneNumber } from "../../src/functions/results/one-number";
import type { royalty } from "../../src/functions/royalty/royalty";

const text = { en: "text", ja: "文" };

test("compute receives a typed value for each parameter, by name", () => {
  type Received = Parameters<typeof royalty.compute>[0];
  expectTypeOf<Received["netSales"]>().toEqualTypeOf<NumberColumn>();
  expectTypeOf<Received["basis"]>().toEqualTypeOf<"marginal" | "whole">();
  expectTypeOf<Received["soldBefore"]>().toEqualTypeOf<number>();
  expectTypeOf<Received["tiers"][number]>().toEqualTypeOf<{ readonly row: number } & { readonly salesFrom: number; readonly rate: number }>();
});

test("a definition says which arguments may be left out", () => {
  expectTypeOf<(typeof royalty)["parameters"]["netSales"]["optional"]>().toEqualTypeOf<false>();
  expectTypeOf<(typeof royalty)["parameters"]["basis"]["optional"]>().toEqualTypeOf<true>();
  expectTypeOf<keyof (typeof royalty)["parameters"]>().toEqualTypeOf<"netSales" | "tiers" | "basis" | "soldBefore">();
});

test("mistakes don't compile", () => {
  const parameters = { mode: choice(text, { net: text, gross: text }), day: optional(date(text)) };
  const definition = { name: "X", summary: text, parameters, returns: oneNumber(text), examples: [], source: { title: "none" } };
  // @ts-expect-error a member that doesn't exist
  defineFunction({ ...definition, compute: ({ mode }) => (mode === "nett" ? 1 : 2) });
  // @ts-expect-error a parameter that doesn't exist
  defineFunction({ ...definition, compute: ({ modes }) => Number(modes) });
  // @ts-expect-error a day that may be left out
  defineFunction({ ...definition, compute: ({ day }) => day + 1 });
  // @ts-expect-error a text where a number is given back
  defineFunction({ ...definition, compute: ({ mode }) => mode });
  // @ts-expect-error a default that is no member
  optional(parameters.mode, "nett");
  // @ts-expect-error a definition without examples
  defineFunction({ name: "X", summary: text, parameters: { amount: number(text) }, returns: oneNumber(text), source: { title: "none" }, compute: ({ amount }) => amount });
});
