import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { WorkbookModel } from "../../../src/host/model/workbook-model";
import { createWorkbook } from "../../../src/host/model/new-workbook";
import type { Processor } from "../../../src/host/protocol/processor";
import type { WireAction, WireRequest } from "../../../src/host/protocol/wire";
import { languages, type Language } from "../../../src/language/text";
import { Refusal } from "../../../src/language/refusal";
import { renderToModel, takenIn } from "../../../src/renderers/model/render-to-model";
import { insertTemplate } from "../../../src/renderers/office/insert-template";
import { patternIds } from "../../../src/seeds/pattern-id";
import { catalogue } from "../../../src/templates/catalogue";
import { planFrom } from "../../../src/templates/define-template";
import { layOut } from "../../../src/workbook/lay-out";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { shown, without } from "../../renderers/shown-workbook";
import { bootBridge, type BootedOffice } from "./boot";
import { openProcessor } from "./open";

const mostRequests = 3;
// The trigger table has fifty columns, each with its list, prompt and looks.
const mostBytes = (id: string) => (id === "triggers" ? 230_000 : 100_000);
// The trigger table takes long to draw, and its patterns differ in rows alone: each language sees half of them.
const insertions = catalogue.flatMap((template) => patternIds.flatMap((pattern, index) => languages.filter((_, turn) => template.id !== "triggers" || turn === index % 2).map((language) => ({ id: template.id, template, pattern, language }))));

let processor: Processor;
let office: BootedOffice;
/** Changes a request on its way to the host; counted from 1. */
let onItsWay: (request: number, body: string) => string;

beforeEach(() => {
  onItsWay = (_request, body) => body;
  let requests = 0;
  processor = openProcessor();
  office = bootBridge({ ...processor, process: (body) => processor.process(onItsWay(++requests, body)) });
});
afterEach(() => office.dispose());

function insert(plan: WorkbookPlan, language: Language) {
  return insertTemplate({ run: (options, batch) => office.Excel.run(options, batch), isSetSupported: () => true }, plan, language);
}

/** The workbook that the same plans give when they are drawn straight into the model. */
function drawn(plans: readonly WorkbookPlan[], language: Language): WorkbookModel {
  const { session } = openProcessor();
  for (const plan of plans) session.edit("addin", (workbook) => renderToModel(workbook, layOut(plan, takenIn(workbook), language)));
  return session.workbook;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("a template inserted through the genuine office.js", () => {
  test.each(insertions)("$id for $pattern in $language is drawn whole, in few and small requests, and once more", async ({ template, pattern, language }) => {
    const plan = planFrom(template, { pattern, start: "2027-Q2", fiscalStart: "4", language });
    await insert(plan, language);
    await settled();
    const { requests } = processor.statistics;
    expect(requests.length).toBeLessThanOrEqual(mostRequests);
    expect(requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0)).toBeLessThan(mostBytes(template.id));
    expect(requests.map(({ error }) => error)).toEqual(requests.map(() => undefined));
    expect(processor.references.count).toBe(0);
    expect(shown(processor.session.workbook)).toEqual(shown(drawn([plan], language)));
    await insert(plan, language);
    expect(shown(processor.session.workbook)).toEqual(shown(drawn([plan, plan], language)));
  });

  test.each(catalogue)("$id is one undo step", async (template) => {
    const before = structuredClone(processor.session.workbook);
    await insert(planFrom(template, {}), "en");
    expect(processor.session.undo()).toBe(true);
    expect(shown(processor.session.workbook)).toEqual(shown(before));
    expect(processor.session.undo()).toBe(false);
  });
});

describe("an insertion that fails half-way leaves the workbook exactly as before", () => {
  /** A workbook that somebody uses: cells, a name, a second sheet that is shown, a selected cell. */
  async function use(): Promise<object> {
    processor.session.open(createWorkbook());
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mine");
      sheet.getRange("A1:B2").values = [["Readiness", 1], ["Checklist", 2]];
      context.workbook.names.add("AsOf", sheet.getRange("B1"));
      sheet.tables.add("A1:B2", true).name = "Checklist";
      sheet.getRange("B2").select();
      await context.sync();
    });
    await settled();
    return now();
  }

  /** All of the workbook but the number that the next id is made of. */
  function now(): object {
    return without(structuredClone(processor.session.workbook), "nextId");
  }

  /** Puts an action that must fail in the place of one of the request that draws. */
  function failAt(share: number): void {
    onItsWay = (_request, body) => {
      const request = JSON.parse(body) as WireRequest & { Actions: WireAction[] };
      if (request.Actions.length < 50) return body;
      const place = Math.floor(share * (request.Actions.length - 1));
      const [first] = request.Actions;
      if (first) request.Actions[place] = { ...first, ActionType: 3, Name: "Explode", ArgumentInfo: { Arguments: [] } };
      return JSON.stringify(request);
    };
  }

  test.each(catalogue.flatMap((template) => [0.02, 0.2, 0.4, 0.6, 0.8, 0.95, 1].map((share) => ({ id: template.id, template, share }))))(
    "$id, failing at $share of its actions",
    async ({ template, share }) => {
      const before = await use();
      failAt(share);
      const inserting = insert(planFrom(template, { pattern: "oncology" }), "en");
      await expect(inserting).rejects.toThrow(Refusal);
      await settled();
      expect(now()).toEqual(before);
    },
  );

  test("also where the host refuses a part because a new sheet was protected meanwhile", async () => {
    const before = await use();
    onItsWay = (_request, body) => {
      const request = JSON.parse(body) as WireRequest & { Actions: WireAction[] };
      const sheet = Object.values(request.ObjectPaths).find(({ Name }) => Name === "Add");
      if (request.Actions.length < 50 || !sheet) return body;
      const paths = request.ObjectPaths as Record<string, unknown>;
      paths["1000000"] = { Id: 1_000_000, ObjectPathType: 4, Name: "Protection", ParentObjectPathId: sheet.Id };
      request.Actions.splice(Math.round(request.Actions.length / 2), 0, { Id: 1_000_001, ActionType: 3, Name: "Protect", ObjectPathId: 1_000_000, ArgumentInfo: { Arguments: [] } });
      return JSON.stringify(request);
    };
    const error = await insert(planFrom(catalogue[0]!, {}), "en").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).in("en")).toMatch(/protected.*Nothing was changed/);
    await settled();
    expect(now()).toEqual(before);
  });
});
