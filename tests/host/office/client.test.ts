import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Processor } from "../../../src/host/protocol/processor";
import { bootOffice, type BootedOffice } from "./boot";
import { countingCalculator, openProcessor } from "./open";

const opened: BootedOffice[] = [];
let processor: Processor;
let office: BootedOffice;

beforeEach(async () => {
  processor = openProcessor();
  office = await bootOffice(processor);
  opened.push(office);
});

afterAll(() => opened.forEach(({ dispose }) => dispose()));

/** The error that a batch leaves with. */
async function failure(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await office.Excel.run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The batch did not fail");
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

describe("what a batch writes and loads", () => {
  test("a new sheet, its cells and what they hold", async () => {
    const values = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("X").getRange("A1:B2");
      range.values = [[1, 2], [3, 4]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 2], [3, 4]]);
    await settled();
    expect(processor.statistics.count).toBe(2);
    expect(processor.references.count).toBe(0);
  });

  test("an indexer, a range as argument and a table over two requests", async () => {
    const columns = await office.Excel.run(async (context) => {
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
    const [table] = processor.session.workbook.sheets[0]!.tables;
    expect(table).toMatchObject({ name: "tblA", hasTotals: true });
  });

  test("a collection, its count and a method's answer", async () => {
    const seen = await office.Excel.run(async (context) => {
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
    const seen = await office.Excel.run(async (context) => {
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
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:J1000").values = values;
      await context.sync();
    });
    const text = office.sent.find((message) => message.includes("_ValidateArraySize")) ?? "";
    expect(text.match(/GetBoundingRect/g)).toHaveLength(7);
    const sheet = processor.session.workbook.sheets[0]!;
    expect([sheet.rows.size, sheet.rows.get(999)?.get(9)?.value]).toEqual([1000, 9999]);
  });

  test("chunks that do not fit the range are refused whole", async () => {
    const error = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:J999").values = Array.from({ length: 1000 }, () => Array.from({ length: 10 }, () => 1));
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range._ValidateArraySize"]);
    expect(processor.session.workbook.sheets[0]!.rows.size).toBe(0);
  });

  test("gridlines, which the client writes under another name", async () => {
    const seen = await office.Excel.run(async (context) => {
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
    const seen = await office.Excel.run(async (context) => {
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

describe("calculation", () => {
  test("happens once in a request that writes and then looks", async () => {
    const calculator = countingCalculator();
    const counted = openProcessor({ calculator });
    const { Excel } = await bootOffice(counted);
    const before = calculator.count;
    const value = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[2], [3]];
      const sum = sheet.getRange("A3");
      sum.formulas = [["=SUM(A1:A2)"]];
      sum.load("values");
      await context.sync();
      return sum.values[0]![0] as number;
    });
    expect([value, calculator.count - before]).toEqual([5, 1]);
  });

  test("shows values also between two writes", async () => {
    const value = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const sum = sheet.getRange("A3");
      sum.formulas = [["=1+1"]];
      sum.load("values");
      sheet.name = "After";
      await context.sync();
      return sum.values[0]![0] as number;
    });
    expect(value).toBe(2);
  });

  test("a request that only looks is no edit and no undo step", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject().load("address");
      await context.sync();
    });
    await settled();
    expect(processor.session.undo()).toBe(false);
  });

  test("one request is one undo step", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("X");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(processor.session.undo()).toBe(true);
    expect(processor.session.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(processor.session.undo()).toBe(false);
  });
});

describe("load rules of the client", () => {
  test("what was not loaded can't be read", async () => {
    const error = await failure(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      return range.text;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("names that do not exist are left out", async () => {
    const error = await failure(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("valuez,address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
      return range.values;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("a range of a finished batch is no longer valid", async () => {
    let kept: Excel.Range | undefined;
    await office.Excel.run(async (context) => {
      kept = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
    });
    await settled();
    expect(() => kept!.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  });

  test("a tracked range lives until it is untracked", async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      range.values = [[7]];
      await context.sync();
      expect(processor.references.count).toBeGreaterThan(0);
      range.untrack();
      await context.sync();
    });
    await settled();
    expect(processor.references.count).toBe(0);
  });
});

describe("null objects", () => {
  test("are known after a sync, and writing to them does nothing", async () => {
    const isNull = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
      sheet.load("name");
      const inner = sheet.getRange("A1").load("values");
      await context.sync();
      sheet.name = "Z";
      sheet.delete();
      await context.sync();
      return [sheet.isNullObject, inner.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
    expect(processor.session.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("an empty sheet has no used range", async () => {
    const seen = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const none = sheet.getUsedRangeOrNullObject();
      const corner = sheet.getUsedRange().load("address");
      await context.sync();
      return [none.isNullObject, corner.address];
    });
    expect(seen).toEqual([true, "Sheet1!A1"]);
  });
});

describe("failures", () => {
  test("say which statement failed, and keep what was done before", async () => {
    const error = await failure(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Sheet1").getCell(0, 0).values = [[9]];
      sheets.getItem("Nope").load("name");
      await context.sync();
    });
    expect([error.name, error.code, error.debugInfo.errorLocation]).toEqual(["RichApi.Error", "ItemNotFound", "WorksheetCollection.getItem"]);
    expect((error.debugInfo as { statement?: string }).statement).toBe("var worksheet1 = worksheets.getItem(...);");
    expect(processor.session.workbook.sheets[0]!.rows.get(0)?.get(0)?.value).toBe(9);
  });

  test("of the model keep its sentence and its code", async () => {
    const twice = await failure(async (context) => {
      context.workbook.worksheets.add("Sheet1");
      await context.sync();
    });
    expect([twice.code, twice.debugInfo.errorLocation]).toEqual(["ItemAlreadyExists", "WorksheetCollection.add"]);
    const badName = await failure(async (context) => {
      context.workbook.worksheets.add("a/b");
      await context.sync();
    });
    expect(badName.code).toBe("InvalidArgument");
    expect(badName.message).toContain("/");
    const isProtected = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect([isProtected.code, isProtected.debugInfo.errorLocation]).toEqual(["AccessDenied", "Range.values"]);
  });

  test("of a method that nobody wrote name it", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").removeDuplicates([0], true);
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["NotImplemented", "Range.removeDuplicates"]);
    const onRecord = await failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().autoFilter.reapply();
      await context.sync();
    });
    expect([onRecord.code, onRecord.debugInfo.errorLocation]).toEqual(["NotImplemented", "AutoFilter.reapply"]);
  });

  test("too large a request is refused whole", async () => {
    const limited = openProcessor({ payloadLimit: 4000 });
    const { Excel } = await bootOffice(limited);
    const batch = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x".repeat(5000)]];
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(limited.session.workbook.sheets[0]!.rows.size).toBe(0);
  });
});

describe("names, sizes, looks", () => {
  test("a name is added once though it is used over two requests", async () => {
    const seen = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const name = context.workbook.names.add("AsOf", sheet.getRange("B2"), "Day of the data");
      await context.sync();
      name.load("name,type,value,comment,scope,formula");
      const range = name.getRange().load("address");
      await context.sync();
      return { ...name.toJSON(), address: range.address };
    });
    expect(seen).toMatchObject({ name: "AsOf", type: "Range", value: "Sheet1!B2", formula: "=Sheet1!$B$2", comment: "Day of the data", scope: "Workbook", address: "Sheet1!B2" });
    expect(processor.session.workbook.names).toHaveLength(1);
  });

  test("looks come back as they were set; mixed ones are null", async () => {
    const seen = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.format.font.bold = true;
      range.format.horizontalAlignment = "Center";
      range.format.columnWidth = 90;
      range.getCell(0, 0).format.fill.color = "#C00000";
      const edge = range.format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.weight = "Medium";
      edge.color = "#123456";
      range.numberFormat = [["0.0%", "@"], ["0.0%", "@"]];
      await context.sync();
      range.load("numberFormat,width");
      range.format.load("horizontalAlignment,columnWidth");
      range.format.font.load("bold,name");
      range.format.fill.load("color");
      edge.load("style,weight,color");
      await context.sync();
      const { format } = range;
      return [format.font.bold, format.font.name, format.horizontalAlignment, format.columnWidth, range.width, format.fill.color, edge.style, edge.weight, edge.color, range.numberFormat];
    });
    expect(seen).toEqual([true, "Calibri", "Center", 90, 180, null, "Continuous", "Medium", "#123456", [["0.0%", "@"], ["0.0%", "@"]]]);
    const sheet = processor.session.workbook.sheets[0]!;
    expect(sheet.rows.get(0)?.get(0)?.format?.borders).toBeUndefined();
    expect(sheet.rows.get(1)?.get(0)?.format?.borders?.bottom).toEqual({ style: "medium", color: "#123456" });
  });

  test("several areas at once", async () => {
    const seen = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = sheet.getRanges("A1:B2,D4");
      cells.format.fill.color = "#FFF2CC";
      cells.format.borders.getItem("EdgeBottom").style = "Double";
      cells.load("address,areaCount,areas/items/address");
      cells.format.fill.load("color");
      const between = sheet.getRange("B2:D4").format.fill.load("color");
      await context.sync();
      return [cells.address, cells.areaCount, cells.areas.items.map(({ address }) => address), cells.format.fill.color, between.color];
    });
    expect(seen).toEqual(["Sheet1!A1:B2,Sheet1!D4", 2, ["Sheet1!A1:B2", "Sheet1!D4"], "#FFF2CC", null]);
    const { rows } = processor.session.workbook.sheets[0]!;
    expect([rows.get(1)?.get(1), rows.get(3)?.get(3)].map((cell) => cell?.format?.borders?.bottom?.style)).toEqual(["double", "double"]);
  });

  test("ranges lead to ranges", async () => {
    const addresses = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B2:C4");
      const found = [
        range.getCell(1, 1),
        range.getOffsetRange(1, -1),
        range.getResizedRange(0, 2),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getLastCell(),
        range.getRowsBelow(2),
        range.getBoundingRect("E6"),
        range.getIntersection("C3:D9"),
        sheet.getRangeByIndexes(0, 0, 2, 2),
        sheet.getRange("2:3"),
      ].map((some) => some.load("address"));
      const apart = range.getIntersectionOrNullObject("Z1");
      await context.sync();
      return [...found.map(({ address }) => address.replace("Sheet1!", "")), apart.isNullObject];
    });
    expect(addresses).toEqual(["C3", "A3:B5", "B2:E4", "2:4", "B:C", "C4", "B5:C6", "B2:E6", "C3:C4", "A1:B2", "2:3", true]);
  });

  test("cells are inserted, deleted, copied, merged, cleared", async () => {
    const values = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").formulas = [[1, "=A1*2"], [3, "=A2*2"]];
      sheet.getRange("D1").copyFrom("A1:B2");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A3:B3").clear("Contents");
      sheet.getRange("G1:H1").merge();
      const used = sheet.getUsedRange(true).load("address,formulas,values,valueTypes");
      await context.sync();
      return [used.address, used.formulas, used.valueTypes[0], processor.session.workbook.sheets[0]!.merges.length];
    });
    expect(values).toEqual([
      "Sheet1!A2:E3",
      [[1, "=A2*2", "", 1, "=D2*2"], ["", "", "", 3, "=D3*2"]],
      ["Double", "Double", "Empty", "Double", "Double"],
      1,
    ]);
  });
});
