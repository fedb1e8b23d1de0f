import { describe, expect, test } from "vitest";
import { openBridge } from "./open-bridge";

const rules: readonly (readonly [type: string, rule: Excel.DataValidationRule, shown?: Excel.DataValidationRule])[] = [
  ["List", { list: { inCellDropDown: true, source: "a,b,c" } }],
  ["List", { list: { inCellDropDown: false, source: "=$D$1:$D$3" } }],
  ["WholeNumber", { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }],
  ["WholeNumber", { wholeNumber: { formula1: "7", operator: "GreaterThan" } }, { wholeNumber: { formula1: 7, operator: "GreaterThan" } }],
  ["Decimal", { decimal: { formula1: "=D1", operator: "LessThanOrEqualTo" } }],
  ["Decimal", { decimal: { formula1: 0, formula2: 1, operator: "NotBetween" } }],
  ["TextLength", { textLength: { formula1: 40, operator: "LessThan" } }],
  ["Date", { date: { formula1: "2027-04-01", formula2: "2028-03-31", operator: "Between" } }],
  ["Date", { date: { formula1: "2027-04-01T00:00:00.000Z", operator: "GreaterThan" } }, { date: { formula1: "2027-04-01", operator: "GreaterThan" } }],
  ["Time", { time: { formula1: "12:30", operator: "LessThan" } }, { time: { formula1: "12:30:00", operator: "LessThan" } }],
  ["Custom", { custom: { formula: "=LEN(A1)=3" } }],
];

describe("data validation", () => {
  test.each(rules.map(([type, rule, shown = rule]) => ({ type, rule, shown })))("a rule of type $type is read back as it was written: $rule", async ({ type, rule, shown }) => {
    const seen = await openBridge().run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1:A5");
      dataValidation.rule = rule;
      await context.sync();
      dataValidation.load("type,rule,ignoreBlanks,errorAlert,prompt");
      await context.sync();
      return dataValidation.toJSON();
    });
    expect(seen).toEqual({
      type,
      rule: shown,
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: false, title: "", message: "" },
    });
  });

  test("a list may be given as a range of another sheet, and a limit as a cell", async () => {
    const bridge = openBridge();
    await bridge.run(async (context, sheet) => {
      const lists = context.workbook.worksheets.add("My lists");
      sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: lists.getRange("B2:B4") } };
      sheet.getRange("B1:B5").dataValidation.rule = { decimal: { formula1: sheet.getRange("D1"), operator: "EqualTo" } };
      await context.sync();
    });
    expect(bridge.sheet.validations.map(({ rule }) => rule)).toEqual([
      { kind: "list", source: "='My lists'!$B$2:$B$4", inCellDropDown: true },
      { kind: "decimal", operator: "equalTo", first: "=Sheet1!$D$1" },
    ]);
  });

  test("prompt, alert and blanks are kept, and can be turned off", async () => {
    const bridge = openBridge();
    await bridge.run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1:A5");
      dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      dataValidation.prompt = { showPrompt: true, title: "Status", message: "Choose one" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "No such status", message: "a or b" };
      dataValidation.ignoreBlanks = false;
      await context.sync();
    });
    const [validation] = bridge.sheet.validations;
    expect(validation).toEqual({
      areas: [{ row: 0, column: 0, rows: 5, columns: 1 }],
      rule: { kind: "list", source: "a,b", inCellDropDown: true },
      ignoreBlanks: false,
      prompt: { title: "Status", message: "Choose one" },
      alert: { style: "warning", title: "No such status", message: "a or b" },
    });
    const off = await bridge.run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A2:A3");
      dataValidation.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
      dataValidation.prompt = { showPrompt: false, title: "", message: "" };
      dataValidation.load("errorAlert,prompt");
      await context.sync();
      return [dataValidation.errorAlert.showAlert, dataValidation.prompt.showPrompt];
    });
    expect(off).toEqual([false, false]);
    expect(bridge.sheet.validations.map(({ alert, areas }) => [alert?.style, areas.length])).toEqual([["warning", 2], [undefined, 1]]);
  });

  test("a part of the cells is asked, changed and cleared apart; relative formulas move with it", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      sheet.getRange("A1:A5").dataValidation.rule = { custom: { formula: "=B1>0" } };
      sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=B1>0" } };
      sheet.getRange("C2").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
      sheet.getRange("E1:E2").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
      sheet.getRange("E3").dataValidation.rule = { wholeNumber: { formula1: 2, operator: "EqualTo" } };
      const part = sheet.getRange("A3:A4").dataValidation.load("type,rule");
      const some = ["A4:A9", "C1:C2", "E1:E3", "Z1"].map((address) => sheet.getRange(address).dataValidation.load("type,rule"));
      await context.sync();
      const types = some.map(({ type }) => type);
      part.clear();
      await context.sync();
      return [part.rule, types, some[0]?.rule];
    });
    expect(seen).toEqual([{ custom: { formula: "=B3>0" } }, ["Inconsistent", "Inconsistent", "MixedCriteria", "None"], {}]);
    expect(bridge.sheet.validations[0]?.areas.map(({ row, rows }) => [row, rows])).toEqual([[0, 2], [4, 1]]);
  });

  test("several areas have one rule", async () => {
    const bridge = openBridge();
    const type = await bridge.run(async (context, sheet) => {
      const { dataValidation } = sheet.getRanges("A1:A2,C5");
      dataValidation.rule = { list: { inCellDropDown: true, source: "x" } };
      dataValidation.load("type");
      await context.sync();
      return dataValidation.type;
    });
    expect([type, bridge.sheet.validations.length, bridge.sheet.validations[0]?.areas.length]).toEqual(["List", 1, 2]);
  });

  test("invalid cells are found by calculating the rules", async () => {
    const seen = await openBridge().run(async (context, sheet) => {
      sheet.getRange("A1:A6").values = [["open"], ["Open"], ["shut"], [""], ["closed"], ["x"]];
      sheet.getRange("B1:B3").values = [[1], [5], ["=2+4"]];
      sheet.getRange("A1:A6").dataValidation.rule = { list: { inCellDropDown: true, source: "open,closed" } };
      sheet.getRange("B1:B3").dataValidation.rule = { wholeNumber: { formula1: "=$B$1", formula2: 5, operator: "Between" } };
      await context.sync();
      const address = (cells: Excel.RangeAreas) => (cells.isNullObject ? null : cells.address);
      const both = sheet.getRange("A1:B6").dataValidation;
      const all = both.getInvalidCells().load("address");
      const none = sheet.getRange("B1:B2").dataValidation.getInvalidCellsOrNullObject().load("address");
      const valid = ["A1", "A2:A3", "A1:A2", "Z9"].map((cells) => sheet.getRange(cells).dataValidation.load("valid"));
      await context.sync();
      return [address(all), address(none), valid.map((some) => some.valid)];
    });
    expect(seen).toEqual(["Sheet1!A2:A3,Sheet1!A6,Sheet1!B3", null, [true, false, null, true]]);
  });

  test.each([
    ["no rule", {}],
    ["two rules at once", { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=TRUE" } }],
    ["an unknown operator", { decimal: { formula1: 1, operator: "Around" } }],
    ["one limit of two", { decimal: { formula1: 1, operator: "Between" } }],
    ["a formula without its equals sign", { custom: { formula: "A1>0" } }],
    ["a formula that can't be read", { custom: { formula: "=SUM((" } }],
    ["an empty list", { list: { inCellDropDown: true, source: "" } }],
    ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "long,".repeat(60) } }],
    ["a day that is none", { date: { formula1: "2027-02-30", operator: "EqualTo" } }],
    ["a text as a limit", { decimal: { formula1: "many", operator: "EqualTo" } }],
  ] as const)("%s is refused, and nothing changes", async (_what, rule) => {
    const bridge = openBridge();
    const error = await bridge.failure(async (_context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
    });
    expect(error).toEqual(["InvalidArgument", "DataValidation.rule"]);
    expect(bridge.sheet.validations).toEqual([]);
  });

  test("on a protected sheet, without invalid cells, or for a prompt without a rule, the error says so", async () => {
    const bridge = openBridge();
    expect(await bridge.failure(async (_context, sheet) => sheet.getRange("A1").dataValidation.getInvalidCells().load("address"))).toEqual(["ItemNotFound", "DataValidation.getInvalidCells"]);
    expect(await bridge.failure(async (_context, sheet) => (sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "a", message: "b" }))).toEqual([
      "NotImplemented",
      "DataValidation.prompt of cells without a rule",
    ]);
    expect(
      await bridge.failure(async (_context, sheet) => {
        sheet.protection.protect();
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      }),
    ).toEqual(["AccessDenied", "DataValidation.rule"]);
  });
});
