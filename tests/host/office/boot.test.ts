import { describe, expect, test } from "vitest";
import { bootBridge, bootOffice } from "./boot";
import { openProcessor } from "./open";

describe("the genuine office.js", () => {
  test("starts over the web protocol and runs a batch", async () => {
    const processor = openProcessor();
    const { Excel, Office, complaints } = await bootOffice(processor);
    expect(Office.context.host).toBe("Excel");
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("X");
      const range = sheet.getRange("A1:B2");
      range.values = [[1, 2], [3, 4]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 2], [3, 4]]);
    expect(complaints).toEqual([]);
  });

  test("runs a batch over its bridge", async () => {
    const { Excel } = bootBridge(openProcessor());
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Sheet1");
  });
});
