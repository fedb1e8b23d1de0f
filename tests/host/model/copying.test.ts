import { describe, expect, test } from "vitest";
import { addSheet } from "../../../src/host/model/sheets/sheets";
import { copyArea } from "../../../src/host/model/writing/copy-area";
import { fillArea } from "../../../src/host/model/writing/fill-area";
import { valuesOf } from "../../../src/host/model/cells";
import { setFormat } from "../../../src/host/model/looks/set-format";
import { at, cell, filled, type } from "./at";

describe("copying", () => {
  test("moves relative references, repeats into a multiple, and takes looks along", () => {
    const { workbook, sheet } = filled([["1%", "=A1*$A$1"]]);
    copyArea(workbook, { sheet, area: at("A1:B1") }, { sheet, area: at("C1:F2") });
    expect(cell(sheet, "D1")?.formula).toBe("=C1*$A$1");
    expect(cell(sheet, "F2")?.formula).toBe("=E2*$A$1");
    expect(cell(sheet, "E2")).toEqual({ value: 0.01, format: { numberFormat: "0%" } });
  });

  test("values, formats, blanks left alone, rows turned to columns, another sheet", () => {
    const { workbook, sheet } = filled([["1%", "=A1"], ["", "x"]]);
    const other = addSheet(workbook);
    cell(sheet, "B1")!.value = 0.01;
    copyArea(workbook, { sheet, area: at("B1") }, { sheet: other, area: at("A1") }, { what: "values" });
    expect(cell(other, "A1")).toEqual({ value: 0.01 });
    copyArea(workbook, { sheet, area: at("A1") }, { sheet: other, area: at("A1") }, { what: "formats" });
    expect(cell(other, "A1")).toEqual({ value: 0.01, format: { numberFormat: "0%" } });
    type(workbook, other, "C4", "kept");
    copyArea(workbook, { sheet, area: at("A1:B2") }, { sheet: other, area: at("C3") }, { transposes: true, skipsBlanks: true });
    expect(valuesOf(other, at("C3:D4"))).toEqual([[0.01, null], [null, "x"]]);
    expect(cell(other, "C4")?.formula).toBe("=B4");
    copyArea(workbook, { sheet, area: at("A2") }, { sheet: other, area: at("D4") });
    expect(cell(other, "D4")).toBeUndefined();
  });

  test("source and target may overlap", () => {
    const { workbook, sheet } = filled([[1], [2], [3], [""]]);
    copyArea(workbook, { sheet, area: at("A1:A3") }, { sheet, area: at("A2") });
    expect(valuesOf(sheet, at("A1:A4")).flat()).toEqual([1, 1, 2, 3]);
  });
});

describe("filling", () => {
  test.each([
    [["1", "3"], [5, 7, 9]],
    [["5"], [5, 5, 5]],
    [["2027-04-01"], [46479, 46480, 46481]],
    [["Phase 1"], ["Phase 2", "Phase 3", "Phase 4"]],
    [["Q09"], ["Q10", "Q11", "Q12"]],
    [["a", "b"], ["a", "b", "a"]],
    [["1", "2", "4"], [1, 2, 4]],
    [[""], [null, null, null]],
  ])("%j goes on with %j", (source, next) => {
    const { workbook, sheet } = filled(source.map((input) => [input]));
    const area = { ...at("A1"), rows: source.length };
    fillArea(workbook, sheet, area, { ...area, rows: source.length + 3 });
    expect(valuesOf(sheet, { ...area, row: source.length, rows: 3 }).flat()).toEqual(next);
  });

  test("formulas move along, to the right as well", () => {
    const { workbook, sheet } = filled([[1, "=A1*2"]]);
    fillArea(workbook, sheet, at("B1"), at("B1:D1"));
    expect(cell(sheet, "D1")?.formula).toBe("=C1*2");
    setFormat(workbook, sheet, at("A1"), { fill: "#FFFF00" });
    fillArea(workbook, sheet, at("A1"), at("A1:A2"));
    expect(cell(sheet, "A2")).toEqual({ value: 1, format: { fill: "#FFFF00" } });
    expect(() => fillArea(workbook, sheet, at("A1"), at("B1:B3"))).toThrow(/begin with the source/);
  });
});
