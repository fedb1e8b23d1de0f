import { afterAll, describe, expect, test } from "vitest";
import { setInput } from "../../../src/host/model/writing/set-input";
import { selectArea } from "../../../src/host/model/sheets/selection";
import { deleteSheet } from "../../../src/host/model/sheets/sheets";
import type { Processor } from "../../../src/host/protocol/processor";
import { bootBridge, bootOffice, type BootedOffice } from "./boot";
import { openProcessor } from "./open";

const opened: BootedOffice[] = [];
afterAll(() => opened.forEach(({ dispose }) => dispose()));

const delivered = () => new Promise((resolve) => setTimeout(resolve, 30));

async function open(boot: (processor: Processor) => BootedOffice | Promise<BootedOffice> = bootOffice): Promise<{ processor: Processor; office: BootedOffice }> {
  const processor = openProcessor();
  const office = await boot(processor);
  opened.push(office);
  return { processor, office };
}

/** A person types into A1 of the first sheet. */
function type(processor: Processor, value: number): void {
  processor.session.edit("user", (workbook) => setInput(workbook, workbook.sheets[0]!, { row: 8, column: 1, rows: 1, columns: 1 }, [[value]]));
}

describe.each([
  ["the web protocol", bootOffice],
  ["the bridge", bootBridge],
])("events over %s", (_name, boot) => {
  test("a sheet and all sheets hear a change, until they no longer want to", async () => {
    const { processor, office } = await open(boot);
    const heard: string[] = [];
    const registered = await office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const sheet = sheets.getActiveWorksheet();
      const one = sheet.onChanged.add(async ({ address, changeType, triggerSource }) => void heard.push(`sheet ${address} ${changeType} ${triggerSource}`));
      sheets.onChanged.add(async ({ address }) => void heard.push(`all ${address}`));
      await context.sync();
      return one;
    });
    type(processor, 5);
    await delivered();
    expect(heard).toEqual(["sheet B9 RangeEdited Unknown", "all B9"]);
    await office.Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    type(processor, 6);
    await delivered();
    expect(heard.slice(2)).toEqual(["all B9"]);
  });

  test("sheets tell when they come, go, are shown, selected in, calculated", async () => {
    const { processor, office } = await open(boot);
    const heard: string[] = [];
    await office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const note = (what: string) => async (event: { worksheetId: string; address?: string }) => void heard.push(`${what} ${event.address ?? ""}`.trim());
      sheets.onAdded.add(note("added"));
      sheets.onActivated.add(note("activated"));
      sheets.onDeactivated.add(note("deactivated"));
      sheets.onDeleted.add(note("deleted"));
      sheets.onSelectionChanged.add(note("selected"));
      sheets.onCalculated.add(note("calculated"));
      await context.sync();
      sheets.add("Second").activate();
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual(expect.arrayContaining(["added", "activated", "deactivated"]));
    heard.length = 0;
    processor.session.edit("user", (workbook) => selectArea(workbook, workbook.sheets[0]!, { row: 1, column: 1, rows: 2, columns: 1 }));
    await delivered();
    expect(heard).toContain("selected B2:B3");
    processor.session.edit("user", (workbook) => setInput(workbook, workbook.sheets[0]!, { row: 0, column: 0, rows: 1, columns: 1 }, [["=B9*2"]]));
    type(processor, 4);
    processor.session.edit("user", (workbook) => deleteSheet(workbook, workbook.sheets[1]!));
    await delivered();
    expect(heard).toEqual(expect.arrayContaining(["calculated", "deleted"]));
  });
});

describe("events", () => {
  test("say that the add-in itself caused them, after the answer to its request", async () => {
    const { office } = await open();
    const heard: string[] = [];
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ triggerSource, worksheetId }) => void heard.push(`${triggerSource} ${worksheetId}`));
      sheet.load("id");
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      heard.push("synced");
      await delivered();
      expect(heard).toEqual(["synced", `ThisLocalAddin ${sheet.id}`]);
    });
  });

  test("a table hears changes inside it only", async () => {
    const { processor, office } = await open();
    const heard: string[] = [];
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add("A1:B3", false).onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      sheet.getRange("A2").values = [[1]];
      sheet.getRange("Z9").values = [[1]];
      await context.sync();
    });
    type(processor, 1);
    await delivered();
    expect(heard).toEqual(["A2"]);
  });

  test("nobody hears what nobody registered for", async () => {
    const { processor } = await open();
    const entries: unknown[] = [];
    processor.subscribe((some) => entries.push(...some));
    type(processor, 1);
    await delivered();
    expect(entries).toEqual([]);
  });
});

describe("document settings", () => {
  test("are saved in the workbook and are there at the next start", async () => {
    const { processor, office } = await open();
    const { settings } = office.Office.context.document;
    settings.set("pattern", { id: "ophthalmology", quarters: 8 });
    await new Promise<void>((resolve, reject) =>
      settings.saveAsync((result) => (String(result.status) === "succeeded" ? resolve() : reject(new Error(result.error.message)))),
    );
    expect(processor.session.workbook.settings).toEqual({ pattern: { id: "ophthalmology", quarters: 8 } });
    const again = await bootOffice(processor);
    opened.push(again);
    expect(again.Office.context.document.settings.get("pattern")).toEqual({ id: "ophthalmology", quarters: 8 });
  });
});

describe("what the host says of itself", () => {
  test("its language and its requirement sets", async () => {
    const processor = openProcessor();
    const office = await bootOffice(processor, { locale: "ja-JP", requirementSets: { ExcelApi: "1.7" } });
    opened.push(office);
    const { requirements, displayLanguage } = office.Office.context;
    expect([displayLanguage, requirements.isSetSupported("ExcelApi", "1.7"), requirements.isSetSupported("ExcelApi", "1.8")]).toEqual(["ja-JP", true, false]);
  });
});
