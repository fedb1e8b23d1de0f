import { describe, expect, test } from "vitest";
import { bootOffice } from "./boot";
import { freshOffice } from "./fresh-office";
import { openProcessor } from "./open";

const fresh = freshOffice();

describe("failures", () => {
  test("say which statement failed, and keep what was done before", async () => {
    const error = await fresh.failure(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Sheet1").getCell(0, 0).values = [[9]];
      sheets.getItem("Nope").load("name");
      await context.sync();
    });
    expect([error.name, error.code, error.debugInfo.errorLocation]).toEqual(["RichApi.Error", "ItemNotFound", "WorksheetCollection.getItem"]);
    expect((error.debugInfo as { statement?: string }).statement).toBe("var worksheet1 = worksheets.getItem(...);");
    expect(fresh.processor.session.workbook.sheets[0]!.rows.get(0)?.get(0)?.value).toBe(9);
  });

  test("of the model keep its sentence and its code", async () => {
    const twice = await fresh.failure(async (context) => {
      context.workbook.worksheets.add("Sheet1");
      await context.sync();
    });
    expect([twice.code, twice.debugInfo.errorLocation]).toEqual(["ItemAlreadyExists", "WorksheetCollection.add"]);
    const badName = await fresh.failure(async (context) => {
      context.workbook.worksheets.add("a/b");
      await context.sync();
    });
    expect(badName.code).toBe("InvalidArgument");
    expect(badName.message).toContain("/");
    const isProtected = await fresh.failure(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect([isProtected.code, isProtected.debugInfo.errorLocation]).toEqual(["AccessDenied", "Range.values"]);
  });

  test("of a method that nobody wrote name it", async () => {
    const error = await fresh.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").removeDuplicates([0], true);
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["NotImplemented", "Range.removeDuplicates"]);
    const onRecord = await fresh.failure(async (context) => {
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
