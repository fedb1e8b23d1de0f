import { describe, expect, it } from "vitest";
import type { Scalar } from "../../../src/cells/value";
import { createCalculator, formulaProblem } from "../../../src/host/calc/create-calculator";
import { shown, workbookOf } from "./workbook-of";

const calculator = createCalculator([], { today: 46_000 });

function calculated(formula: string, cells: Record<string, Scalar> = {}) {
  const workbook = workbookOf({ Sheet1: { ...cells, J1: formula } });
  return { problems: calculator.calculate(workbook).map(({ problem }) => problem), value: shown(workbook, "J1") };
}

describe("what can't be calculated is said", () => {
  it.each([
    ["=GETPIVOTDATA(\"Sales\",A1)", "GETPIVOTDATA"],
    ["=IFERROR(STOCKHISTORY(\"MSFT\",1),0)", "STOCKHISTORY"],
    ["=ROMAN(499,4)", "ROMAN"],
    ["=[Other.xlsx]Sheet1!A1", "another workbook"],
    ["=A1.:.B9", "Trimmed references"],
    ["=INDIRECT(\"R1C1\",FALSE)", "R1C1"],
    ["=BINOM.INV(1000000000,0.5,0.5)", "limit"],
    ["=COUNTIF(A3,\"*a*a*a*a*a*a*a*a*a*a*a*b\")", "stars"],
    ["=MMULT(SEQUENCE(1400,1400),SEQUENCE(1400,1400))", "large"],
    ["=CUMIPMT(0.01,900000,1000,1,900000,0)", "limit"],
    ["=REGEXTEST(\"aaaa!\",\"^(a+)+$\")", "REGEXTEST"],
    ["=TEXT(46000,\"ggge年\")", "Japanese eras"],
    ["=A:A*2", "whole column"],
    ["=UNIQUE(A:A)", "whole column"],
    ["=SUMPRODUCT(--(A:A=\"\"))", "blank cells of a whole column"],
    ["=CELL(\"filename\")", "CELL"],
  ])("%s", (formula, words) => {
    const { problems, value } = calculated(formula, { A1: 1, A2: 2, A3: "a".repeat(200) });
    expect(problems).toEqual([expect.stringContaining(words)]);
    expect(value).toMatchObject({ message: problems[0] });
  });

  it.each([
    ["=FOO(1)", "#NAME?", "FOO"],
    ["=DEAL.NOTHING(1)", "#NAME?", "DEAL.NOTHING"],
    ["=Missing+1", "#NAME?", "MISSING"],
    ["=Nowhere!A1", "#REF!", "Nowhere"],
    ["=Table9[Amount]", "#NAME?", "Table9"],
    ["=SEQUENCE(1000000,1000)", "#NUM!", "too large"],
    ["=MAKEARRAY(100000,100000,LAMBDA(r,c,1))", "#NUM!", "too large"],
    ["=REPT(\"ab\",1000000000)", "#NUM!", "too large"],
    ["=REDUCE(\"x\",SEQUENCE(40),LAMBDA(a,b,a&a))", "#VALUE!", "32767"],
    ["=LET(f,LAMBDA(g,n,IF(n=0,0,1+g(g,n-1))),f(f,100000))", "#NUM!", "deep"],
    ["=LAMBDA(x,x)(1,2)", "#VALUE!", "takes 1 arguments (x), not 2"],
    ["=ROUND(1)", "#VALUE!", "ROUND takes 2 arguments"],
    ["=\"a\"+1", "#VALUE!", "\"a\" is text"],
    ["=A9#", "#REF!", "#"],
  ])("%s is %s and says why", (formula, error, words) => {
    expect(calculated(formula).value).toMatchObject({ error, message: expect.stringContaining(words) as string });
  });

  it.each(["=1+", "=SUM(1,2", "=\"open", "=(1,2)", "=1 2", `=${"(".repeat(5000)}1${")".repeat(5000)}`, `=1${"+1".repeat(5000)}`])("%.20s can't be read", (formula) => {
    const { problems, value } = calculated(formula);
    expect(problems).toHaveLength(1);
    expect(value).toEqual({ error: "#NAME?", message: problems[0] });
    expect(formulaProblem(formula)).toBe(problems[0]);
  });

  it("keeps no value of an earlier calculation", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=FOO(1)" } });
    const cell = workbook.sheets[0]?.rows.get(0)?.get(0);
    if (cell) cell.value = 42;
    calculator.calculate(workbook);
    expect(shown(workbook, "A1")).toMatchObject({ error: "#NAME?" });
  });

  it("still lets an unknown function be caught, as Excel does", () => {
    expect(calculated("=IFERROR(FOO(1),7)")).toEqual({ problems: [], value: 7 });
  });
});
