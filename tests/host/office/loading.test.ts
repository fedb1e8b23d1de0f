import { describe, expect, test } from "vitest";
import { freshOffice, settled } from "./fresh-office";

const fresh = freshOffice();

describe("what a batch writes and loads", () => {
  test("a new sheet, its cells and what they hold", async () => {
    const values = await fresh.office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("X").getRange("A1:B2");
      range.values = [[1, 2], [3, 4]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 2], [3, 4]]);
    await settled();
    expect(fresh.processor.statistics.count).toBe(2);
    expect(fresh.processor.references.count).toBe(0);
  });

  test("an indexer, a range as argument and a table over two requests", async () => {
    const columns = await fresh.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = sheet.tables.add(sheet.getRange("A1:B2"), false);
      table.name = "tblA";
      table.load("name,columns/name");
      await context.sync();
      table.showTotals = true;
      await context.sync();
      return table.columns.items.map(({ name }) => name);
    });
    expect(columns).toEqual(["Column1", "Column2"]);
    const [table] = fresh.processor.session.workbook.sheets[0]!.tables;
    expect(table).toMatchObject({ name: "tblA", hasTotals: true });
  });

  test("a collection, its count and a method's answer", async () => {
    const seen = await fresh.office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.add("Second").visibility = "Hidden";
      sheets.load("items/name,items/visibility");
      const all = sheets.getCount();
      const visible = sheets.getCount(true);
      await context.sync();
      return [sheets.items.map(({ name, visibility }) => `${name} ${visibility}`), all.value, visible.value];
    });
    expect(seen).toEqual([["Sheet1 Visible", "Second Hidden"], 2, 1]);
  });

  test("top and skip, and deeper properties as an object", async () => {
    const seen = await fresh.office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      for (const name of ["B", "C", "D"]) sheets.add(name);
      sheets.load({ name: true, $top: 2, $skip: 1 });
      const range = sheets.getItem("B").getRange("A1").load({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      range.format.fill.color = "#FFF2CC";
      await context.sync();
      const { fill, font } = range.format;
      return [sheets.items.map(({ name }) => name), range.address, fill.color, font.bold];
    });
    expect(seen).toEqual([["B", "C"], "B!A1", "#FFFFFF", false]);
  });

  test("more than 1500 cells in the client's chunks", async () => {
    const values = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
    await fresh.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:J1000").values = values;
      await context.sync();
    });
    const text = fresh.office.sent.find((message) => message.includes("_ValidateArraySize")) ?? "";
    expect(text.match(/GetBoundingRect/g)).toHaveLength(7);
    const sheet = fresh.processor.session.workbook.sheets[0]!;
    expect([sheet.rows.size, sheet.rows.get(999)?.get(9)?.value]).toEqual([1000, 9999]);
  });

  test("chunks that do not fit the range are refused whole", async () => {
    const error = await fresh.failure(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:J999").values = Array.from({ length: 1000 }, () => Array.from({ length: 10 }, () => 1));
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range._ValidateArraySize"]);
    expect(fresh.processor.session.workbook.sheets[0]!.rows.size).toBe(0);
  });

  test("gridlines, which the client writes under another name", async () => {
    const seen = await fresh.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.showGridlines = false;
      await context.sync();
      sheet.load("showGridlines,showHeadings");
      await context.sync();
      return [sheet.showGridlines, sheet.showHeadings];
    });
    expect(seen).toEqual([false, true]);
  });

  test("properties that nothing here interprets are kept", async () => {
    const seen = await fresh.office.Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getActiveWorksheet().pageLayout;
      layout.leftMargin = 36;
      layout.headersFooters.defaultForAllPages.centerFooter = "&P";
      await context.sync();
      layout.load("leftMargin,headersFooters/defaultForAllPages/centerFooter");
      await context.sync();
      return [layout.leftMargin, layout.headersFooters.defaultForAllPages.centerFooter];
    });
    expect(seen).toEqual([36, "&P"]);
  });
});
