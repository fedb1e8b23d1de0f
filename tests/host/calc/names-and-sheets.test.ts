import { describe, expect, it } from "vitest";
import type { CustomFunction } from "../../../src/host/calc/custom-function";
import { createCalculator } from "../../../src/host/calc/create-calculator";
import { cellOf, put, shown, workbookOf } from "./workbook-of";

const seen: unknown[] = [];
const listen: CustomFunction = { name: "DEAL.LISTEN.IN", minimumArguments: 1, maximumArguments: 3, invoke: (args) => (seen.push(args), 1) };
const broken: CustomFunction = { name: "DEAL.BROKEN", minimumArguments: 0, maximumArguments: 0, invoke: () => { throw new TypeError("oops"); } };
const odd: CustomFunction = { name: "DEAL.ODD", minimumArguments: 0, maximumArguments: 0, invoke: () => [[1, Number.NaN], [null]] };
const calculator = createCalculator([listen, broken, odd], { today: 46_000.25 });

describe("names and sheets", () => {
  it("finds sheets by quoted, Japanese and differently written names", () => {
    const workbook = workbookOf({ Sheet1: { A1: "='入力 1'!A1+ロイヤルティ!A1+'入力 1'!A1+SUM('ロイヤルティ:入力 1'!A1)", A2: "=SHEET1!A3", A3: 4 }, ロイヤルティ: { A1: 1 }, "入力 1": { A1: 10 } });
    expect(calculator.calculate(workbook)).toEqual([]);
    expect([shown(workbook, "A1"), shown(workbook, "A2")]).toEqual([32, 4]);
  });

  it("prefers a sheet's own name", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=Rate", A2: "=Two!Rate", B1: 1 }, Two: { A1: "=Rate" } }, { Rate: "=Sheet1!$B$1" });
    workbook.names.push({ id: "own", name: "rate", formula: "=5", scope: "s-Two", comment: "", visible: true });
    calculator.calculate(workbook);
    expect([shown(workbook, "A1"), shown(workbook, "A2"), shown(workbook, "A1", "Two")]).toEqual([1, 5, 5]);
  });

  it("does not let a formula's own names reach into the workbook's names", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=LET(Rate,100,Double(1))", B1: 2 } }, { Rate: "=Sheet1!$B$1", Double: "=LAMBDA(x,x*Rate)" });
    calculator.calculate(workbook);
    expect(shown(workbook, "A1")).toBe(2);
  });

  it("calls LAMBDA names that call themselves, and stops names that never end", () => {
    const names = { Factorial: "=LAMBDA(n,IF(n<2,1,n*Factorial(n-1)))", Loop: "=Pool+1", Pool: "=Loop+1" };
    const workbook = workbookOf({ Sheet1: { A1: "=Factorial(20)", A2: "=Loop" } }, names);
    calculator.calculate(workbook);
    expect([shown(workbook, "A1"), shown(workbook, "A2")]).toMatchObject([2432902008176640000, { error: "#NUM!" }]);
  });

  it("reads what files write: _xlfn, _xlws, _xlpm and _xldudf", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=_xlfn._xlws.SORT({2;1})", B1: "=_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(1)", C1: "=_xldudf_DEAL_LISTEN_IN(5)", D1: "=SUM(_xlfn.ANCHORARRAY(A1))", E1: "=_xlfn.SINGLE(A1:A2)" } });
    expect(calculator.calculate(workbook)).toEqual([]);
    expect(["A1", "B1", "C1", "D1", "E1"].map((address) => shown(workbook, address))).toEqual([1, 2, 1, 3, 1]);
  });
});

describe("custom functions", () => {
  it("get scalars, grids, and null for what is left out", () => {
    seen.length = 0;
    calculator.calculate(workbookOf({ Sheet1: { A1: 1, B2: "x", C1: "=DEAL.LISTEN.IN(A1:B2,,A1)", C2: "=DEAL.LISTEN.IN({1,2},NA())" } }));
    expect(seen).toEqual([[[[1, null], [null, "x"]], null, 1], [[[1, 2]], { error: "#N/A" }]]);
  });

  it("may fail without harm", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=DEAL.BROKEN()", A2: "=DEAL.LISTEN.IN()", A3: "=DEAL.ODD()", A9: "=1+1" } });
    calculator.calculate(workbook);
    expect(shown(workbook, "A1")).toEqual({ error: "#VALUE!", message: "DEAL.BROKEN failed: oops" });
    expect(shown(workbook, "A2")).toMatchObject({ error: "#VALUE!", message: "DEAL.LISTEN.IN takes 1 to 3 arguments, not 0." });
    expect([shown(workbook, "B3"), shown(workbook, "A4"), shown(workbook, "B4"), shown(workbook, "A9")]).toMatchObject([{ error: "#NUM!" }, null, { error: "#N/A" }, 2]);
  });
});

describe("evaluate", () => {
  it("gives a formula's value at a place and writes nothing", () => {
    const workbook = workbookOf({ Sheet1: { A1: 1, A2: 2, B1: "=A1:A2" } });
    calculator.calculate(workbook);
    const before = structuredClone(workbook);
    expect(calculator.evaluate(workbook, "Sheet1", "=A1:A3*2")).toEqual([[2], [4], [0]]);
    expect(calculator.evaluate(workbook, "Sheet1", "=SUM(B1#)")).toBe(3);
    expect(calculator.evaluate(workbook, "Sheet1", "=@A:A", { row: 1, column: 5 })).toBe(2);
    expect(calculator.evaluate(workbook, "Sheet1", "=Z1")).toBe(0);
    expect(calculator.evaluate(workbook, "Sheet1", "=1+")).toMatchObject({ error: "#NAME?" });
    expect(calculator.evaluate(workbook, "Nope", "=1")).toMatchObject({ error: "#REF!" });
    expect(workbook).toEqual(before);
  });

  it("has the clock and the chance that it was given", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=RAND()", A2: "=TODAY()", A3: "=NOW()" } });
    calculator.calculate(workbook);
    const [first, ...rest] = ["A1", "A2", "A3"].map((address) => shown(workbook, address));
    calculator.calculate(workbook);
    expect([shown(workbook, "A1"), ...rest]).toEqual([first, 46_000, 46_000.25]);
  });
});

it("calculates a sheet of 100,000 cells", () => {
  const workbook = workbookOf({ Sheet1: {} });
  for (let row = 1; row <= 50_000; row++) {
    put(workbook, "Sheet1", `A${String(row)}`, row);
    put(workbook, "Sheet1", `B${String(row)}`, row === 1 ? "=A1" : `=B${String(row - 1)}+A${String(row)}`);
  }
  put(workbook, "Sheet1", "C1", "=SUM(B:B)");
  expect(calculator.calculate(workbook)).toEqual([]);
  expect([shown(workbook, "B50000"), shown(workbook, "C1")]).toEqual([1_250_025_000, 20_834_583_350_000]);
  expect(cellOf(workbook, "B50000")?.formula).toBe("=B49999+A50000");
});
