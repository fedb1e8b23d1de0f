import { afterEach, describe, expect, test } from "vitest";
import { addName } from "../../src/host/model/names/names";
import { addSheet } from "../../src/host/model/sheets/sheets";
import type { WorkbookModel } from "../../src/host/model/workbook-model";
import type { Processor } from "../../src/host/protocol/processor";
import { Refusal } from "../../src/language/refusal";
import { insertTemplate, type OfficeDoor } from "../../src/renderers/office/insert-template";
import { takenIn } from "../../src/renderers/model/render-to-model";
import { bootBridge, type BootedOffice } from "../host/office/boot";
import { openProcessor } from "../host/office/open";
import { smallPlan } from "../workbook/small-plan";

let booted: BootedOffice | undefined;
afterEach(() => booted?.dispose());

interface Answer {
  readonly Error?: object;
  readonly ProcessedResults?: object;
}

/**
 * The genuine library before an empty workbook. `before` runs just before the host answers request n, counted from 1;
 * `change` may change the answer.
 */
function open(before: (request: number, workbook: WorkbookModel) => void = () => undefined, change: (request: number, answer: Answer) => Answer = (_request, answer) => answer) {
  const processor = openProcessor();
  let requests = 0;
  const watched: Processor = {
    ...processor,
    process(body) {
      requests++;
      before(requests, processor.session.workbook);
      return JSON.stringify(change(requests, JSON.parse(processor.process(body)) as Answer));
    },
  };
  booted = bootBridge(watched);
  const { Excel } = booted;
  const door: OfficeDoor = { run: (options, batch) => Excel.run(options, batch), isSetSupported: () => true };
  return { door, processor, requests: () => requests };
}

async function refusalOf(inserting: Promise<unknown>): Promise<string> {
  const error = await inserting.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).in("en");
}

describe("insertTemplate", () => {
  test("takes two requests and no clean-up, well under 100 KB", async () => {
    const { door, processor, requests } = open();
    const laidOut = await insertTemplate(door, smallPlan, "ja");
    expect(laidOut.sheets.map(({ name }) => name)).toEqual(["準備度", "チェックリスト"]);
    expect(requests()).toBe(2);
    expect(processor.statistics.requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0)).toBeLessThan(60_000);
  });

  test("goes around what the workbook has", async () => {
    const { door, processor } = open();
    await insertTemplate(door, smallPlan, "en");
    const before = structuredClone(processor.session.workbook.sheets);
    await insertTemplate(door, smallPlan, "en");
    expect(takenIn(processor.session.workbook)).toEqual({
      sheets: ["Sheet1", "Readiness", "Checklist", "Readiness (2)", "Checklist (2)"],
      names: ["AsOf", "READINESS", "LateCount", "AsOf2", "READINESS2", "LateCount2"],
      tables: ["Checklist", "Checklist2"],
    });
    expect(processor.session.workbook.sheets.slice(0, 3).map(({ rows }) => [...rows.keys()])).toEqual(before.map(({ rows }) => [...rows.keys()]));
  });

  test("takes back all that it added when a name is taken half-way, and leaves the other's alone", async () => {
    const { door, processor } = open((request, workbook) => {
      if (request === 2) addName(workbook, "LateCount", "=42");
    });
    expect(await refusalOf(insertTemplate(door, smallPlan, "en"))).toMatch(/took the same name meanwhile.*Nothing was changed/);
    const { sheets, names } = processor.session.workbook;
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(names.map(({ name, formula }) => [name, formula])).toEqual([["LateCount", "=42"]]);
  });

  test("leaves a sheet of that name that somebody else added meanwhile", async () => {
    const { door, processor } = open((request, workbook) => {
      if (request === 2) addSheet(workbook, "Checklist").showGridlines = true;
    });
    await refusalOf(insertTemplate(door, smallPlan, "en"));
    expect(takenIn(processor.session.workbook)).toEqual({ sheets: ["Sheet1", "Checklist"], names: [], tables: [] });
  });

  const generalException = { Error: { Code: "GeneralException", Message: "There was an internal error.", Location: "", HttpStatusCode: 500 } };

  test("finds what it added also where the host answers nothing of a failed request", async () => {
    const { door, processor } = open(undefined, (request, answer) => (request === 2 ? generalException : answer));
    expect(await refusalOf(insertTemplate(door, smallPlan, "en"))).toMatch(/GeneralException.*Nothing was changed/);
    expect(takenIn(processor.session.workbook)).toEqual({ sheets: ["Sheet1"], names: [], tables: [] });
  });

  test("says which sheets to look for when it can't take them back", async () => {
    const { door } = open(
      (request, workbook) => {
        if (request === 2) addName(workbook, "LateCount", "=42");
      },
      (request, answer) => (request === 3 ? generalException : answer),
    );
    expect(await refusalOf(insertTemplate(door, smallPlan, "en"))).toMatch(/delete the new sheets Readiness, Checklist/);
  });

  test("says so when a cell is being edited", async () => {
    const editing = { Error: { Code: "InvalidOperationInCellEditMode", Message: "Excel is in cell-editing mode.", Location: "", HttpStatusCode: 400 } };
    const { door, processor } = open(undefined, (_request, answer) => ({ ...answer, ...editing }));
    expect(await refusalOf(insertTemplate(door, smallPlan, "en"))).toMatch(/Press Enter or Esc/);
    expect(processor.session.workbook.sheets).toHaveLength(1);
  });

  test("refuses a workbook whose structure is protected, and sends nothing more", async () => {
    const protect = (_request: number, answer: Answer) => JSON.parse(JSON.stringify(answer).replace('"Protected":false', '"Protected":true')) as Answer;
    const { door, processor, requests } = open(undefined, protect);
    expect(await refusalOf(insertTemplate(door, smallPlan, "en"))).toMatch(/structure is protected.*Review > Protect Workbook/);
    expect(requests()).toBe(1);
    expect(processor.session.workbook.sheets).toHaveLength(1);
  });

  test("asks for a newer Excel where it is too old, before anything is sent", async () => {
    const { door, requests } = open();
    expect(await refusalOf(insertTemplate({ ...door, isSetSupported: () => false }, smallPlan, "en"))).toMatch(/too old/);
    expect(requests()).toBe(0);
  });
});
