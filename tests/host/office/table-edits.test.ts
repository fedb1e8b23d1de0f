import { describe, expect, test } from "vitest";
import { openBridge } from "./open-bridge";

async function withTable() {
  const bridge = openBridge();
  await bridge.run(async (context, sheet) => {
    sheet.getRange("B2:C4").formulas = [["Threshold", "Rate"], [0, 0.05], [1000, "=C3+0.03"]];
    sheet.tables.add("B2:C4", true).name = "Tiers";
    await context.sync();
  });
  return bridge;
}

describe("a table that grows", () => {
  test("by rows at its end, by a column with a name, each one step back", async () => {
    const bridge = await withTable();
    await bridge.run(async (context) => {
      const table = context.workbook.tables.getItem("Tiers");
      table.rows.add(undefined, [[2000, 0.1]]);
      table.columns.add(undefined, undefined, "Note");
      await context.sync();
    });
    const read = () =>
      bridge.run(async (context) => {
        const range = context.workbook.tables.getItem("Tiers").getRange().load("values,address");
        await context.sync();
        return [range.address, range.values];
      });
    expect(await read()).toEqual(["Sheet1!B2:D5", [["Threshold", "Rate", "Note"], [0, 0.05, ""], [1000, 0.08, ""], [2000, 0.1, ""]]]);
    bridge.processor.session.undo();
    expect((await read())[0]).toBe("Sheet1!B2:C4");
  });

  test("refuses rows and columns of another size", async () => {
    const bridge = await withTable();
    const [code, place] = await bridge.failure(async (context) => void context.workbook.tables.getItem("Tiers").rows.add(undefined, [[1]]));
    expect([code, place]).toEqual(["InvalidArgument", "TableRowCollection.add"]);
    expect((await bridge.failure(async (context) => void context.workbook.tables.getItem("Tiers").columns.add(undefined, [["Note"]])))[0]).toBe("InvalidArgument");
  });
});

describe("what a range says of itself", () => {
  test("takes formulas as seen from their cells", async () => {
    const bridge = await withTable();
    const seen = await bridge.run(async (context, sheet) => {
      sheet.getRange("C3").formulasR1C1 = [["=R[1]C*2"]];
      const range = sheet.getRange("C3").load("formulas");
      await context.sync();
      return range.formulas as string[][];
    });
    expect(seen).toEqual([["=C4*2"]]);
  });

  test("formulas as seen from their cells, merged cells, hidden rows", async () => {
    const bridge = await withTable();
    const seen = await bridge.run(async (context, sheet) => {
      sheet.getRange("F2:F3").merge();
      sheet.getRange("3:3").rowHidden = true;
      const range = sheet.getRange("C2:C4").load("formulasR1C1");
      const merged = sheet.getRange("A1:H9").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("A1:A9").getMergedAreasOrNullObject().load("address");
      const rows = sheet.getRange("B2:C4").getRowProperties({ rowHidden: true });
      await context.sync();
      return [range.formulasR1C1, merged.address, none.isNullObject, rows.value.map(({ rowHidden }) => rowHidden)];
    });
    expect(seen).toEqual([[["Rate"], [0.05], ["=R[-1]C+0.03"]], "Sheet1!F2:F3", true, [false, true, false]]);
  });
});
