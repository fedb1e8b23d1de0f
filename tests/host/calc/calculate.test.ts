import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { isCellError } from "../../../src/cells/value";
import { createCalculator } from "../../../src/host/calc/create-calculator";
import type { CustomFunction } from "../../../src/host/calc/custom-function";
import { addTable, cellOf, put, shown, workbookOf } from "./workbook-of";

const calls: unknown[][] = [];
const readiness: CustomFunction = {
  name: "DEAL.READINESS",
  minimumArguments: 1,
  maximumArguments: 2,
  invoke(args) {
    calls.push([...args]);
    const [checklist, asOf] = args;
    if (!Array.isArray(checklist)) return { error: "#VALUE!", message: "checklist must be a table" };
    return (checklist as Grid).flat().filter((cell) => typeof cell === "number").length + (typeof asOf === "number" ? asOf : 0);
  },
};
const twice: CustomFunction = {
  name: "DEAL.TWICE.OVER",
  minimumArguments: 1,
  maximumArguments: 1,
  invoke: ([given]) => {
    const grid: Grid = Array.isArray(given) ? (given as Grid) : [[given as number]];
    return grid.map((row) => row.map((cell) => (typeof cell === "number" ? cell * 2 : isCellError(cell) ? cell : null)));
  },
};
const calculator = createCalculator([readiness, twice], { today: 46_000.5 });

describe("a workbook's calculation", () => {
  it("calculates cells in whatever order they stand", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=B1+1", B1: "=C1*2", C1: 5 } });
    expect(calculator.calculate(workbook)).toEqual([]);
    expect([shown(workbook, "A1"), shown(workbook, "B1")]).toEqual([11, 10]);
  });

  it("lets an optional LAMBDA parameter be left out, by name", () => {
    const names = { READINESS: "=LAMBDA([range],IF(ISOMITTED(range),DEAL.READINESS(Checklist[#All],AsOf),DEAL.READINESS(range)))", AsOf: "=Sheet1!$D$1" };
    const workbook = workbookOf({ Sheet1: { A1: "Item", B1: "Weight", A2: "a", B2: 1, A3: "b", B3: 2, D1: 100, F1: "=READINESS()", F2: "=READINESS(A1:B2)" } }, names);
    addTable(workbook, "Sheet1", "Checklist", "A1:B3");
    expect(calculator.calculate(workbook)).toEqual([]);
    expect([shown(workbook, "F1"), shown(workbook, "F2")]).toEqual([102, 1]);
  });

  it("spills arrays of any formula, and reads them with #", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=DEAL.TWICE.OVER({1;2;3})", C1: "=SUM(A1#)", D1: "=A1#+1", E1: "=SUM(A1:A9)" } });
    expect(calculator.calculate(workbook)).toEqual([]);
    expect([shown(workbook, "A3"), shown(workbook, "C1"), shown(workbook, "D3"), shown(workbook, "E1")]).toEqual([6, 12, 7, 12]);
    expect(cellOf(workbook, "A1")?.spill).toEqual({ rows: 3, columns: 1 });
    expect(cellOf(workbook, "A3")?.spilledFrom).toEqual({ row: 0, column: 0 });
  });

  it("keeps the sentence of a custom function's error where the error ends up", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=DEAL.READINESS(5)", A2: "=IFERROR(A1,7)", A3: "=IFERROR(DEAL.READINESS(1),\"none\")", A4: "=A1+1" } });
    calculator.calculate(workbook);
    const error = { error: "#VALUE!", message: "checklist must be a table" };
    expect([shown(workbook, "A1"), shown(workbook, "A2"), shown(workbook, "A3"), shown(workbook, "A4")]).toEqual([error, 7, "none", error]);
  });

  it("shows #SPILL! with the cell in the way, and fills the cells once it is cleared", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=SEQUENCE(3)", A3: "here", B1: "=SUM(A1:A3)" } });
    calculator.calculate(workbook);
    expect(shown(workbook, "A1")).toMatchObject({ error: "#SPILL!", message: expect.stringContaining("A3 is not empty") as string });
    put(workbook, "Sheet1", "A3", null);
    calculator.calculate(workbook);
    expect([shown(workbook, "A3"), shown(workbook, "B1")]).toEqual([3, 6]);
  });

  it("names every cell of a circle", () => {
    const workbook = workbookOf({ Sheet1: { A1: "=B1+1", B1: "=C1", C1: "=A1", D1: "=A1", E1: "=IF(TRUE,1,E2)", E2: "=E1" } });
    const problems = calculator.calculate(workbook);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([[0, 0], [0, 1], [0, 2]]);
    expect(shown(workbook, "D1")).toMatchObject({ error: "#CALC!" });
    expect([shown(workbook, "E1"), shown(workbook, "E2")]).toEqual([1, 1]);
  });

  it("calculates a chain of 12,000 cells", () => {
    const cells = Object.fromEntries(Array.from({ length: 12_000 }, (_, index) => [`A${String(index + 1)}`, index === 11_999 ? 1 : `=A${String(index + 2)}+1`]));
    const workbook = workbookOf({ Sheet1: cells });
    expect(calculator.calculate(workbook)).toEqual([]);
    expect(shown(workbook, "A1")).toBe(12_000);
  });
});
