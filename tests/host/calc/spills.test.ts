import { describe, expect, it } from "vitest";
import { createCalculator } from "../../../src/host/calc/create-calculator";
import { addTable, cellOf, put, sheetOf, shown, workbookOf } from "./workbook-of";

const calculator = createCalculator([], { today: 46_000 });

describe("results of several cells", () => {
  it("grow and shrink, and leave nothing behind but the looks of cells", () => {
    const workbook = workbookOf({ Sheet1: { A1: 3, B1: "=SEQUENCE(A1)" } });
    calculator.calculate(workbook);
    const third = cellOf(workbook, "B3");
    if (third) third.format = { fill: "#FFEE00" };
    put(workbook, "Sheet1", "A1", 2);
    calculator.calculate(workbook);
    expect(cellOf(workbook, "B3")).toEqual({ value: null, format: { fill: "#FFEE00" } });
    put(workbook, "Sheet1", "A1", 1);
    calculator.calculate(workbook);
    expect([cellOf(workbook, "B1")?.spill, cellOf(workbook, "B2")]).toEqual([undefined, undefined]);
    put(workbook, "Sheet1", "A1", 4);
    calculator.calculate(workbook);
    expect(cellOf(workbook, "B1")?.spill).toEqual({ rows: 4, columns: 1 });
  });

  it("are read right by formulas that stand before them, at the first calculation", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=SUM(C1:C9)", A2: "=A1*2", A3: "=C3", C1: "=IF(TRUE,SEQUENCE(D1))", D1: "=LET(n,3,n)" } });
    expect(calculator.calculate(workbook)).toEqual([]);
    expect([shown(workbook, "A1"), shown(workbook, "A2"), shown(workbook, "A3")]).toEqual([6, 12, 3]);
    put(workbook, "Sheet1", "D1", 5);
    calculator.calculate(workbook);
    expect(shown(workbook, "A2")).toBe(30);
  });

  it("chain from one to the next", () => {
    const workbook = workbookOf({ Sheet1: { E1: "=SUM(D1#)", D1: "=C1#*10", C1: "=B1#+1", B1: "=SEQUENCE(1,1)+SEQUENCE(3)" } });
    calculator.calculate(workbook);
    expect([shown(workbook, "D3"), shown(workbook, "E1")]).toEqual([50, 120]);
  });

  it.each([
    ["a formula", { B1: "=SEQUENCE(3)", B2: "=1" }, "B2 is not empty"],
    ["an empty text of a formula", { B1: "=SEQUENCE(3)", B3: "=\"\"" }, "B3 is not empty"],
    ["the sheet's edge", { B1048575: "=SEQUENCE(3)" }, "edge"],
  ])("stop at %s", (_, cells, words) => {
    const workbook = workbookOf({ Sheet1: cells });
    calculator.calculate(workbook);
    expect(shown(workbook, Object.keys(cells)[0] ?? "")).toMatchObject({ error: "#SPILL!", message: expect.stringContaining(words) as string });
  });

  it("stop at merged cells and in tables", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=SEQUENCE(3)", C1: "Head", C2: "=SEQUENCE(2)", E1: "=SEQUENCE(3)" } });
    sheetOf(workbook, "Sheet1").merges.push({ row: 2, column: 0, rows: 1, columns: 2 });
    addTable(workbook, "Sheet1", "Items", "C1:C3");
    calculator.calculate(workbook);
    expect(shown(workbook, "A1")).toMatchObject({ message: expect.stringContaining("merged cells A3:B3") as string });
    expect(shown(workbook, "C2")).toMatchObject({ message: expect.stringContaining("table \"Items\"") as string });
    expect(shown(workbook, "E3")).toBe(3);
  });

  it("give way to each other in one order", () => {
    const workbook = workbookOf({ Sheet1: { A2: "=SEQUENCE(1,3)", B1: "=SEQUENCE(3)" } });
    calculator.calculate(workbook);
    expect([shown(workbook, "C2"), shown(workbook, "B1")]).toMatchObject([3, { error: "#SPILL!", message: expect.stringContaining("B2 is filled by the formula in A2") as string }]);
  });

  it("are a circle when they fill what they read", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=SEQUENCE(3)+SUM(A2:A3)", C1: "=SEQUENCE(E1)", E1: "=3+SUM(C2:C9)" } });
    const problems = calculator.calculate(workbook);
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(problems.every(({ problem }) => problem.includes("Circular"))).toBe(true);
    expect(shown(workbook, "A1")).toMatchObject({ error: "#CALC!" });
  });

  it("are taken cell by cell with @", () => {
    const workbook = workbookOf({ Sheet1: { A1: 10, A2: 20, A3: 30, B2: "=@A1:A3", C2: "=SINGLE(A1:A3)+1", D9: "=@A1:A3" } });
    calculator.calculate(workbook);
    expect([shown(workbook, "B2"), shown(workbook, "C2"), shown(workbook, "D9")]).toMatchObject([20, 21, { error: "#VALUE!" }]);
  });
});
