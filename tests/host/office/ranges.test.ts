import { describe, expect, test } from "vitest";
import { freshOffice } from "./fresh-office";

const fresh = freshOffice();

describe("names, sizes, looks", () => {
  test("a name is added once though it is used over two requests", async () => {
    const seen = await fresh.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const name = context.workbook.names.add("AsOf", sheet.getRange("B2"), "Day of the data");
      await context.sync();
      name.load("name,type,value,comment,scope,formula");
      const range = name.getRange().load("address");
      await context.sync();
      return { ...name.toJSON(), address: range.address };
    });
    expect(seen).toMatchObject({ name: "AsOf", type: "Range", value: "Sheet1!B2", formula: "=Sheet1!$B$2", comment: "Day of the data", scope: "Workbook", address: "Sheet1!B2" });
    expect(fresh.processor.session.workbook.names).toHaveLength(1);
  });

  test("looks come back as they were set; mixed ones are null", async () => {
    const seen = await fresh.office.Excel.run(async (context) => {
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
    const sheet = fresh.processor.session.workbook.sheets[0]!;
    expect(sheet.rows.get(0)?.get(0)?.format?.borders).toBeUndefined();
    expect(sheet.rows.get(1)?.get(0)?.format?.borders?.bottom).toEqual({ style: "medium", color: "#123456" });
  });

  test("several areas at once", async () => {
    const seen = await fresh.office.Excel.run(async (context) => {
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
    const { rows } = fresh.processor.session.workbook.sheets[0]!;
    expect([rows.get(1)?.get(1), rows.get(3)?.get(3)].map((cell) => cell?.format?.borders?.bottom?.style)).toEqual(["double", "double"]);
  });

  test("ranges lead to ranges", async () => {
    const addresses = await fresh.office.Excel.run(async (context) => {
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
    const values = await fresh.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").formulas = [[1, "=A1*2"], [3, "=A2*2"]];
      sheet.getRange("D1").copyFrom("A1:B2");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A3:B3").clear("Contents");
      sheet.getRange("G1:H1").merge();
      const used = sheet.getUsedRange(true).load("address,formulas,values,valueTypes");
      await context.sync();
      return [used.address, used.formulas, used.valueTypes[0], fresh.processor.session.workbook.sheets[0]!.merges.length];
    });
    expect(values).toEqual([
      "Sheet1!A2:E3",
      [[1, "=A2*2", "", 1, "=D2*2"], ["", "", "", 3, "=D3*2"]],
      ["Double", "Double", "Empty", "Double", "Double"],
      1,
    ]);
  });
});
