import { describe, expect, it } from "vitest";
import { clearContents, enterText } from "../../../src/apps/workbench/editing/cell-changes";
import { createClipboard } from "../../../src/apps/workbench/editing/clipboard";
import { placeOfText } from "../../../src/apps/workbench/editing/go-to";
import { createValidity } from "../../../src/apps/workbench/editing/validity";
import { createSelection } from "../../../src/apps/workbench/grid/selection";
import { createCalculator } from "../../../src/host/calc/create-calculator";
import { valueAt, valuesOf } from "../../../src/host/model/cells";
import { addName } from "../../../src/host/model/names/names";
import { activeSheetOf, findSheet } from "../../../src/host/model/sheets/find-sheet";
import { addSheet } from "../../../src/host/model/sheets/sheets";
import { openSession } from "../../../src/host/open-session";

const calculator = createCalculator([]);
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

function opened(...texts: readonly string[]) {
  const session = openSession(calculator);
  texts.forEach((text, row) => enterText(session, at(row, 0), text));
  const sheet = () => activeSheetOf(session.workbook);
  return { session, sheet };
}

describe("the selection", () => {
  it("is the workbook's own, takes in merges whole, and is no step to undo", () => {
    const { session, sheet } = opened("1");
    session.edit("user", (workbook) => {
      activeSheetOf(workbook).merges.push(at(2, 2, 2, 3));
      workbook.changes.push({ kind: "sheetParts", sheet: workbook.activeSheet });
    });
    const selection = createSelection(session);
    selection.moveTo({ row: 3, column: 3 });
    expect(session.workbook.selection).toEqual(at(2, 2, 2, 3));
    selection.moveTo({ row: 1, column: 1 });
    selection.extendTo({ row: 2, column: 2 });
    expect(selection.area).toEqual(at(1, 1, 3, 4));
    expect(selection.active).toEqual({ row: 1, column: 1 });
    session.undo();
    expect(sheet().merges).toEqual([]);
  });
});

describe("the clipboard", () => {
  it("moves references of copied formulas, and fills a larger selection with repeats", () => {
    const { session, sheet } = opened("2", "3", "5", "7");
    enterText(session, at(0, 1), "=A1*10");
    const clipboard = createClipboard(session);
    const text = clipboard.copy(at(0, 1), false);
    clipboard.paste(at(1, 1, 3, 1), text);
    expect(valuesOf(sheet(), at(0, 1, 4, 1)).flat()).toEqual([20, 30, 50, 70]);
  });

  it("cuts once, formulas unchanged", () => {
    const { session, sheet } = opened("2", "=A1*10");
    const clipboard = createClipboard(session);
    clipboard.paste(at(4, 3), clipboard.copy(at(1, 0), true));
    expect(sheet().rows.get(4)?.get(3)?.formula).toBe("=A1*10");
    expect(valueAt(sheet(), 1, 0)).toBeNull();
    expect(clipboard.outline).toBeUndefined();
  });

  it("reads text of other programs as typed, ragged lines included", () => {
    const { session, sheet } = opened();
    createClipboard(session).paste(at(0, 0), "a\t12%\n=1+1");
    expect(valuesOf(sheet(), at(0, 0, 2, 2))).toEqual([["a", 0.12], [2, null]]);
  });

  it("refuses a whole sheet with a sentence instead of hanging", () => {
    const { session } = opened("1");
    expect(() => createClipboard(session).copy(at(0, 0, 1_048_576, 16_384), false)).toThrow(/copy/);
  });
});

describe("clearing", () => {
  it("empties whole columns through what is used, in one step", () => {
    const { session, sheet } = opened("1", "2");
    clearContents(session, at(0, 0, 1_048_576, 1));
    expect(sheet().rows.size).toBe(0);
    session.undo();
    expect(valueAt(sheet(), 1, 0)).toBe(2);
  });
});

describe("places", () => {
  it("are found by address, sheet, name and table, and refused when hidden or unknown", () => {
    const { session } = opened("1");
    session.edit("user", (workbook) => {
      addSheet(workbook, "Cash flow");
      addName(workbook, "Start", "='Cash flow'!$B$2");
      addSheet(workbook, "Secret").visibility = "hidden";
    });
    const { workbook } = session;
    expect(placeOfText(workbook, "b4:C5")).toMatchObject({ area: at(3, 1, 2, 2) });
    expect(placeOfText(workbook, "'Cash flow'!A1")?.sheet).toBe(findSheet(workbook, "Cash flow"));
    expect(placeOfText(workbook, "start")).toMatchObject({ sheet: { name: "Cash flow" }, area: at(1, 1) });
    expect(placeOfText(workbook, "Secret!A1")).toBeUndefined();
    expect(placeOfText(workbook, "ZZZZ99999999")).toBeUndefined();
  });
});

describe("validity", () => {
  function ruled(rule: Parameters<typeof addRule>[1]) {
    const { session, sheet } = opened("5");
    addRule(session, rule);
    return { sheet, validity: createValidity(session, calculator.evaluate) };
  }
  function addRule(session: ReturnType<typeof openSession>, rule: ReturnType<typeof activeSheetOf>["validations"][number]["rule"]) {
    session.edit("user", (workbook) => {
      activeSheetOf(workbook).validations.push({ areas: [at(0, 0, 9, 1)], rule, ignoreBlanks: true, alert: { style: "stop", title: "No", message: "Choose one" } });
      workbook.changes.push({ kind: "sheetParts", sheet: workbook.activeSheet });
    });
  }

  it("offers a list's items and objects to others in the rule's words", () => {
    const { validity } = ruled({ kind: "list", source: "open, shut", inCellDropDown: true });
    expect(validity.choicesAt({ row: 1, column: 0 })).toEqual(["open", "shut"]);
    expect(validity.objectionTo({ row: 1, column: 0 }, "open")).toBeUndefined();
    expect(validity.objectionTo({ row: 1, column: 0 }, "ajar")).toEqual({ stops: true, title: "No", message: "Choose one" });
    expect(validity.objectionTo({ row: 1, column: 1 }, "ajar")).toBeUndefined();
  });

  it("tries a rule that reads the cell itself, and leaves the cell as it was", () => {
    const { validity, sheet } = ruled({ kind: "custom", formula: "=A1<10" });
    expect(validity.objectionTo({ row: 0, column: 0 }, "12")).toMatchObject({ stops: true });
    expect(validity.objectionTo({ row: 0, column: 0 }, "8")).toBeUndefined();
    expect(valueAt(sheet(), 0, 0)).toBe(5);
  });
});
