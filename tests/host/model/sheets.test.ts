import { describe, expect, test } from "vitest";
import { HostRefusal } from "../../../src/host/model/host-refusal";
import { addName } from "../../../src/host/model/names/names";
import { createWorkbook } from "../../../src/host/model/new-workbook";
import { findSheet, sheetOf } from "../../../src/host/model/sheets/find-sheet";
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../../src/host/model/sheets/sheets";
import { selectArea } from "../../../src/host/model/sheets/selection";
import { protectStructure, unprotectStructure } from "../../../src/host/model/sheets/structure-protection";
import { addTable } from "../../../src/host/model/tables/add-table";
import { addChart } from "../../../src/host/model/charts";
import { at, cell, filled, type } from "./at";

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof HostRefusal ? error.code : String(error);
  }
};

describe("sheets", () => {
  test("ids go up and are never given again", () => {
    const workbook = createWorkbook();
    expect(workbook.sheets[0]!.id).toBe("{00000001-0000-4000-8000-000000000000}");
    const gone = addSheet(workbook);
    deleteSheet(workbook, gone);
    expect(addSheet(workbook).id).not.toBe(gone.id);
  });

  test.each([
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[b", "InvalidArgument"],
    ["'quoted", "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
    ["ＳＨＥＥＴ１", "ItemAlreadyExists"],
  ])("refuses the name %j with %s, and adds nothing", (name, code) => {
    const workbook = createWorkbook();
    expect(codeOf(() => addSheet(workbook, name))).toBe(code);
    expect(workbook.sheets).toHaveLength(1);
    expect(workbook.changes).toEqual([]);
  });

  test("a refusal speaks both languages", () => {
    const workbook = createWorkbook();
    expect(() => addSheet(workbook, "Sheet1")).toThrow("A sheet named Sheet1 exists already");
    try {
      addSheet(workbook, "Sheet1");
    } catch (error) {
      expect((error as HostRefusal).in("ja")).toContain("シート Sheet1 は既にあります");
    }
  });

  test("renaming rewrites what mentions the sheet, and nothing else", () => {
    const { workbook, sheet } = filled([["=SUM(Data!A1:A3)*data!$B$2", "=SUM(Data2!A1)&\"Data!A1\"", "=SUM(Data:End!A1)"]]);
    const data = addSheet(workbook, "Data");
    addSheet(workbook, "Data2");
    addSheet(workbook, "End");
    addName(workbook, "Rates", "=Data!$A$1:$A$3");
    addChart(workbook, sheet, { kind: "bar", series: [{ name: "x", values: "=Data!$A$1:$A$3" }], left: 0, top: 0, width: 10, height: 10 });
    renameSheet(workbook, data, "財務 '27");
    expect(cell(sheet, "A1")?.formula).toBe("=SUM('財務 ''27'!A1:A3)*'財務 ''27'!$B$2");
    expect(cell(sheet, "B1")?.formula).toBe('=SUM(Data2!A1)&"Data!A1"');
    expect(cell(sheet, "C1")?.formula).toBe("=SUM('財務 ''27:End'!A1)");
    expect(workbook.names[0]!.formula).toBe("='財務 ''27'!$A$1:$A$3");
    expect(sheet.charts[0]!.series[0]!.values).toBe("='財務 ''27'!$A$1:$A$3");
    renameSheet(workbook, data, "Data");
    expect(cell(sheet, "A1")?.formula).toBe("=SUM(Data!A1:A3)*Data!$B$2");
  });

  test("deleting turns references into #REF!, takes its tables and own names, and shows a neighbour", () => {
    const { workbook, sheet } = filled([["=Data!A1+Tiers[Rate]+ROWS(Tiers)", "=SUM(Other!A1)"]]);
    const data = addSheet(workbook, "Data");
    const other = addSheet(workbook, "Other");
    type(workbook, data, "A1", "Rate");
    addTable(workbook, data, at("A1:A3"), { name: "Tiers" });
    addName(workbook, "Local", "=Data!$A$1", { scope: data });
    addName(workbook, "Global", "=Data!$A$1");
    activateSheet(workbook, data);
    deleteSheet(workbook, data);
    expect(cell(sheet, "A1")?.formula).toBe("=#REF!+#REF!+ROWS(#REF!)");
    expect(cell(sheet, "B1")?.formula).toBe("=SUM(Other!A1)");
    expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([["Global", "=#REF!"]]);
    expect(workbook.activeSheet).toBe(other.id);
  });

  test("the last visible sheet can be neither deleted nor hidden", () => {
    const workbook = createWorkbook();
    const [only] = workbook.sheets;
    const hidden = addSheet(workbook, "Hidden");
    setVisibility(workbook, hidden, "veryHidden");
    expect(codeOf(() => deleteSheet(workbook, only!))).toBe("InvalidOperation");
    expect(codeOf(() => setVisibility(workbook, only!, "hidden"))).toBe("InvalidOperation");
    expect(codeOf(() => activateSheet(workbook, hidden))).toBe("InvalidOperation");
    expect(workbook.sheets).toHaveLength(2);
  });

  test("finds by id, or by name in any case; moves among the tabs", () => {
    const workbook = createWorkbook();
    const second = addSheet(workbook, "Second");
    expect(findSheet(workbook, "SECOND")).toBe(second);
    expect(sheetOf(workbook, second.id)).toBe(second);
    expect(codeOf(() => sheetOf(workbook, "Third"))).toBe("ItemNotFound");
    moveSheet(workbook, second, 0);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Second", "Sheet1"]);
    expect(codeOf(() => moveSheet(workbook, second, 2))).toBe("InvalidArgument");
  });

  test("each keeps what was selected on it", () => {
    const workbook = createWorkbook();
    const [first] = workbook.sheets;
    const second = addSheet(workbook, "Second");
    selectArea(workbook, first!, at("B2:C3"));
    activateSheet(workbook, second);
    expect(workbook.selection).toEqual(at("A1"));
    selectArea(workbook, second, at("D4"));
    activateSheet(workbook, first!);
    expect(workbook.selection).toEqual(at("B2:C3"));
    deleteSheet(workbook, first!);
    expect(workbook.selection).toEqual(at("D4"));
  });

  test("a protected structure keeps its sheets as they are, cells apart", () => {
    const { workbook, sheet } = filled([[1]]);
    const other = addSheet(workbook, "Other");
    protectStructure(workbook, "secret");
    const refused = [
      () => addSheet(workbook),
      () => deleteSheet(workbook, other),
      () => renameSheet(workbook, other, "New"),
      () => moveSheet(workbook, other, 0),
      () => setVisibility(workbook, other, "hidden"),
      () => protectStructure(workbook),
      () => unprotectStructure(workbook, "guess"),
    ];
    expect(refused.map(codeOf)).toEqual(refused.map(() => "AccessDenied"));
    type(workbook, sheet, "A1", "2");
    expect(cell(sheet, "A1")?.value).toBe(2);
    unprotectStructure(workbook, "secret");
    deleteSheet(workbook, other);
    expect(workbook.sheets).toEqual([sheet]);
  });
});
