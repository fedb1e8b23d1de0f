import { describe, expect, it, vi } from "vitest";
import { ContractLinter, type LintState } from "../../../../src/apps/excel/pane/lint/follow/contract-linter";
import { readRulesOff, writeRulesOff } from "../../../../src/apps/excel/pane/lint/rules-off";
import { defineRule } from "../../../../src/lint/define-rule";
import { at } from "../../../../src/lint/finding";
import { duplicateId } from "../../../../src/lint/rules/duplicate-id";
import { supersededStillActive } from "../../../../src/lint/rules/superseded-still-active";
import { freshBook } from "./open-book";

const book = freshBook();
const headers = ["TriggerID", "Status", "Supersedes", "Amount", "DueDays"];
const rows = [headers, ["U1", "active", "", 100, 30], ["U2", "active", "U1", 200, 30], ["U3", "active", "", 300, 30]];

const words = { en: "Late", ja: "遅い" };

/** A rule of a row, and nothing but its number of days. */
const late = defineRule({
  id: "LATE", slug: "late", severity: "warning", summary: words, why: words, advice: words, fixes: "none", reads: ["dueDays"], examples: { valid: [], invalid: [] },
  checkRow: (row, report) => {
    if ((row.at("dueDays") ?? 0) > 90) report(at(row, "dueDays"), words);
  },
});

interface Open {
  readonly linter: ContractLinter;
  readonly states: LintState[];
  readonly failures: unknown[];
  /** `TRGR04 2`: rules and rows, the header being row 1. */
  found(): string[];
  put(address: string, value: string | number): Promise<void>;
}

async function opened({ isBusy = () => false, cells = rows }: { isBusy?: () => boolean; cells?: readonly (readonly unknown[])[] } = {}): Promise<Open> {
  await book.table(cells);
  const [states, failures]: [LintState[], unknown[]] = [[], []];
  const linter = new ContractLinter(book.host, [supersededStillActive, late, duplicateId], { show: (state) => states.push(state), fail: (error) => failures.push(error), isBusy });
  await linter.checkAll();
  return {
    linter,
    states,
    failures,
    found: () => (states.at(-1)?.checked?.result.findings ?? []).map(({ rule, place }) => `${rule} ${String(place.row)}`),
    put: (address, value) =>
      book.run(async (context, sheet) => {
        sheet.getRange(address).values = [[value]];
        await context.sync();
      }),
  };
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 20 });

describe("following edits", () => {
  it("reads only the line that was edited, and brings the findings up to date", async () => {
    const { put, found, states, failures } = await opened();
    expect(found()).toEqual(["TRGR04 2"]);
    const checks = states.filter(({ progress }) => progress).length;
    book.fresh.processor.statistics.clear();
    await put("F5", 300);
    await eventually(() => { expect(found()).toEqual(["TRGR04 2", "LATE 3"]); });
    await put("C4", "superseded");
    await eventually(() => { expect(found()).toEqual(["LATE 3"]); });
    await put("D5", "");
    await put("C4", "active");
    await eventually(() => { expect(states.at(-1)?.checked?.contract.rows[0]?.at("status")).toBe("active"); });
    expect(found()).toEqual(["LATE 3"]);
    expect(states.filter(({ progress }) => progress).length).toBe(checks);
    expect(failures).toEqual([]);
  });

  it("reads all again when rows come, the header changes, or a line is cleared", async () => {
    const { put, found } = await opened();
    await book.run(async (context) => {
      context.workbook.tables.getItem("Triggers").rows.add(undefined, [["U1", "draft", "", 1, 30]]);
      await context.sync();
    });
    await eventually(() => { expect(found()).toContain("TRGS03 5"); });
    await put("D3", "Remarks");
    await eventually(() => { expect(found()).not.toContain("TRGR04 2"); });
    await put("D3", "Supersedes");
    await eventually(() => { expect(found()).toContain("TRGR04 2"); });
    await book.run(async (context, sheet) => {
      sheet.getRange("B5:F5").clear("Contents");
      await context.sync();
    });
    await eventually(() => { expect(found()).toEqual(["TRGS03 5"]); });
    await book.run(async (context, sheet) => {
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    await put("F5", 300);
    await eventually(() => { expect(found()).toContain("LATE 2"); });
  });

  it("follows what formulas say, wherever the edit was", async () => {
    const { put, found } = await opened({ cells: [headers, ["U1", "active", "", 100, "=J1"], ["U2", "draft", "", 200, 30]] });
    await put("J1", 30);
    await eventually(() => { expect(found()).toEqual([]); });
    await put("J1", 300);
    await eventually(() => { expect(found()).toEqual(["LATE 2"]); });
  });

  it("waits while the user types in the pane, and stands still when it is turned off", async () => {
    let isBusy = true;
    const { linter, put, found, states } = await opened({ isBusy: () => isBusy });
    await put("F5", 300);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(found()).toEqual(["TRGR04 2"]);
    isBusy = false;
    await eventually(() => { expect(found()).toEqual(["TRGR04 2", "LATE 3"]); });
    linter.setLive(false);
    await put("F6", 300);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(found()).toEqual(["TRGR04 2", "LATE 3"]);
    linter.setLive(true);
    await eventually(() => { expect(found()).toEqual(["TRGR04 2", "LATE 3", "LATE 4"]); });
    expect(states.at(-1)?.progress).toBeUndefined();
  });

  it("finds a table that is pasted into a workbook without one, and one that comes beside", async () => {
    const { found, states } = await opened({ cells: [["Name", "Size"], ["a", 1]] });
    expect(states.at(-1)?.checked?.contract.tables).toEqual([]);
    await book.run(async (context) => {
      context.workbook.worksheets.add("Second").getRange("A1:C2").values = [["TriggerID", "Amount", "DueDays"], ["X", 5, 400]];
      await context.sync();
    });
    await eventually(() => { expect(found()).toEqual(["LATE 2"]); });
  });
});

describe("stopping and turning off", () => {
  it("keeps the last findings when a check is stopped half-way", async () => {
    const { linter, states, found, failures } = await opened();
    const again = linter.checkAll();
    linter.cancel();
    await again;
    expect(found()).toEqual(["TRGR04 2"]);
    expect(states.at(-1)?.progress).toBeUndefined();
    expect(failures).toEqual([]);
  });

  it("leaves out rules that the workbook turned off, and takes them in again", async () => {
    await writeRulesOff(book.host, new Set(["TRGR04"]));
    const { linter, found, states } = await opened();
    expect(found()).toEqual([]);
    expect([...(states.at(-1)?.rulesOff ?? [])]).toEqual(["TRGR04"]);
    await writeRulesOff(book.host, new Set());
    await linter.checkAll();
    expect(found()).toEqual(["TRGR04 2"]);
    expect(book.fresh.processor.session.workbook.settings).toEqual({});
    expect((await readRulesOff(book.host)).size).toBe(0);
  });
});
