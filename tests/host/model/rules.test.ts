import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Area } from "../../../src/cells/address";
import { contains } from "../../../src/cells/address";
import type { Scalar } from "../../../src/cells/value";
import { createCalculator } from "../../../src/host/calc/create-calculator";
import { addConditionalFormat, clearConditionalFormats, deleteConditionalFormat, setPriority } from "../../../src/host/model/looks/conditional-formats";
import { conditionalLooks } from "../../../src/host/model/looks/conditional-looks";
import type { ValidationModel } from "../../../src/host/model/parts";
import { isValid } from "../../../src/host/model/validation/is-valid";
import { listItems } from "../../../src/host/model/validation/list-items";
import { setValidation, validationAt } from "../../../src/host/model/validation/set-validation";
import { subtractArea } from "../../../src/host/model/validation/subtract-area";
import { addName } from "../../../src/host/model/names/names";
import { at, filled, type } from "./at";

const calculator = createCalculator([], { today: 46478 });
const evaluate = calculator.evaluate.bind(calculator);

test("an area without another covers each cell once, and none of the hole", () => {
  const area = fc.record({ row: fc.nat(6), column: fc.nat(6), rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) });
  fc.assert(
    fc.property(area, area, (whole: Area, hole: Area) => {
      const parts = subtractArea(whole, hole);
      for (let row = 0; row < 12; row++) {
        for (let column = 0; column < 12; column++) {
          const covered = parts.filter((part) => contains(part, row, column)).length;
          expect(covered).toBe(contains(whole, row, column) && !contains(hole, row, column) ? 1 : 0);
        }
      }
    }),
  );
});

describe("validation", () => {
  const rule = (given: ValidationModel["rule"], ignoreBlanks = true) => ({ rule: given, ignoreBlanks });

  test("a new rule takes its cells from older ones, whose formulas keep their sense", () => {
    const { workbook, sheet } = filled([[1]]);
    setValidation(workbook, sheet, [at("A1:C3")], rule({ kind: "custom", formula: "=A1>$F$1" }));
    setValidation(workbook, sheet, [at("A1:C1")], rule({ kind: "list", source: "a,b", inCellDropDown: true }));
    expect(validationAt(sheet, 0, 0)?.rule.kind).toBe("list");
    expect(validationAt(sheet, 2, 2)).toMatchObject({ areas: [at("A2:C3")], rule: { formula: "=A2>$F$1" } });
    setValidation(workbook, sheet, [at("A1:C3")], undefined);
    expect(sheet.validations).toEqual([]);
  });

  test("lists come from texts, ranges, names and formulas", () => {
    const { workbook, sheet } = filled([["done", "", ""], ["open", "", ""], ["", "", ""], ["n/a", "", ""]]);
    addName(workbook, "Statuses", "=Sheet1!$A$1:$A$4");
    for (const [source, items] of [["a, b", ["a", "b"]], ["=$A$1:$A$4", ["done", "open", "n/a"]], ["=Statuses", ["done", "open", "n/a"]]] as const) {
      setValidation(workbook, sheet, [at("C1")], rule({ kind: "list", source, inCellDropDown: true }));
      expect(listItems(workbook, sheet, 0, 2, validationAt(sheet, 0, 2)!, evaluate)).toEqual(items);
    }
    expect(isValid(workbook, sheet, 0, 2, "DONE", evaluate)).toBe(true);
    expect(isValid(workbook, sheet, 0, 2, "doen", evaluate)).toBe(false);
  });

  test.each<[ValidationModel["rule"], Scalar, boolean]>([
    [{ kind: "list", source: "Yes,No", inCellDropDown: true }, "yes", false],
    [{ kind: "list", source: "1,2", inCellDropDown: true }, 2, true],
    [{ kind: "decimal", operator: "between", first: 0, second: 1 }, 0.5, true],
    [{ kind: "decimal", operator: "between", first: 0, second: 1 }, 1.01, false],
    [{ kind: "decimal", operator: "between", first: 0, second: 1 }, "0.5", false],
    [{ kind: "decimal", operator: "notBetween", first: 1, second: 0 }, 2, true],
    [{ kind: "whole", operator: "greaterThan", first: 2 }, 3.5, false],
    [{ kind: "whole", operator: "lessThanOrEqualTo", first: "=A1+1" }, 6, true],
    [{ kind: "whole", operator: "lessThanOrEqualTo", first: "=A1+1" }, 7, false],
    [{ kind: "date", operator: "greaterThanOrEqualTo", first: "=TODAY()" }, 46478, true],
    [{ kind: "date", operator: "greaterThanOrEqualTo", first: "=TODAY()" }, 46477, false],
    [{ kind: "textLength", operator: "equalTo", first: 3 }, "abc", true],
    [{ kind: "custom", formula: "=ISNUMBER(A1)" }, "whatever", true],
    [{ kind: "custom", formula: "=A1>100" }, 1, false],
    [{ kind: "whole", operator: "equalTo", first: 1 }, { error: "#N/A" }, false],
    [{ kind: "whole", operator: "equalTo", first: 1 }, null, true],
  ])("%j lets %j pass: %s", (given, value, passes) => {
    const { workbook, sheet } = filled([[5, ""]]);
    setValidation(workbook, sheet, [at("B1")], rule(given));
    expect(isValid(workbook, sheet, 0, 1, value, evaluate)).toBe(passes);
  });

  test("a rule without sense is refused", () => {
    const { workbook, sheet } = filled([[5]]);
    expect(() => setValidation(workbook, sheet, [at("A1")], rule({ kind: "list", source: " ", inCellDropDown: true }))).toThrow(/needs its items/);
    expect(() => setValidation(workbook, sheet, [at("A1")], rule({ kind: "list", source: "x,".repeat(200), inCellDropDown: true }))).toThrow(/255 characters/);
    expect(() => setValidation(workbook, sheet, [at("A1")], rule({ kind: "custom", formula: "A1>1" }))).toThrow(/equals sign/);
    expect(() => setValidation(workbook, sheet, [at("A1")], rule({ kind: "whole", operator: "between", first: 1 }))).toThrow(/both of them/);
    expect(sheet.validations).toEqual([]);
  });
});

describe("conditional formats", () => {
  const red = { fill: "#FF0000" };

  test("formulas move with the cell; the first rule wins each property; stopIfTrue ends", () => {
    const { workbook, sheet } = filled([[1, "Green"], [5, "Amber"], [9, "red"]]);
    const areas = [at("A1:A3")];
    addConditionalFormat(workbook, sheet, { areas, rule: { kind: "custom", formula: "=$A1>4" }, format: { fill: "#0000FF", bold: true }, stopIfTrue: false });
    const first = addConditionalFormat(workbook, sheet, { areas, rule: { kind: "cellValue", operator: "greaterThan", first: 8 }, format: red, stopIfTrue: false });
    const look = (row: number) => conditionalLooks(workbook, evaluate)(sheet, row, 0);
    expect([look(0), look(1), look(2)]).toEqual([{}, { fill: "#0000FF", bold: true }, { fill: "#FF0000", bold: true }]);
    first.stopIfTrue = true;
    expect(look(2)).toEqual(red);
    setPriority(workbook, sheet, first, 1);
    expect(look(2)).toEqual({ fill: "#0000FF", bold: true });
    clearConditionalFormats(workbook, sheet, at("A1:A2"));
    expect([look(1), look(2)]).toEqual([{}, { fill: "#0000FF", bold: true }]);
    deleteConditionalFormat(workbook, sheet, first);
    expect(sheet.conditionalFormats).toHaveLength(1);
    expect(() => setPriority(workbook, sheet, sheet.conditionalFormats[0]!, 1)).toThrow(/from 0 to 0/);
  });

  test("texts: contained, begun, and compared without case", () => {
    const { workbook, sheet } = filled([["Green"], ["evergreen"], [""], [5]]);
    const looksLike = (rule: Parameters<typeof addConditionalFormat>[2]["rule"]) => {
      sheet.conditionalFormats = [];
      addConditionalFormat(workbook, sheet, { areas: [at("A1:A4")], rule, format: red, stopIfTrue: false });
      const look = conditionalLooks(workbook, evaluate);
      return [0, 1, 2, 3].map((row) => look(sheet, row, 0).fill === "#FF0000");
    };
    expect(looksLike({ kind: "containsText", operator: "contains", text: "GREEN" })).toEqual([true, true, false, false]);
    expect(looksLike({ kind: "containsText", operator: "beginsWith", text: "green" })).toEqual([true, false, false, false]);
    expect(looksLike({ kind: "containsText", operator: "endsWith", text: "green" })).toEqual([true, true, false, false]);
    expect(looksLike({ kind: "containsText", operator: "notContains", text: "green" })).toEqual([false, false, true, true]);
    expect(looksLike({ kind: "cellValue", operator: "equalTo", first: '="GREEN"' })).toEqual([true, false, false, false]);
    expect(looksLike({ kind: "cellValue", operator: "between", first: 1, second: 9 })).toEqual([false, false, false, true]);
  });

  test("bars, scales and icons follow the lowest and highest number", () => {
    const { workbook, sheet } = filled([[0], [50], [100], ["text"]]);
    const areas = [at("A1:A4")];
    addConditionalFormat(workbook, sheet, { areas, rule: { kind: "dataBar", color: "#123456" }, format: {}, stopIfTrue: false });
    addConditionalFormat(workbook, sheet, { areas, rule: { kind: "colorScale", colors: ["#FF0000", "#FFFF00", "#00FF00"] }, format: {}, stopIfTrue: false });
    addConditionalFormat(workbook, sheet, { areas, rule: { kind: "iconSet", style: "threeTrafficLights1" }, format: {}, stopIfTrue: false });
    const look = conditionalLooks(workbook, evaluate);
    expect(look(sheet, 1, 0)).toEqual({ bar: { color: "#123456", share: 0.5 }, fill: "#FFFF00", icon: { style: "threeTrafficLights1", third: 1 } });
    expect(look(sheet, 2, 0)).toMatchObject({ bar: { share: 1 }, fill: "#00FF00", icon: { third: 2 } });
    expect(look(sheet, 3, 0)).toEqual({});
  });

  test("each cell is worked out once", () => {
    const { workbook, sheet } = filled([[1]]);
    addConditionalFormat(workbook, sheet, { areas: [at("A1")], rule: { kind: "custom", formula: "=A1>0" }, format: red, stopIfTrue: false });
    let asked = 0;
    const look = conditionalLooks(workbook, (...args) => (asked++, evaluate(...args)));
    expect(look(sheet, 0, 0)).toEqual(red);
    expect(look(sheet, 0, 0)).toEqual(red);
    expect(asked).toBe(1);
    type(workbook, sheet, "A1", -1);
    expect(conditionalLooks(workbook, evaluate)(sheet, 0, 0)).toEqual({});
  });
});
