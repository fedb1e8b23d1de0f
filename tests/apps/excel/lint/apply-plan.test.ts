import { describe, expect, it } from "vitest";
import { applyPlan } from "../../../../src/apps/excel/pane/lint/edits/apply-plan";
import { nothingPlanned, planFixes, withColumn } from "../../../../src/apps/excel/pane/lint/edits/edit-plan";
import type { CheckedContract } from "../../../../src/apps/excel/pane/lint/follow/contract-linter";
import { planSuppression, planUnsuppression } from "../../../../src/apps/excel/pane/lint/edits/suppression-plan";
import { at, fix, set, type Finding, type Fix } from "../../../../src/lint/finding";
import { freshBook } from "./open-book";

const book = freshBook();
const title = { en: "Do it", ja: "する" };
const headers = ["TriggerID", "Status", "Supersedes", "Amount", "Target"];
const rows = [headers, ["U1", "active", "", 100, ""], ["U2", "active", "U1", "=E4*2", ""]];

async function checked(cells = rows): Promise<CheckedContract> {
  await book.table(cells);
  return book.check("TRGR04");
}

function safeFixes({ result }: CheckedContract): Fix[] {
  return result.findings.flatMap(({ fixes }) => fixes);
}

const apply = async (on: CheckedContract, fixes: readonly Fix[]) => {
  const plan = planFixes(on.contract, fixes);
  await applyPlan(book.host, on.open, plan);
  return plan;
};

describe("applying fixes", () => {
  it("changes just the cells that the preview names, in one step back", async () => {
    const on = await checked();
    const plan = await apply(on, safeFixes(on));
    expect(plan.cells).toMatchObject([{ row: 1, position: 1, before: "active", after: "superseded" }]);
    expect(await book.cells("B3:F5")).toEqual([headers, ["U1", "superseded", "", 100, ""], ["U2", "active", "U1", "=E4*2", ""]]);
    book.fresh.processor.session.undo();
    expect(await book.cells("B3:F5")).toEqual(rows);
  });

  it("writes in the language of the table", async () => {
    const on = await checked([["トリガーID", "状態", "置換対象"], ["U1", "有効", ""], ["U2", "有効", "U1"]]);
    expect((await apply(on, safeFixes(on))).cells[0]?.after).toBe("置換済み");
  });

  it("touches nothing when a line, the header or the place is another by now", async () => {
    const on = await checked();
    for (const [address, value] of [["D4", "?"], ["B3", "ID"]] as const) {
      const before = (await book.cells(address))[0]?.[0];
      await book.run(async (context, sheet) => {
        sheet.getRange(address).values = [[value]];
        await context.sync();
      });
      await expect(apply(on, safeFixes(on))).rejects.toThrow("was edited since it was read");
      await book.run(async (context, sheet) => {
        sheet.getRange(address).values = [[before]];
        await context.sync();
      });
    }
    await book.run(async (context, sheet) => {
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    await expect(apply(on, safeFixes(on))).rejects.toThrow("was edited since it was read");
    expect((await book.cells("C5"))[0]).toEqual(["active"]);
  });

  it("never overwrites a formula by a safe fix", async () => {
    const on = await checked();
    const row = on.contract.rows[1]!;
    const plan = planFixes(on.contract, [fix("safe", title, [set(row, "amount", 7)])]);
    expect([plan.cells, plan.done]).toEqual([[], []]);
    expect(planFixes(on.contract, [fix("unsafe", title, [set(row, "amount", 7)])]).cells).toMatchObject([{ after: 7, formula: "=R[-1]C*2" }]);
  });

  it("writes text so that it stays text, dates so that they show as dates, and blanks", async () => {
    const on = await checked();
    const [first] = on.contract.rows;
    await apply(on, [fix("suggestion", title, [set(first!, "triggerId", "=U+1"), set(first!, "target", 46_000), set(first!, "amount", null)])]);
    expect((await book.cells("B4:F4"))[0]).toEqual(["=U+1", "active", "", "", 46_000]);
    const format = await book.run(async (context, sheet) => {
      const cell = sheet.getRange("F4").load("numberFormat");
      await context.sync();
      return cell.numberFormat as string[][];
    });
    expect(format).toEqual([["yyyy-mm-dd"]]);
  });

  it("adds rows and columns, enters formulas", async () => {
    const on = await checked();
    await apply(on, [
      fix("suggestion", title, [{ kind: "add row", table: 0, values: { triggerId: "U3", status: "draft" } }, { kind: "add column", table: 0, column: "coc" }]),
      fix("unsafe", title, [{ kind: "enter formula", place: at(on.contract.rows[0]!, "amount"), formula: "=R[1]C/2" }, { kind: "recalculate" }]),
    ]);
    const [header, first, , last] = await book.cells("B3:G6");
    expect(header).toEqual([...headers, "CoC"]);
    expect(first?.[3]).toBe("=E5/2");
    expect(last?.slice(0, 2)).toEqual(["U3", "draft"]);
    expect((await book.read()).cells.tables[0]?.cells.length).toBe(4);
  });
});

describe("plain ranges", () => {
  async function plain(more: (sheet: Excel.Worksheet) => void = () => undefined): Promise<CheckedContract> {
    await book.run(async (context, sheet) => {
      sheet.getRange("B3:D6").values = [["TriggerID", "Status", "Notes"], ["U1", "active", "one"], ["U2", "active", ""], ["", "", ""]];
      sheet.getRange("B8").values = [["below"]];
      sheet.getRange("D4:D5").merge();
      more(sheet);
      await context.sync();
    });
    return book.check("TRGR04");
  }

  it("take a row below, a column at the right, and merged cells apart", async () => {
    const on = await plain();
    await apply(on, [
      fix("suggestion", title, [{ kind: "add row", table: 0, values: { triggerId: "U3" } }, { kind: "add column", table: 0, column: "suppress" }]),
      fix("safe", title, [{ kind: "unmerge", table: 0, area: { row: 1, column: 2, rows: 2, columns: 1 } }]),
    ]);
    expect(await book.cells("B3:E6")).toEqual([["TriggerID", "Status", "Notes", "Suppress"], ["U1", "active", "one", ""], ["U2", "active", "one", ""], ["U3", "", "", ""]]);
  });

  it("refuse a column where something stands", async () => {
    const on = await plain((sheet) => {
      sheet.getRange("F2").values = [["aside"]];
      sheet.getRange("E5").values = [[1]];
    });
    const before = await book.cells("A1:G9");
    const { plan } = withColumn(on.contract, nothingPlanned, 0, "suppress");
    await expect(applyPlan(book.host, on.open, plan)).rejects.toThrow("can't be added");
    expect(await book.cells("A1:G9")).toEqual(before);
  });
});

describe("suppressing", () => {
  const finding = ({ result }: CheckedContract) => result.findings[0] as Finding;

  it("writes reason and owner into a new column, and takes them back", async () => {
    const on = await checked();
    await applyPlan(book.host, on.open, planSuppression(on.contract, finding(on), { isWholeTable: false, reason: "both stand; clause 3", owner: "Legal" }));
    expect((await book.cells("G3:G4")).flat()).toEqual(["Suppress", "TRGR04 (Status): both stand clause 3 @Legal"]);
    const after = await book.check("TRGR04");
    expect(after.result.findings).toEqual([]);
    expect(after.result.suppressed).toHaveLength(1);
    await applyPlan(book.host, after.open, planUnsuppression(after.contract, after.result.suppressed[0]!, "superseded-still-active"));
    expect((await book.cells("G4")).flat()).toEqual([""]);
    expect((await book.check("TRGR04")).result.findings).toHaveLength(1);
  });

  it("keeps what stands in the cell, and other rules of the same entry", async () => {
    const on = await checked([["TriggerID", "Status", "Supersedes", "Suppress"], ["U1", "active", "", "TRGP02: meant @Legal"], ["U2", "active", "U1", ""]]);
    await applyPlan(book.host, on.open, planSuppression(on.contract, finding(on), { isWholeTable: true, reason: "meant", owner: "Kyoto" }));
    expect((await book.cells("E4")).flat()).toEqual(["TRGP02: meant @Legal; TRGR04 (table): meant @Kyoto"]);
    await book.run(async (context, sheet) => {
      sheet.getRange("E4").values = [["TRGP02, superseded-still-active: meant @Legal"]];
      await context.sync();
    });
    const after = await book.check("TRGR04");
    await applyPlan(book.host, after.open, planUnsuppression(after.contract, after.result.suppressed[0]!, "superseded-still-active"));
    expect((await book.cells("E4")).flat()).toEqual(["TRGP02: meant @Legal"]);
  });

  it("leaves a formula in the Suppress cell alone", async () => {
    const on = await checked([["TriggerID", "Status", "Supersedes", "Suppress"], ["U1", "active", "", '=""'], ["U2", "active", "U1", ""]]);
    expect(() => planSuppression(on.contract, finding(on), { isWholeTable: false, reason: "r", owner: "o" })).toThrow("holds a formula");
  });
});
