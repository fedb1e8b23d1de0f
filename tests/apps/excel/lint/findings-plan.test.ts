import { describe, expect, it } from "vitest";
import { findingsPlan, sheetLanguage } from "../../../../src/apps/excel/pane/lint/findings-plan";
import { insertTemplate } from "../../../../src/renderers/office/insert-template";
import { freshBook } from "./open-book";

const book = freshBook();

async function written(cells: readonly (readonly unknown[])[]): Promise<unknown[][]> {
  await book.table(cells);
  const checked = await book.check("TRGR04");
  const { sheets } = await insertTemplate(book.host, findingsPlan(checked, checked.result.findings), sheetLanguage(checked));
  return book.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheets[0]!.name).tables.getItemAt(0).getRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

describe("the sheet of findings", () => {
  it("says where, what, why, what to do and the fix, and text stays text", async () => {
    const [header, first, ...rest] = await written([["TriggerID", "Status", "Supersedes"], ["'=U1", "active", ""], ["U2", "active", "'=U1"]]);
    expect(header).toEqual(["Cell", "Trigger", "Severity", "Rule", "What is wrong", "Why it matters", "What to do", "Fix"]);
    expect(first?.slice(0, 5)).toEqual(["Sheet1!C4", "=U1", "Error", "TRGR04 superseded-still-active", "=U1 is replaced by U2 but is still active"]);
    expect(first?.slice(5).every((cell) => typeof cell === "string" && cell.length > 10)).toBe(true);
    expect(rest).toEqual([]);
  });

  it("is written in the language of the table", async () => {
    const [header, first] = await written([["トリガーID", "状態", "置換対象"], ["U1", "有効", ""], ["U2", "有効", "U1"]]);
    expect(header?.slice(0, 4)).toEqual(["セル", "トリガー", "重大度", "ルール"]);
    expect(first?.slice(2, 3)).toEqual(["エラー"]);
  });
});
