import { describe, expect, test } from "vitest";
import { freshOffice, settled } from "./fresh-office";

const fresh = freshOffice();

describe("load rules of the client", () => {
  test("what was not loaded can't be read", async () => {
    const error = await fresh.failure(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      return range.text;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("names that do not exist are left out", async () => {
    const error = await fresh.failure(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("valuez,address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
      return range.values;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("a range of a finished batch is no longer valid", async () => {
    let kept: Excel.Range | undefined;
    await fresh.office.Excel.run(async (context) => {
      kept = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
    });
    await settled();
    expect(() => kept!.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  });

  test("a tracked range lives until it is untracked", async () => {
    await fresh.office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      range.values = [[7]];
      await context.sync();
      expect(fresh.processor.references.count).toBeGreaterThan(0);
      range.untrack();
      await context.sync();
    });
    await settled();
    expect(fresh.processor.references.count).toBe(0);
  });
});

describe("null objects", () => {
  test("are known after a sync, and writing to them does nothing", async () => {
    const isNull = await fresh.office.Excel.run(async (context) => {
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
    expect(fresh.processor.session.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("an empty sheet has no used range", async () => {
    const seen = await fresh.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const none = sheet.getUsedRangeOrNullObject();
      const corner = sheet.getUsedRange().load("address");
      await context.sync();
      return [none.isNullObject, corner.address];
    });
    expect(seen).toEqual([true, "Sheet1!A1"]);
  });
});
