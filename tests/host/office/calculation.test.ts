import { describe, expect, test } from "vitest";
import { bootOffice } from "./boot";
import { freshOffice, settled } from "./fresh-office";
import { countingCalculator, openProcessor } from "./open";

const fresh = freshOffice();

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
    const value = await fresh.office.Excel.run(async (context) => {
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
    await fresh.office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject().load("address");
      await context.sync();
    });
    await settled();
    expect(fresh.processor.session.undo()).toBe(false);
  });

  test("one request is one undo step", async () => {
    await fresh.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("X");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(fresh.processor.session.undo()).toBe(true);
    expect(fresh.processor.session.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(fresh.processor.session.undo()).toBe(false);
  });
});
