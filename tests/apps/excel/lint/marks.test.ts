import { describe, expect, it } from "vitest";
import { markCells, removeMarks } from "../../../../src/apps/excel/pane/lint/marks/mark-cells";
import { markedAreas } from "../../../../src/apps/excel/pane/lint/marks/marked-areas";
import { isOwnFormula } from "../../../../src/apps/excel/pane/lint/marks/own-marks";
import type { Finding } from "../../../../src/lint/finding";
import { freshBook } from "./open-book";

const book = freshBook();
const cells = [["TriggerID", "Status", "Amount"], ["U1", "active", 1], ["U2", "active", 2], ["U3", "active", 3]];

function found(row: number, severity: Finding["severity"], column?: "status" | "amount"): Finding {
  return { rule: "TRGS01", severity, place: { table: 0, row, ...(column && { column }) }, message: { text: { en: "x", ja: "x" }, values: {} }, related: [], fixes: [] };
}

const formats = () => book.fresh.processor.session.workbook.sheets[0]!.conditionalFormats;

describe("marks", () => {
  it("come as conditional formats of our own, the worst first, and go without a trace of the user's", async () => {
    await book.table(cells);
    await book.run(async (context, sheet) => {
      sheet.getRange("C4").format.fill.color = "#00FF00";
      const own = sheet.getRange("C4:C6").conditionalFormats.add("Custom").custom;
      own.rule.formula = "=$C4=1";
      own.format.fill.color = "#0000FF";
      await context.sync();
    });
    const before = structuredClone(formats());
    const checked = await book.check();
    const findings = [found(2, "warning", "status"), found(2, "error", "status"), found(3, "error", "status"), found(4, "info")];
    expect(await markCells(book.host, checked, findings)).toEqual({ cells: 3, isWhole: true });
    await markCells(book.host, checked, findings);
    const ours = formats().filter(({ rule }) => rule.kind === "custom" && isOwnFormula(rule.formula));
    expect(ours.map(({ areas }) => areas)).toEqual([[{ row: 3, column: 2, rows: 2, columns: 1 }], [{ row: 5, column: 1, rows: 1, columns: 1 }]]);
    expect(formats().length).toBe(before.length + 2);
    await removeMarks(book.host);
    expect(formats()).toEqual(before);
    expect(book.fresh.processor.session.workbook.sheets[0]!.rows.get(3)?.get(2)?.format?.fill).toBe("#00FF00");
    await removeMarks(book.host);
    expect(formats()).toEqual(before);
  });

  it("join what Excel can take in one address, and stop before they slow it down", async () => {
    await book.table(cells);
    const checked = await book.check();
    const many = Array.from({ length: 6000 }, (_, index) => found(2 + 2 * index, "error", "amount"));
    const { areas, cells: marked, isWhole } = markedAreas(checked, many);
    expect([marked, isWhole]).toEqual([5000, false]);
    expect(Math.max(...areas.map(({ address }) => address.length))).toBeLessThan(250);
    expect(areas.length).toBeLessThan(250);
  });
});
