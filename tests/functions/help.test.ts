import { describe, expect, test } from "vitest";
import { languages } from "../../src/language/text";
import { catalogue } from "../../src/functions/catalogue";
import { documentFunction, documentIndex } from "../../src/functions/document";
import { explain, signatureOf } from "../../src/functions/explain";
import { readLiteralCall } from "../../src/functions/literal-call";
import { royalty } from "../../src/functions/royalty/royalty";

test("a signature shows what may be left out, and what stands in for it", () => {
  expect(signatureOf(royalty)).toBe('DEAL.ROYALTY(netSales, tiers, [basis="marginal"], [soldBefore=0])');
});

test("help shows each example with its result, refusals with their sentence", () => {
  const words = explain(royalty, "en");
  expect(words).toContain("  =DEAL.ROYALTY(1500,{0,0.05;1000,0.08})\n    90\n");
  expect(words).toContain("    #VALUE! tiers row 3 must start above 1,000\n");
  expect(words).toContain("    marginal: each rate on the sales inside its tier: 1,500");
  expect(explain(royalty, "ja")).toContain("    #VALUE! tiers の3行目は1,000より大きい値から始めてください\n");
});

describe.each(catalogue.map((definition) => [definition.name, definition] as const))("%s", (name, definition) => {
  test.each(languages)("is explained and documented in %s with all its parts", (language) => {
    for (const words of [explain(definition, language), documentFunction(definition, language)]) {
      for (const part of [signatureOf(definition), definition.summary[language], definition.source.title, ...Object.keys(definition.parameters), ...definition.examples.map(({ call }) => call)]) {
        expect(words).toContain(part);
      }
      expect(words).not.toMatch(/undefined|\[object|\{\w+\}(?!;)/);
    }
    expect(documentIndex(catalogue, language)).toContain(`[DEAL.${name}](${name}.md)`);
  });
});

describe("a call with literals", () => {
  test("is read with every kind of literal and omitted arguments", () => {
    expect(readLiteralCall(' = Deal.Royalty.Tiers( -1.5e3 ,{1,"a""b";TRUE,#N/A},, date(2027,4,1),) ')).toEqual({
      name: "DEAL.ROYALTY.TIERS",
      args: [
        -1500,
        [
          [1, 'a"b'],
          [true, { error: "#N/A" }],
        ],
        null,
        46_478,
        null,
      ],
    });
    expect(readLiteralCall("=NOW()")).toEqual({ name: "NOW", args: [] });
  });

  test.each(["", "1", "=1+1", "=F(", "=F(1", "=F(A1)", "=F(1)+1", '=F("a)', "=F({1,2)", "=F({1;;2})", "=F(1 2)", "=F(G(1))"])("%j is not one", (formula) => {
    expect(readLiteralCall(formula)).toBeUndefined();
  });
});
