import { describe, expect, test } from "vitest";
import { serialOf } from "../../../src/cells/serial";
import { addSheet } from "../../../src/host/model/sheets/sheets";
import { setFormat } from "../../../src/host/model/looks/set-format";
import { createWorkbook } from "../../../src/host/model/new-workbook";
import { clearArea } from "../../../src/host/model/writing/clear";
import { editText } from "../../../src/host/model/writing/edit-text";
import { mergeCells } from "../../../src/host/model/writing/merges";
import { protectSheet } from "../../../src/host/model/writing/protection";
import { setInput } from "../../../src/host/model/writing/set-input";
import { usedRange } from "../../../src/host/model/writing/used-range";
import { writeCells } from "../../../src/host/model/writing/write-cells";
import { at, cell, filled, type } from "./at";

const april = serialOf({ year: 2027, month: 4, day: 1 });

describe("what is typed", () => {
  test.each([
    ["12", 12, undefined],
    ["-1,234.5", -1234.5, "#,##0.00"],
    ["12%", 0.12, "0%"],
    ["8.25%", 0.0825, "0.00%"],
    ["$1,200", 1200, "$#,##0_);[Red]($#,##0)"],
    ["¥1,200", 1200, "¥#,##0"],
    ["￥１，２００", 1200, "¥#,##0"],
    ["US$3.50", 3.5, '"US$"#,##0.00'],
    ["(100)", -100, undefined],
    ["１２３", 123, undefined],
    ["1e3", 1000, "0.00E+00"],
    ["2027-04-01", april, "yyyy-mm-dd"],
    ["2027/4/1", april, "yyyy/m/d"],
    ["2027年4月1日", april, 'yyyy"年"m"月"d"日"'],
    ["1-Apr-2027", april, "d-mmm-yy"],
    ["true", true, undefined],
    ["#n/a", { error: "#N/A" }, undefined],
    ["'012", "012", undefined],
    ["'=A1", "=A1", undefined],
    ["=", "=", undefined],
    ["Phase 2", "Phase 2", undefined],
    ["2027-02-30", "2027-02-30", undefined],
    ["+A1", "+A1", undefined],
    ["@SUM(A1)", "@SUM(A1)", undefined],
    ["令和九年", "令和九年", undefined],
  ])("%j becomes %j in the format %j", (input, value, numberFormat) => {
    const { sheet } = filled([[input]]);
    expect(cell(sheet, "A1")?.value).toEqual(value);
    expect(cell(sheet, "A1")?.format?.numberFormat).toBe(numberFormat);
    expect(cell(sheet, "A1")?.formula).toBeUndefined();
  });

  test("a number format that is there already stays, and decides", () => {
    const { workbook, sheet } = filled([["", ""]]);
    setFormat(workbook, sheet, at("A1"), { numberFormat: "@" });
    setFormat(workbook, sheet, at("B:B"), { numberFormat: "0.0%" });
    setInput(workbook, sheet, at("A1:B1"), [["=1+1", "12"]]);
    expect(cell(sheet, "A1")?.value).toBe("=1+1");
    expect(cell(sheet, "B1")?.value).toBe(0.12);
    type(workbook, sheet, "B2", "0.5");
    expect(cell(sheet, "B2")).toEqual({ value: 0.5 });
  });

  test("formulas are tidied; what can't be read is refused with its cell, and nothing is written", () => {
    const { workbook, sheet } = filled([["=sum(b1:b2)+let(Total,1,Total)+Deal.Royalty(財務!a1,Tiers[#All])", 5]]);
    expect(cell(sheet, "A1")?.formula).toBe("=SUM(B1:B2)+LET(Total,1,Total)+DEAL.ROYALTY(財務!a1,Tiers[#All])");
    type(workbook, sheet, "A1", "=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(1)");
    expect(cell(sheet, "A1")?.formula).toBe("=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(1)");
    expect(() => setInput(workbook, sheet, at("B1:B2"), [["9"], ["=SUM(A1"]])).toThrow(/B2.*can't be read/);
    expect(cell(sheet, "B1")?.value).toBe(5);
  });

  test("undefined leaves a cell alone, null and an empty text empty it, one input fills the area", () => {
    const { workbook, sheet } = filled([["a", "b", "c"]]);
    setInput(workbook, sheet, at("A1:C1"), [[undefined, null, ""]]);
    expect(usedRange(sheet)).toEqual(at("A1"));
    setInput(workbook, sheet, at("B2:C3"), [[7]]);
    expect(cell(sheet, "C3")?.value).toBe(7);
    expect(() => setInput(workbook, sheet, at("A1:B2"), [[1, 2, 3]])).toThrow(/doesn't match the size of A1:B2/);
  });

  test.each(["12%", "2027-04-01", "'0123", "=A2*2", "plain", "'=x", "TRUE", "#N/A", "-5", "10:30:00", "''x"])("the formula bar's text of %j gives the same cell again", (input) => {
    const { workbook, sheet } = filled([[input]]);
    const before = structuredClone(cell(sheet, "A1"));
    type(workbook, sheet, "A1", editText(sheet, 0, 0));
    expect(cell(sheet, "A1")).toEqual(before);
  });

  test("raw contents are taken as they are", () => {
    const { workbook, sheet } = filled([[""]]);
    writeCells(workbook, sheet, at("A1:C1"), [["=SUM(A1)", "12%", { formula: "=B1" }]]);
    expect(cell(sheet, "A1")).toEqual({ value: "=SUM(A1)" });
    expect(cell(sheet, "B1")).toEqual({ value: "12%" });
    expect(cell(sheet, "C1")).toEqual({ value: null, formula: "=B1" });
  });
});

describe("bounds and refusals", () => {
  test("ten million cells are refused before any is made", () => {
    const { workbook, sheet } = filled([[""]]);
    expect(() => setInput(workbook, sheet, at("A1:J1000000"), [[1]])).toThrow(/10,000,000 cells/);
    expect(() => setInput(workbook, sheet, { row: 1048576, column: 0, rows: 1, columns: 1 }, [[1]])).toThrow(/leaves the sheet/);
    expect(() => setInput(workbook, sheet, at("A1"), [[Number.NaN]])).toThrow(/A1 is not finite/);
    expect(() => setInput(workbook, sheet, at("A1"), [["x".repeat(32768)]])).toThrow(/A1 has 32,768 characters/);
    expect(usedRange(sheet)).toBeUndefined();
  });

  test("a protected sheet refuses its locked cells by name and lets the unlocked ones be", () => {
    const { workbook, sheet } = filled([["a", "b"]]);
    setFormat(workbook, sheet, at("B:B"), { locked: false });
    protectSheet(workbook, sheet);
    type(workbook, sheet, "B7", 1);
    expect(cell(sheet, "B7")?.value).toBe(1);
    expect(() => setInput(workbook, sheet, at("A5:B5"), [[1, 2]])).toThrow(/A5 on the sheet Sheet1 is locked/);
    expect(() => clearArea(workbook, sheet, at("A1"), "contents")).toThrow(/A1/);
    expect(() => setFormat(workbook, sheet, at("B1"), { fill: "#FF0000" })).toThrow(/protected/);
    expect(cell(sheet, "A1")?.value).toBe("a");
  });

  test("a part of a merged cell can't be written to", () => {
    const { workbook, sheet } = filled([["a", "b"]]);
    mergeCells(workbook, sheet, at("A1:B2"));
    expect(cell(sheet, "B1")).toBeUndefined();
    expect(() => type(workbook, sheet, "B2", 1)).toThrow(/merged cell A1:B2/);
    type(workbook, sheet, "A1", 1);
  });

  test("a value written into a spill stands in its way; emptying it changes nothing", () => {
    const { workbook, sheet } = filled([["=SEQUENCE(3)"]]);
    Object.assign(cell(sheet, "A1")!, { value: 1, spill: { rows: 3, columns: 1 } });
    sheet.rows.set(1, new Map([[0, { value: 2, spilledFrom: { row: 0, column: 0 } }]]));
    sheet.rows.set(2, new Map([[0, { value: 3, spilledFrom: { row: 0, column: 0 } }]]));
    clearArea(workbook, sheet, at("A2"), "contents");
    expect(cell(sheet, "A2")?.value).toBe(2);
    type(workbook, sheet, "A3", "mine");
    expect(cell(sheet, "A3")).toEqual({ value: "mine" });
    type(workbook, sheet, "A1", 5);
    expect(cell(sheet, "A2")).toBeUndefined();
    expect(cell(sheet, "A3")?.value).toBe("mine");
  });
});

describe("looks", () => {
  test("merge, share and go", () => {
    const { workbook, sheet } = filled([["a", "b"]]);
    setFormat(workbook, sheet, at("A1:B1"), { font: { bold: true }, fill: "#FFFFFF" });
    setFormat(workbook, sheet, at("A1:B1"), { font: { color: "#112233" } });
    expect(cell(sheet, "A1")?.format).toEqual({ font: { bold: true, color: "#112233" }, fill: "#FFFFFF" });
    expect(cell(sheet, "A1")?.format).toBe(cell(sheet, "B1")?.format);
    setFormat(workbook, sheet, at("A1"), { font: { bold: null, color: null }, fill: null });
    expect(cell(sheet, "A1")).toEqual({ value: "a" });
    expect(() => setFormat(workbook, sheet, at("A1"), { numberFormat: "0.0;;;;;" })).toThrow(/number format/);
  });

  test("a whole column keeps its look for cells to come, also where it crosses a formatted row", () => {
    const { workbook, sheet } = filled([["a", "b"]]);
    setFormat(workbook, sheet, at("1:1"), { fill: "#AAAAAA" });
    setFormat(workbook, sheet, at("B:B"), { numberFormat: "0.0%" });
    expect(sheet.columnFormats.get(1)).toEqual({ numberFormat: "0.0%" });
    expect(cell(sheet, "B1")?.format).toEqual({ fill: "#AAAAAA", numberFormat: "0.0%" });
    expect(sheet.rows.size).toBe(1);
  });

  test("clearing all takes contents, looks and rules; other sheets keep theirs", () => {
    const { workbook, sheet } = filled([["12%"]]);
    const other = addSheet(workbook);
    type(workbook, other, "A1", 1);
    clearArea(workbook, sheet, at("A:XFD"), "all");
    expect(sheet.rows.size).toBe(0);
    expect(other.rows.size).toBe(1);
    expect(createWorkbook().sheets[0]!.rows).toEqual(sheet.rows);
  });
});
