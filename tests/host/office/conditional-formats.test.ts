import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../src/host/calc/create-calculator";
import { conditionalLooks } from "../../../src/host/model/looks/conditional-looks";
import { openBridge } from "./open-bridge";

const refusals: readonly (readonly [what: string, code: string, location: string, act: (formats: Excel.ConditionalFormatCollection) => unknown])[] = [
  ["an unknown type", "InvalidArgument", "ConditionalFormatCollection.add", (formats) => formats.add("Sparkle" as "Custom")],
  ["a type that is not modelled", "NotImplemented", "ConditionalFormatCollection.add of TopBottom", (formats) => formats.add("TopBottom")],
  ["an id that is none", "ItemNotFound", "ConditionalFormatCollection.getItem", (formats) => formats.getItem("{none}").load("type")],
  ["a place beyond the last", "ItemNotFound", "ConditionalFormatCollection.getItemAt", (formats) => formats.getItemAt(0).load("type")],
  ["a formula without its equals sign", "InvalidArgument", "ConditionalFormatRule.formula", (formats) => (formats.add("Custom").custom.rule.formula = "A1>0")],
  ["a colour that is none", "InvalidArgument", "ConditionalRangeFill.color", (formats) => (formats.add("Custom").custom.format.fill.color = "quite red")],
  ["the part of another type", "ItemNotFound", "ConditionalFormat.dataBar", (formats) => (formats.add("Custom").dataBar.showDataBarOnly = true)],
  ["R1C1 formulas", "NotImplemented", "ConditionalFormatRule.formulaR1C1", (formats) => (formats.add("Custom").custom.rule.formulaR1C1 = "=RC1>0")],
  ["one limit of two", "InvalidArgument", "CellValueConditionalFormat.rule", (formats) => (formats.add("CellValue").cellValue.rule = { formula1: "1", operator: "Between" })],
];

describe("conditional formats", () => {
  test("a formula and a look are kept, and read back over two requests", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      const added = sheet.getRange("B2:C9").conditionalFormats.add("Custom");
      added.custom.rule.formula = '=$B2="met"';
      added.custom.format.fill.color = "#D9F0DD";
      added.custom.format.font.set({ color: "#14532D", bold: true });
      added.stopIfTrue = true;
      await context.sync();
      added.load("type,stopIfTrue,priority,custom/rule/formula,custom/format/fill/color,custom/format/font/color,custom/format/font/bold,custom/format/font/italic");
      const range = added.getRange().load("address");
      await context.sync();
      const { rule, format } = added.custom;
      return [added.type, added.stopIfTrue, added.priority, rule.formula, format.fill.color, format.font.color, format.font.bold, format.font.italic, range.address];
    });
    expect(seen).toEqual(["Custom", true, 0, '=$B2="met"', "#D9F0DD", "#14532D", true, null, "Sheet1!B2:C9"]);
    expect(bridge.sheet.conditionalFormats).toEqual([
      {
        id: expect.any(String) as string,
        areas: [{ row: 1, column: 1, rows: 8, columns: 2 }],
        rule: { kind: "custom", formula: '=$B2="met"' },
        format: { fill: "#D9F0DD", color: "#14532D", bold: true },
        stopIfTrue: true,
      },
    ]);
  });

  test("comparisons of values and of texts", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const value = formats.add("CellValue").cellValue;
      value.rule = { formula1: "=$D$1", formula2: "10", operator: "Between" };
      value.format.font.strikethrough = true;
      const least = formats.add("CellValue").cellValue;
      least.rule = { formula1: "0", operator: "GreaterThanOrEqual" };
      const text = formats.add("ContainsText").textComparison;
      text.rule = { operator: "BeginsWith", text: "late" };
      text.format.fill.color = "red";
      await context.sync();
      for (const some of [value, least, text]) some.load("rule");
      await context.sync();
      return [value.rule, least.rule, text.rule];
    });
    expect(seen).toEqual([
      { formula1: "=$D$1", formula2: "10", operator: "Between" },
      { formula1: "0", operator: "GreaterThanOrEqual" },
      { operator: "BeginsWith", text: "late" },
    ]);
    expect(bridge.sheet.conditionalFormats.map(({ rule, format }) => [rule, format])).toEqual([
      [{ kind: "containsText", operator: "beginsWith", text: "late" }, { fill: "#FF0000" }],
      [{ kind: "cellValue", operator: "greaterThanOrEqualTo", first: 0 }, {}],
      [{ kind: "cellValue", operator: "between", first: "=$D$1", second: 10 }, { strikethrough: true }],
    ]);
  });

  test("bars, scales and icons", async () => {
    const bridge = openBridge();
    const criteria: Excel.ConditionalColorScaleCriteria = {
      minimum: { type: "Number", formula: "0", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#2F5597" },
    };
    const seen = await bridge.run(async (context, sheet) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const scale = formats.add("ColorScale").colorScale;
      const plain = formats.add("ColorScale").colorScale.load("threeColorScale,criteria");
      const bar = formats.add("DataBar").dataBar;
      const icons = formats.add("IconSet").iconSet;
      scale.criteria = criteria;
      bar.positiveFormat.fillColor = "#C55A11";
      bar.showDataBarOnly = true;
      icons.style = "FiveQuarters";
      icons.showIconOnly = true;
      await context.sync();
      scale.load("criteria,threeColorScale");
      bar.load("showDataBarOnly,positiveFormat/fillColor");
      icons.load("style,showIconOnly,reverseIconOrder");
      await context.sync();
      return [scale.criteria, scale.threeColorScale, plain.threeColorScale, plain.criteria.midpoint?.formula, bar.showDataBarOnly, bar.positiveFormat.fillColor, icons.style, icons.showIconOnly, icons.reverseIconOrder];
    });
    expect(seen).toEqual([criteria, false, true, "50", true, "#C55A11", "FiveQuarters", true, false]);
    expect(bridge.sheet.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { kind: "iconSet", style: "5Quarters" },
      { kind: "dataBar", color: "#C55A11" },
      { kind: "colorScale", colors: ["#F8696B", "#FFEB84", "#63BE7B"] },
      { kind: "colorScale", colors: ["#FFFFFF", "#2F5597"] },
    ]);
  });

  test("a new one comes first; priorities, counts, items and deleting", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      const elsewhere = sheet.getRange("C1").conditionalFormats;
      const [one, two, three] = ["=A1=1", "=A1=2", "=A1=3"].map((formula) => {
        const added = formats.add("Custom");
        added.custom.rule.formula = formula;
        return added;
      }) as [Excel.ConditionalFormat, Excel.ConditionalFormat, Excel.ConditionalFormat];
      one.load("id");
      await context.sync();
      one.priority = 0;
      three.priority = 99;
      formats.load("items/priority,items/custom/rule/formula");
      const counts = [formats.getCount(), elsewhere.getCount()];
      const again = formats.getItem(one.id);
      again.load("priority");
      const last = formats.getItemAt(2).load("custom/rule/formula");
      const kinds = [again.customOrNullObject, again.dataBarOrNullObject, again.topBottomOrNullObject];
      await context.sync();
      two.delete();
      await context.sync();
      return [formats.items.map((item) => [item.priority, item.custom.rule.formula]), counts.map(({ value }) => value), again.priority, last.custom.rule.formula, kinds.map(({ isNullObject }) => isNullObject)];
    });
    expect(seen).toEqual([[[0, "=A1=1"], [1, "=A1=2"], [2, "=A1=3"]], [3, 0], 0, "=A1=3", [false, true, true]]);
    expect(bridge.sheet.conditionalFormats.map(({ rule }) => "formula" in rule && rule.formula)).toEqual(["=A1=1", "=A1=3"]);
  });

  test("clearing a part of the cells leaves the rest", async () => {
    const bridge = openBridge();
    await bridge.run(async (context, sheet) => {
      sheet.getRanges("A1:A9,C1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>0";
      sheet.getRange("A3:C4").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(bridge.sheet.conditionalFormats[0]?.areas.map(({ row, column, rows }) => [row, column, rows])).toEqual([[0, 0, 2], [4, 0, 5], [0, 2, 1]]);
  });

  test("before it has a rule, a condition never holds", async () => {
    const bridge = openBridge();
    await bridge.run(async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[""], ["text"], [1]];
      for (const type of ["Custom", "CellValue", "ContainsText"] as const) sheet.getRange("A1:A3").conditionalFormats.add(type);
      await context.sync();
    });
    const lookAt = conditionalLooks(bridge.processor.session.workbook, (...formula) => createCalculator([]).evaluate(...formula));
    for (const some of bridge.sheet.conditionalFormats) some.format.fill = "#FF0000";
    expect([0, 1, 2].map((row) => lookAt(bridge.sheet, row, 0))).toEqual([{}, {}, {}]);
  });

  test.each(refusals)("%s is refused with %s", async (_what, code, location, act) => {
    expect(await openBridge().failure(async (_context, sheet) => void act(sheet.getRange("A1").conditionalFormats))).toEqual([code, location]);
  });

  test("one that is not there is null where that is asked", async () => {
    const isNull = await openBridge().run(async (context, sheet) => {
      const none = sheet.getRange("A1").conditionalFormats.getItemOrNullObject("{none}");
      none.custom.rule.formula = "=1";
      none.delete();
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("a protected sheet takes none", async () => {
    const error = await openBridge().failure(async (_context, sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").conditionalFormats.add("Custom");
    });
    expect(error).toEqual(["AccessDenied", "ConditionalFormatCollection.add"]);
  });
});
