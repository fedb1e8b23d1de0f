import { describe, expect, it } from "vitest";
import type { Scalar } from "../../../src/cells/value";
import { createCalculator } from "../../../src/host/calc/create-calculator";
import { matchesWildcards } from "../../../src/host/calc/functions/corrected/wildcards";
import { workbookOf } from "./workbook-of";

const calculator = createCalculator([], { today: 46_000 });
const evaluated = (formula: string, cells: Record<string, Scalar> = {}) => calculator.evaluate(workbookOf({ Sheet1: cells }), "Sheet1", formula);

describe("functions that answer in place of the engine's", () => {
  // Values computed with SciPy 1.17 (scipy.stats, scipy.special).
  it.each([
    ["=NORM.S.DIST(1.3333333,TRUE)", 0.9087887748071296],
    ["=NORM.S.DIST(-6,TRUE)", 9.865876450376946e-10],
    ["=NORM.S.DIST(8,TRUE)", 0.9999999999999993],
    ["=NORM.S.INV(0.001)", -3.090232306167813],
    ["=NORM.S.INV(0.975)", 1.959963984540054],
    ["=NORM.INV(0.9,5,2)", 7.563103131089201],
    ["=LOGNORM.DIST(4,3.5,1.2,TRUE)", 0.03908355570680047],
    ["=LOGNORM.INV(0.04,3.5,1.2)", 4.05186275343002],
    ["=ERF(0.745)", 0.7079289200957377],
    ["=ERFC(1)", 0.15729920705028513],
    ["=ERFC(5)", 1.5374597944280347e-12],
    ["=GAUSS(2)", 0.4772498680518208],
    ["=CONFIDENCE.NORM(0.05,2.5,50)", 0.6929519121748389],
    ["=Z.TEST({3,6,7,8,6,5,4,2,1,9},4)", 0.09057419685136381],
    ["=CHIDIST(18.3,10)", 0.050109061411462506],
  ])("%s", (formula, exact) => {
    expect(Math.abs((evaluated(formula) as number) / exact - 1)).toBeLessThan(1e-12);
  });

  it.each([
    ["=SUM(A1)", 0],
    ["=SUM(A1,1)", 1],
    ["=COUNT(A1)", 0],
    ["=A1+1", 6],
    ["=COUNTIF(A:A,\"<>x\")", 1_048_576],
    ["=ISBLANK(B1)", true],
    ["=B1=\"\"", true],
    ["=B1=0", true],
    ["=B1&\"\"", ""],
    ["=1E-7&\"\"", "0.0000001"],
    ["=1E+21&\"\"", "1E+21"],
    ["=(0.1+0.2)&\"\"", "0.3"],
    ["=0.5-0.4-0.1", 0],
    ["=XLOOKUP(\"b?\",{\"bx\",\"by\"},{1,2},,2,-1)", 2],
    ["=XMATCH(3,{1,5,2},-1)", 3],
    ["=TAKE({1,2;3,4},,-1)", [[2], [4]]],
  ])("%s", (formula, gives) => {
    expect(evaluated(formula, { A1: "5" })).toEqual(gives);
  });
});

describe("wildcards", () => {
  it.each([
    ["*es", "Apples", true],
    ["a?c", "abc", true],
    ["a?c", "abbc", false],
    ["~*", "*", true],
    ["~*", "x", false],
    ["", "", true],
    ["*", "", true],
    ["a*b*c", "axxbyyc", true],
  ])("%s and %s", (pattern, text, fits) => {
    expect(matchesWildcards(pattern, text)).toBe(fits);
  });

  it("take no time to fail, however many", () => {
    expect(matchesWildcards("*a".repeat(30) + "b", "a".repeat(20_000))).toBe(false);
  });
});
