import { describe, expect, it } from "vitest";
import { goToItem } from "../../../../src/apps/excel/pane/actions/go-to-item";
import { writeTicked } from "../../../../src/apps/excel/pane/actions/write-ticked";
import { readChecklist } from "../../../../src/apps/excel/pane/compare/read-checklist";
import type { PaneHost } from "../../../../src/apps/excel/pane/host";
import { readReadiness, type ReadinessView } from "../../../../src/apps/excel/pane/watch/read-readiness";
import { freshOffice } from "../../../host/office/fresh-office";
import { headers, serial } from "./checklist-cells";

const asOf = serial(2027, 4, 1);
const fresh = freshOffice();

const host = (): PaneHost => ({
  language: "en",
  today: () => asOf,
  associate: () => undefined,
  isSetSupported: () => true,
  run: (options, batch) => fresh.office.Excel.run(options, batch),
});

const table = [
  headers,
  ["Data", "TMF", "must", "in progress", "", "", "", 1],
  ["Data", "GLP", "must", "", "", "", "", 1],
];

/** A sheet with a checklist in B3:I5 and a day named AsOf, read as the pane reads it. */
async function opened(): Promise<ReadinessView> {
  await fresh.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[asOf + 0.75]];
    context.workbook.names.add("AsOf", sheet.getRange("A1"));
    sheet.getRange("B3:I5").values = table;
    sheet.tables.add("B3:I5", true).name = "Checklist";
    await context.sync();
  });
  const view = await host().run({}, readReadiness);
  if (!view) throw new Error("No checklist was found");
  return view;
}

async function put(address: string, value: string | number): Promise<void> {
  await fresh.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
    await context.sync();
  });
}

const cells = () => readChecklist(host(), "Checklist");

async function write(view: ReadinessView, rows: readonly number[]): Promise<boolean> {
  let hasWritten = false;
  const chosen = view.items.filter(({ row }) => rows.includes(row));
  await writeTicked(chosen, () => (hasWritten = true)).run({ host: host(), inputs: {}, readiness: view });
  return hasWritten;
}

describe("writing ticked items", () => {
  it("changes their cells alone, shows the date as one, and is one step back", async () => {
    const view = await opened();
    const before = await cells();
    expect(await write(view, [3])).toBe(true);
    const after = before.map((line) => [...line]);
    after[2]!.splice(3, 3, "met", "third party", asOf);
    expect(await cells()).toEqual(after);
    const format = await fresh.office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("G4:G5").load("numberFormat");
      await context.sync();
      return range.numberFormat as string[][];
    });
    expect(format).toEqual([["General"], ["yyyy-mm-dd"]]);
    fresh.processor.session.undo();
    expect(await cells()).toEqual(before);
  });

  it("writes nothing over a formula", async () => {
    const view = await opened();
    await put("E5", '=IF(1=1,"","met")');
    const before = await cells();
    await expect(write((await host().run({}, readReadiness)) ?? view, [2, 3])).rejects.toThrow("Row 3, Status holds a formula");
    expect(await cells()).toEqual(before);
  });

  it("writes nothing when the checklist was edited since it was read", async () => {
    const view = await opened();
    await put("C5", "Another item");
    const before = await cells();
    await expect(write(view, [2, 3])).rejects.toThrow("has changed meanwhile");
    expect(await cells()).toEqual(before);
  });
});

describe("going to an item", () => {
  it("selects it where it stands, wherever the table is", async () => {
    const view = await opened();
    await goToItem(3).run({ host: host(), inputs: {}, readiness: view });
    const selected = await fresh.office.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("Sheet1!C5");
  });
});

describe("reading checklists", () => {
  it("takes the day without its time, as the worksheet functions do", async () => {
    expect((await opened()).asOf).toBe(asOf);
  });

  it("says when a table is gone", async () => {
    await opened();
    await expect(readChecklist(host(), "Gone")).rejects.toThrow("The table Gone is no longer in the workbook");
  });
});
