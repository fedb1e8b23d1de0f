import { describe, expect, test } from "vitest";
import { openBridge } from "./open-bridge";

describe("the workbook's protection", () => {
  test("keeps sheets as they are until it ends", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      const before = protection.protected;
      protection.protect("secret");
      protection.load("protected");
      await context.sync();
      return [before, protection.protected];
    });
    expect(seen).toEqual([false, true]);
    expect(await bridge.failure(async (context) => void context.workbook.worksheets.add("X"))).toEqual(["AccessDenied", "WorksheetCollection.add"]);
    expect(await bridge.failure(async (_context, sheet) => (sheet.name = "X"))).toEqual(["AccessDenied", "Worksheet.name"]);
    expect(await bridge.failure(async (context) => context.workbook.protection.unprotect("guess"))).toEqual(["AccessDenied", "WorkbookProtection.unprotect"]);
    expect(await bridge.failure(async (context) => context.workbook.protection.protect())).toEqual(["AccessDenied", "WorkbookProtection.protect"]);
    await bridge.run(async (context, sheet) => {
      context.workbook.protection.unprotect("secret");
      sheet.name = "Free";
      await context.sync();
    });
    expect(bridge.sheet.name).toBe("Free");
  });
});

describe("names", () => {
  test("of a sheet and of the workbook: kinds, values, ranges", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      const { names } = context.workbook;
      const cell = sheet.names.add("AsOf", sheet.getRange("B2"), "on the sheet");
      const lambda = names.add("READINESS", "=LAMBDA(x,x+1)");
      const rate = names.add("Rate", 0.05 as unknown as string);
      rate.visible = false;
      rate.comment = "A share";
      lambda.formula = "=LAMBDA(x,x+2)";
      await context.sync();
      for (const name of [cell, lambda, rate]) name.load("name,scope,type,value,formula,visible,comment");
      const of = cell.worksheet.load("name");
      const none = [lambda.getRangeOrNullObject(), names.getItemOrNullObject("AsOf"), rate.worksheetOrNullObject];
      const range = cell.getRange().load("address");
      await context.sync();
      const shown = [cell, lambda, rate].map((name) => [name.name, name.scope, name.type, name.value as unknown, name.formula, name.visible, name.comment]);
      rate.delete();
      await context.sync();
      return [shown, of.name, range.address, none.map(({ isNullObject }) => isNullObject)];
    });
    expect(seen).toEqual([
      [
        ["AsOf", "Worksheet", "Range", "Sheet1!B2", "=Sheet1!$B$2", true, "on the sheet"],
        ["READINESS", "Workbook", "String", "=LAMBDA(x,x+2)", "=LAMBDA(x,x+2)", true, ""],
        ["Rate", "Workbook", "Double", 0.05, "=0.05", false, "A share"],
      ],
      "Sheet1",
      "Sheet1!B2",
      [true, true, true],
    ]);
    expect(bridge.processor.session.workbook.names.map(({ name }) => name)).toEqual(["AsOf", "READINESS"]);
  });

  test("that are bad, taken or have no range are refused", async () => {
    const bridge = openBridge();
    await bridge.run(async (context) => {
      context.workbook.names.add("Growth", "=LAMBDA(x,x+1)");
      await context.sync();
    });
    expect(await bridge.failure(async (context) => void context.workbook.names.add("T1", "=1"))).toEqual(["InvalidArgument", "NamedItemCollection.add"]);
    expect(await bridge.failure(async (context) => void context.workbook.names.add("growth", "=1"))).toEqual(["ItemAlreadyExists", "NamedItemCollection.add"]);
    expect(await bridge.failure(async (context) => context.workbook.names.getItem("Growth").getRange().load("address"))).toEqual(["ItemNotFound", "NamedItem.getRange"]);
    expect(await bridge.failure(async (context) => context.workbook.names.getItem("Nope").load("name"))).toEqual(["ItemNotFound", "NamedItemCollection.getItem"]);
    expect(await bridge.failure(async (context) => (context.workbook.names.getItem("Growth").formula = "=SUM(("))).toEqual(["InvalidArgument", "NamedItem.formula"]);
  });
});

describe("tables", () => {
  test("tell that they changed and that a cell in them was selected", async () => {
    const bridge = openBridge();
    const told: unknown[] = [];
    await bridge.run(async (context, sheet) => {
      sheet.getRange("A1:B3").values = [["Item", "Amount"], ["a", 1], ["b", 2]];
      const table = sheet.tables.add("A1:B3", true);
      table.load("id,name");
      await context.sync();
      table.onChanged.add(async ({ address, changeType }) => void told.push([address, changeType]));
      table.onSelectionChanged.add(async ({ address, isInsideTable, tableId }) => void told.push([address, isInsideTable, tableId === table.id]));
      await context.sync();
      sheet.getRange("B2").values = [[5]];
      sheet.getRange("D9").values = [[5]];
      sheet.getRange("B3:D9").select();
      sheet.getRange("D9").select();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toEqual([["B2", "RangeEdited"], ["B3", true, true]]);
  });

  test("have looks, a total row while it is shown, and their own errors", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      sheet.getRange("A1:B3").values = [["Item", "Amount"], ["a", 1], ["b", 2]];
      const table = sheet.tables.add("A1:B3", true);
      table.set({ name: "Items", style: "TableStyleLight1", showBandedColumns: true, showFilterButton: false, showTotals: true });
      const total = table.getTotalRowRange().load("address");
      table.load("name,style,showBandedColumns,showBandedRows,showFilterButton,highlightFirstColumn,showTotals");
      await context.sync();
      return [total.address, table.name, table.style, table.showBandedColumns, table.showBandedRows, table.showFilterButton, table.highlightFirstColumn, table.showTotals];
    });
    expect(seen).toEqual(["Sheet1!A4:B4", "Items", "TableStyleLight1", true, true, false, false, true]);
    expect(
      await bridge.failure(async (context) => {
        const table = context.workbook.tables.getItem("Items");
        table.showTotals = false;
        table.getTotalRowRange().load("address");
      }),
    ).toEqual(["ItemNotFound", "Table.getTotalRowRange"]);
    expect(await bridge.failure(async (_context, sheet) => void sheet.tables.add("B2:C5", true))).toEqual(["InvalidOperation", "TableCollection.add"]);
    expect(await bridge.failure(async (context) => (context.workbook.tables.getItem("Items").name = "T1"))).toEqual(["InvalidArgument", "Table.name"]);
  });
});
