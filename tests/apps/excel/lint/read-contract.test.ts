import { describe, expect, it } from "vitest";
import { freshBook } from "./open-book";

const book = freshBook();

describe("reading the workbook's contract", () => {
  it("finds tables and plain ranges on several sheets, with what only the workbook knows, in few answers", async () => {
    await book.table([["TriggerID", "Status", "Amount", "DueDays"], ["U1", "active", 100, 30], ["M1", "active", "=D4*2", 30]]);
    await book.run(async (context) => {
      const other = context.workbook.worksheets.add("Royalties");
      other.getRange("C5:E8").values = [["TriggerID", "Status", "Rate"], ["R1", "active", 0.05], ["R2", "active", 0.08], ["", "", 0.09]];
      other.getRange("C7:C8").merge();
      other.getRange("6:6").rowHidden = true;
      const contract = context.workbook.worksheets.add("Contract");
      contract.getRange("A1:B5").values = [["As of", 46_000], ["Total", 1000], ["", ""], ["Party", "Country"], ["Kyoto Bio", "JP"]];
      context.workbook.names.add("AsOf", contract.getRange("B1"));
      context.workbook.names.add("HeadlineAmount", contract.getRange("B2"));
      await context.sync();
    });
    book.fresh.processor.statistics.clear();
    const { cells, homes, problems } = await book.read();
    // Five of our own, and the library's thanks for the ranges it held.
    expect(book.fresh.processor.statistics.requests.length).toBeLessThanOrEqual(6);
    expect(cells.tables.map(({ name, sheet, row, column }) => [name, sheet, row, column])).toEqual([["Triggers", "Sheet1", 2, 1], ["Royalties", "Royalties", 4, 2]]);
    expect(cells.tables[0]?.cells).toEqual([["TriggerID", "Status", "Amount", "DueDays"], ["U1", "active", 100, 30], ["M1", "active", 200, 30]]);
    expect([cells.tables[0]?.workbook?.formulaAt?.(2, 2), cells.tables[0]?.workbook?.formulaAt?.(1, 2)]).toEqual(["=R[-1]C*2", undefined]);
    expect([...(cells.tables[1]?.workbook?.hiddenRows ?? [])]).toEqual([1]);
    expect(cells.tables[1]?.workbook?.merges).toEqual([{ row: 2, column: 0, rows: 2, columns: 1 }]);
    expect(cells.facts).toMatchObject({ asOf: 46_000, headlines: [{ amount: 1000 }], parties: [{ name: "Kyoto Bio", country: "JP" }] });
    expect(cells.sheets).toEqual(["Sheet1", "Royalties", "Contract"]);
    expect(homes.map(({ table }) => table?.name)).toEqual(["Triggers", undefined]);
    expect(problems).toEqual([]);
  });

  it("finds nothing in a blank workbook, and reads errors as errors", async () => {
    expect((await book.read()).cells.tables).toEqual([]);
    await book.table([["TriggerID", "Amount"], ["U1", "=1/0"]]);
    expect((await book.read()).cells.tables[0]?.cells[1]).toEqual(["U1", { error: "#DIV/0!" }]);
  });

  it("leaves a part of a table that is text starting with an equals sign as text", async () => {
    await book.table([["TriggerID", "EventText"], ["U1", "'=see clause 3"]]);
    const { cells } = await book.read();
    expect(cells.tables[0]?.cells[1]?.[1]).toBe("=see clause 3");
    expect(cells.tables[0]?.workbook?.formulaAt?.(1, 1)).toBeUndefined();
  });

  it("stops between answers when it is told to", async () => {
    await book.table([["TriggerID", "Amount"], ["U1", 1]]);
    const { openContract } = await import("../../../../src/apps/excel/pane/lint/reading/open-contract");
    await expect(
      openContract(book.host, () => {
        throw new Error("enough");
      }),
    ).rejects.toThrow("enough");
  });
});
