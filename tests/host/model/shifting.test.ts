import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellAddress } from "../../../src/cells/address";
import { addChart } from "../../../src/host/model/charts";
import { addComment } from "../../../src/host/model/comments";
import { addConditionalFormat } from "../../../src/host/model/looks/conditional-formats";
import { setFormat } from "../../../src/host/model/looks/set-format";
import { addName } from "../../../src/host/model/names/names";
import { deleteCells, deleteColumns, deleteRows, insertCells, insertColumns, insertRows } from "../../../src/host/model/shifting/insert-cells";
import { addSheet } from "../../../src/host/model/sheets/sheets";
import { addTable } from "../../../src/host/model/tables/add-table";
import { setValidation } from "../../../src/host/model/validation/set-validation";
import { moveRelative } from "../../../src/host/model/references/moved-references";
import type { WorkbookModel } from "../../../src/host/model/workbook-model";
import { at, cell, contentsOf, filled, type } from "./at";

/** A workbook with something of everything that lies over cells, and formulas on two sheets. */
function busy() {
  const { workbook, sheet } = filled([
    ["Name", "Rate", "Note", "=SUM(B2:B4)"],
    ["a", "1%", "=[@Rate]*2", "=Sheet1!$B$3+'財務 2027'!A1"],
    ["b", "2%", "=[@Rate]*2", "=DEAL.ROYALTY(B2,Tiers[#All])"],
    ["c", "3%", "=[@Rate]*2", "=SUM(A:A)+SUM(2:3)"],
    ["", "", "", "=C5#+D1:INDEX(D:D,3)"],
  ]);
  const other = addSheet(workbook, "財務 2027");
  type(workbook, other, "A1", "=SUM(Sheet1!A2:B4)*Sheet1!B3+B3");
  addTable(workbook, sheet, at("A1:C4"), { name: "Tiers" });
  addName(workbook, "Rate", "=Sheet1!$B$3");
  setValidation(workbook, sheet, [at("B2:B4")], { rule: { kind: "list", source: "=$D$1:$D$4", inCellDropDown: true }, ignoreBlanks: true });
  addConditionalFormat(workbook, sheet, { areas: [at("A2:C4")], rule: { kind: "custom", formula: "=$B2>0.02" }, format: { bold: true }, stopIfTrue: false });
  addComment(workbook, sheet, 3, 1, "why 3%?");
  addChart(workbook, sheet, { kind: "line", series: [{ name: "Rate", values: "=Sheet1!$B$2:$B$4" }], left: 300, top: 200, width: 100, height: 100 });
  setFormat(workbook, sheet, at("5:5"), { fill: "#EEEEEE" });
  sheet.merges.push(at("A6:C7"));
  sheet.rowHeights.set(5, 30);
  sheet.columnWidths.set(3, 90);
  sheet.page.printArea = at("A1:D8");
  sheet.page.titleRows = { first: 0, last: 0 };
  sheet.page.titleColumns = { first: 1, last: 1 };
  return { workbook, sheet, other };
}

describe("inserting and deleting", () => {
  test("inserting rows and deleting them again gives the same workbook back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 3 }), (row, count) => {
        const { workbook, sheet } = busy();
        const before = contentsOf(workbook);
        insertRows(workbook, sheet, row, count);
        expect(contentsOf(workbook)).not.toEqual(before);
        deleteRows(workbook, sheet, row, count);
        expect(contentsOf(workbook)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test("inserting columns and deleting them again gives the same workbook back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 3 }), (column, count) => {
        const { workbook, sheet } = busy();
        const before = contentsOf(workbook);
        insertColumns(workbook, sheet, column, count);
        deleteColumns(workbook, sheet, column, count);
        expect(contentsOf(workbook)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  test("inserting rows moves everything that speaks of the cells", () => {
    const { workbook, sheet, other } = busy();
    type(workbook, sheet, "E1", "=XFD1048576");
    insertRows(workbook, sheet, 2, 2);
    expect(cell(sheet, "E1")?.formula).toBe("=#REF!");
    expect(cell(sheet, "D1")?.formula).toBe("=SUM(B2:B6)");
    expect(cell(sheet, "D2")?.formula).toBe("=Sheet1!$B$5+'財務 2027'!A1");
    expect(cell(sheet, "D5")?.formula).toBe("=DEAL.ROYALTY(B2,Tiers[#All])");
    expect(cell(sheet, "D6")?.formula).toBe("=SUM(A:A)+SUM(2:5)");
    expect(cell(sheet, "D7")?.formula).toBe("=C7#+D1:INDEX(D:D,3)");
    expect(cell(other, "A1")?.formula).toBe("=SUM(Sheet1!A2:B6)*Sheet1!B5+B3");
    expect(sheet.tables[0]!.area).toEqual(at("A1:C6"));
    expect(workbook.names[0]!.formula).toBe("=Sheet1!$B$5");
    expect(sheet.validations[0]).toMatchObject({ areas: [at("B2:B6")], rule: { source: "=$D$1:$D$6" } });
    expect(sheet.conditionalFormats[0]!.areas).toEqual([at("A2:C6")]);
    expect(sheet.comments[0]).toMatchObject({ row: 5, column: 1 });
    expect(sheet.charts[0]).toMatchObject({ top: 230, series: [{ values: "=Sheet1!$B$2:$B$6" }] });
    expect(sheet.merges).toEqual([at("A8:C9")]);
    expect(sheet.rowHeights).toEqual(new Map([[7, 30]]));
    expect(sheet.page.printArea).toEqual(at("A1:D10"));
    expect(cell(sheet, "B3")?.format).toEqual({ numberFormat: "0%" });
    expect(workbook.changes.at(-1)).toMatchObject({ kind: "cells", how: "RowInserted" });
  });

  test("deleting cells turns references into #REF! and keeps what is left of ranges", () => {
    const { workbook, sheet, other } = busy();
    deleteRows(workbook, sheet, 2, 1);
    expect(cell(other, "A1")?.formula).toBe("=SUM(Sheet1!A2:B3)*#REF!+B3");
    expect(workbook.names[0]!.formula).toBe("=#REF!");
    expect(sheet.tables[0]!.area).toEqual(at("A1:C3"));
  });

  test("deleting a column of a table forgets it in formulas", () => {
    const { workbook, sheet } = busy();
    deleteColumns(workbook, sheet, 1, 1);
    expect(sheet.tables[0]!.columns.map(({ name }) => name)).toEqual(["Name", "Note"]);
    expect(cell(sheet, "B2")?.formula).toBe("=#REF!*2");
  });

  test("cells shift within their columns only", () => {
    const { workbook, sheet } = filled([[1, 2, "=A2+B2"], [3, 4, "=SUM(A1:B2)"]]);
    insertCells(workbook, sheet, at("A2"), "down");
    expect(cell(sheet, "A3")?.value).toBe(3);
    expect(cell(sheet, "B2")?.value).toBe(4);
    expect(cell(sheet, "C1")?.formula).toBe("=A3+B2");
    expect(cell(sheet, "C2")?.formula).toBe("=SUM(A1:B2)");
    deleteCells(workbook, sheet, at("A2"), "up");
    expect(cell(sheet, "C1")?.formula).toBe("=A2+B2");
    insertCells(workbook, sheet, at("A1"), "right");
    expect(cell(sheet, "D1")?.formula).toBe("=A2+B2");
  });

  test("what would tear a table or a merge, behead a table or push cells off the sheet is refused and changes nothing", () => {
    const { workbook, sheet } = busy();
    type(workbook, sheet, "F1048576", 1);
    const before = contentsOf(workbook);
    expect(() => insertCells(workbook, sheet, at("A2"), "down")).toThrow(/a part of Tiers/);
    expect(() => insertCells(workbook, sheet, at("B6"), "right")).toThrow(/a part of A6:C7/);
    expect(() => deleteRows(workbook, sheet, 0, 1)).toThrow(/Tiers must keep its header/);
    expect(() => deleteRows(workbook, sheet, 1, 3)).toThrow(/Tiers must keep its header/);
    expect(() => insertRows(workbook, sheet, 7, 1)).toThrow(/off the end of the sheet/);
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("deleting a whole table's rows deletes the table", () => {
    const { workbook, sheet } = busy();
    const { id } = sheet.tables[0]!;
    deleteRows(workbook, sheet, 0, 4);
    expect(sheet.tables).toEqual([]);
    expect(workbook.changes).toContainEqual({ kind: "tableDeleted", sheet: sheet.id, table: id });
  });
});

describe("copied formulas", () => {
  test.each([
    ["=A1+$B$2+C$3+$D4", 1, 2, "=C2+$B$2+E$3+$D5"],
    ["=SUM(A1:B$2)", 3, 0, "=SUM(A$2:B4)"],
    ["='財務 2027'!A1*Tiers[Rate]+\"A1\"", 1, 0, "='財務 2027'!A2*Tiers[Rate]+\"A1\""],
    ["=A1", 0, -1, "=#REF!"],
    ["=SUM(A:B,3:$4)", 1, 1, "=SUM(B:C,4:$4)"],
    ["=DEAL.ROYALTY.TIERS(B2#,LOG10(A1))", 1, 0, "=DEAL.ROYALTY.TIERS(B3#,LOG10(A2))"],
  ])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(moveRelative(formula, rows, columns)).toBe(moved);
  });

  test("there and back again is the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 900 }), (row, column, by) => {
        const formula = `=SUM(${cellAddress(row, column)}:$C$3)+${cellAddress(column, row)}`;
        // A range written from its last corner is turned round on the way.
        const inOrder = moveRelative(moveRelative(formula, 1, 1), -1, -1);
        expect(moveRelative(moveRelative(formula, by, by + 1), -by, -by - 1)).toBe(by === 0 ? moveRelative(moveRelative(formula, 0, 1), 0, -1) : inOrder);
      }),
      { numRuns: 50 },
    );
  });
});

test("a workbook never holds two same ids", () => {
  const { workbook } = busy();
  const ids = idsOf(workbook);
  expect(new Set(ids).size).toBe(ids.length);
});

function idsOf(workbook: WorkbookModel): string[] {
  return [...workbook.sheets, ...workbook.names, ...workbook.sheets.flatMap((sheet) => [...sheet.tables, ...sheet.conditionalFormats, ...sheet.charts, ...sheet.comments])].map(({ id }) => id);
}
