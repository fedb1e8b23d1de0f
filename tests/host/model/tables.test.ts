import { describe, expect, test } from "vitest";
import type { CellInput } from "../../../src/host/model/writing/read-typed";
import { addName } from "../../../src/host/model/names/names";
import { isAcceptableName } from "../../../src/host/model/names/name-rules";
import { addName as addWorkbookName, deleteName, findName } from "../../../src/host/model/names/names";
import { addSheet } from "../../../src/host/model/sheets/sheets";
import { addTable } from "../../../src/host/model/tables/add-table";
import { findTable, tableOf } from "../../../src/host/model/tables/find-table";
import { addTableColumn, deleteTableColumn, renameTableColumn } from "../../../src/host/model/tables/table-columns";
import { addTableRows, deleteTableRows, setTotals } from "../../../src/host/model/tables/table-rows";
import { convertToRange, deleteTable, renameTable, resizeTable } from "../../../src/host/model/tables/tables";
import { setInput } from "../../../src/host/model/writing/set-input";
import { mergeCells } from "../../../src/host/model/writing/merges";
import { at, cell, contentsOf, filled, type } from "./at";

function tiers(more: readonly (readonly CellInput[])[] = []) {
  const { workbook, sheet } = filled([["Threshold", "Rate", "Twice"], ["0", "5%", "=[@Rate]*2"], ["1000", "8%", "=[@Rate]*2"], ...more]);
  const other = addSheet(workbook, "Other");
  setInput(workbook, other, at("A1:A2"), [["=SUM(Tiers[Rate])+SUM(Tiers[[#All],[Threshold]:[Rate]])"], ["=ROWS(Tiers)"]]);
  const table = addTable(workbook, sheet, at("A1:C3"), { name: "Tiers" });
  return { workbook, sheet, other, table };
}

describe("adding a table", () => {
  test("makes headers text, unique and not blank", () => {
    const { workbook, sheet } = filled([["Name", "name", "", 2027, "2027-04-01"], ["", "", "", "", ""]]);
    const table = addTable(workbook, sheet, at("A1:E1"));
    expect(table.columns.map(({ name }) => name)).toEqual(["Name", "name2", "Column3", "2027", "2027-04-01"]);
    expect(cell(sheet, "D1")?.value).toBe("2027");
    expect(table).toMatchObject({ name: "Table1", area: at("A1:E2") });
    expect(workbook.changes).toContainEqual({ kind: "tableAdded", sheet: sheet.id, table: table.id });
  });

  test("without headers puts a row in and moves what is below", () => {
    const { workbook, sheet } = filled([[1, 2], [3, 4], ["=A1", ""]]);
    const table = addTable(workbook, sheet, at("A1:B2"), { hasHeaders: false });
    expect(table.area).toEqual(at("A1:B3"));
    expect(cell(sheet, "B1")?.value).toBe("Column2");
    expect(cell(sheet, "A4")?.formula).toBe("=A2");
  });

  test.each([
    ["T1", /can't be a name/],
    ["two words", /can't be a name/],
    ["R1C1", /can't be a name/],
    ["tiers", /taken already/],
    ["RATE_NAME", /taken already/],
  ])("refuses the name %s and changes nothing", (name, reason) => {
    const { workbook, sheet } = tiers();
    addName(workbook, "Rate_Name", "=1");
    const before = contentsOf(workbook);
    expect(() => addTable(workbook, sheet, at("E1:F2"), { name })).toThrow(reason);
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("refuses to overlap a table or a merged cell", () => {
    const { workbook, sheet } = tiers();
    mergeCells(workbook, sheet, at("E1:F1"));
    expect(() => addTable(workbook, sheet, at("C3:D5"))).toThrow(/overlaps the table Tiers/);
    expect(() => addTable(workbook, sheet, at("E1:F5"))).toThrow(/merged cell E1:F1/);
    expect(() => mergeCells(workbook, sheet, at("A2:B2"))).toThrow(/Tiers/);
  });
});

describe("a table that changes", () => {
  test("takes in what is typed right below or beside it, with looks and calculated columns", () => {
    const { workbook, sheet, table } = tiers();
    setInput(workbook, sheet, at("A4:B4"), [["2000", "10%"]], { growsTables: true });
    expect(table.area).toEqual(at("A1:C4"));
    expect(cell(sheet, "C4")?.formula).toBe("=[@Rate]*2");
    setInput(workbook, sheet, at("B5"), [["12"]], { growsTables: true });
    expect(table.area.rows).toBe(5);
    expect(cell(sheet, "B5")?.format?.numberFormat).toBe("0%");
    setInput(workbook, sheet, at("D1"), [["Note"]], { growsTables: true });
    expect(table.columns.map(({ name }) => name)).toEqual(["Threshold", "Rate", "Twice", "Note"]);
    setInput(workbook, sheet, at("A7"), [["far"]], { growsTables: true });
    expect(table.area).toEqual(at("A1:D5"));
  });

  test("does not grow over cells that are filled, nor for the add-in's own writing", () => {
    const { workbook, sheet, table } = tiers([["", "", "taken"]]);
    setInput(workbook, sheet, at("A4"), [[1]], { growsTables: true });
    expect(table.area.rows).toBe(3);
    setInput(workbook, sheet, at("A4:C4"), [[1, 2, 3]]);
    expect(table.area.rows).toBe(3);
  });

  test("renaming it, a column or a header cell rewrites formulas", () => {
    const { workbook, sheet, other, table } = tiers();
    renameTable(workbook, table, "階層");
    renameTableColumn(workbook, table, 1, "料率 [%]");
    expect(cell(other, "A1")?.formula).toBe("=SUM(階層[料率 '[%']])+SUM(階層[[#All],[Threshold]:[料率 '[%']]])");
    expect(cell(other, "A2")?.formula).toBe("=ROWS(階層)");
    expect(cell(sheet, "C2")?.formula).toBe("=[@[料率 '[%']]]*2");
    type(workbook, sheet, "B1", "Rate");
    expect(cell(sheet, "C2")?.formula).toBe("=[@Rate]*2");
    type(workbook, sheet, "B1", "threshold");
    expect(table.columns[1]!.name).toBe("threshold2");
  });

  test("rows come in at the end or in the middle, and go", () => {
    const { workbook, sheet, table } = tiers([["below", "", ""]]);
    addTableRows(workbook, table, undefined, [["2000", "10%", undefined]]);
    expect(table.area).toEqual(at("A1:C4"));
    expect(cell(sheet, "A5")?.value).toBe("below");
    expect(cell(sheet, "C4")?.formula).toBe("=[@Rate]*2");
    addTableRows(workbook, table, 0, [["-1", "1%", undefined]]);
    expect(cell(sheet, "A2")?.value).toBe(-1);
    expect(cell(sheet, "B2")?.format?.numberFormat).toBe("0%");
    expect(table.area).toEqual(at("A1:C5"));
    deleteTableRows(workbook, table, 0, 4);
    expect(table.area).toEqual(at("A1:C2"));
    expect(cell(sheet, "A2")).toBeUndefined();
    expect(cell(sheet, "A3")?.value).toBe("below");
    expect(() => addTableRows(workbook, table, 9, [[1, 2, 3]])).toThrow(/from 0 to 1, not 9/);
    expect(() => addTableRows(workbook, table, undefined, [[1]])).toThrow(/needs 3 values/);
  });

  test("columns come in at the start, in the middle and at the end, and go", () => {
    const { workbook, sheet, other, table } = tiers();
    type(workbook, sheet, "D1", "beside");
    addTableColumn(workbook, table, undefined, ["Last", 1, 2]);
    addTableColumn(workbook, table, 0, ["First", 1, 2]);
    addTableColumn(workbook, table, 2);
    expect(table.columns.map(({ name }) => name)).toEqual(["First", "Threshold", "Column3", "Rate", "Twice", "Last"]);
    expect(table.area).toEqual(at("A1:F3"));
    expect(cell(sheet, "G1")?.value).toBe("beside");
    expect(cell(sheet, "C1")?.value).toBe("Column3");
    deleteTableColumn(workbook, table, 3);
    expect(cell(other, "A1")?.formula).toBe("=SUM(#REF!)+SUM(#REF!)");
    expect(table.area).toEqual(at("A1:E3"));
    expect(new Set(table.columns.map(({ id }) => id)).size).toBe(5);
  });

  test("resizes, shows totals, becomes cells, goes away", () => {
    const { workbook, sheet, other, table } = tiers();
    resizeTable(workbook, table, at("A1:D5"));
    expect(table.columns.at(-1)?.name).toBe("Column4");
    resizeTable(workbook, table, at("A1:C3"));
    expect(() => resizeTable(workbook, table, at("A2:C5"))).toThrow(/must start in row 1/);
    setTotals(workbook, table, true);
    expect(table.area).toEqual(at("A1:C4"));
    expect(cell(sheet, "A4")?.value).toBe("Total");
    setTotals(workbook, table, false);
    convertToRange(workbook, table);
    expect(cell(other, "A1")?.formula).toBe("=SUM(Sheet1!$B$2:$B$3)+SUM(Sheet1!$A$1:$B$3)");
    expect(cell(sheet, "C3")?.formula).toBe("=$B3*2");
    const second = addTable(workbook, sheet, at("A1:C3"), { name: "Second" });
    type(workbook, other, "B1", "=SUM(Second[Rate])");
    deleteTable(workbook, second);
    expect(cell(other, "B1")?.formula).toBe("=SUM(#REF!)");
    expect(sheet.tables).toEqual([]);
    expect(cell(sheet, "A1")).toBeUndefined();
    expect(cell(sheet, "D1")?.value).toBe("Column4");
  });

  test("is found by id and by name in any case", () => {
    const { workbook, sheet, table } = tiers();
    expect(findTable(workbook, "TIERS")).toEqual({ sheet, table });
    expect(tableOf(workbook, table.id).table).toBe(table);
    expect(() => tableOf(workbook, "None")).toThrow(/no table None/);
  });
});

describe("names", () => {
  test.each(["AsOf", "_x", "売上", "Rate.Base", "\\a", "NPV_1", "XFE1", "Deal1000000000"])("%s is a name", (name) => {
    expect(isAcceptableName(name)).toBe(true);
  });

  test.each(["", "A1", "xfd1048576", "NPV1", "R", "c", "R1C1", "RC", "1a", "a b", "a-b", "TRUE", "x".repeat(256)])("%j is no name", (name) => {
    expect(isAcceptableName(name)).toBe(false);
  });

  test("a sheet's own name comes before the workbook's; both may exist", () => {
    const { workbook, sheet } = filled([[1]]);
    const shared = addWorkbookName(workbook, "AsOf", "=Sheet1!$A$1");
    const own = addWorkbookName(workbook, "asof", "=5", { scope: sheet, comment: "local" });
    expect(findName(workbook, "ASOF", sheet)).toBe(own);
    expect(findName(workbook, "AsOf")).toBe(shared);
    expect(() => addWorkbookName(workbook, "AsOf", "=2")).toThrow(/taken already/);
    expect(() => addWorkbookName(workbook, "Other", "5")).toThrow(/equals sign/);
    expect(() => addWorkbookName(workbook, "Other", "=SUM(")).toThrow(/can't be read/);
    deleteName(workbook, own);
    expect(findName(workbook, "asof", sheet)).toBe(shared);
  });
});
