import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorkbook } from "../../src/host/model/new-workbook";
import type { Processor } from "../../src/host/protocol/processor";
import { languages } from "../../src/language/text";
import { renderToModel, takenIn } from "../../src/renderers/model/render-to-model";
import { insertTemplate } from "../../src/renderers/office/insert-template";
import { catalogue } from "../../src/templates/catalogue";
import { planFrom } from "../../src/templates/define-template";
import { layOut } from "../../src/workbook/lay-out";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { bootBridge, type BootedOffice } from "../host/office/boot";
import { openProcessor } from "../host/office/open";
import { smallPlan } from "../workbook/small-plan";
import { shown } from "./shown-workbook";

let processor: Processor;
let booted: BootedOffice;
beforeAll(() => {
  processor = openProcessor();
  booted = bootBridge(processor);
});
afterAll(() => booted.dispose());

/** The trigger table has more than 2,000 cells in 50 columns, each of which says what may be typed into it. */
function mostBytes({ sheets }: WorkbookPlan): number {
  return sheets.some(({ freeze }) => freeze === "Triggers") ? 230_000 : 100_000;
}

const plans: readonly (readonly [string, WorkbookPlan])[] = [
  ["a plan of every kind of block", smallPlan],
  ...catalogue.map((template) => [`the template ${template.id}`, planFrom(template, { pattern: "rare-gene", start: "2027-Q2" })] as const),
];

describe.each(plans)("%s", (_title, plan) => {
  test.each(languages)("is the same workbook through the genuine office.js and straight into the model, in %s", async (language) => {
    processor.session.open(createWorkbook());
    const before = processor.statistics.requests.length;
    await insertTemplate({ run: (options, batch) => booted.Excel.run(options, batch), isSetSupported: () => true }, plan, language);
    const requests = processor.statistics.requests.slice(before);
    const straight = openProcessor().session;
    straight.edit("addin", (workbook) => renderToModel(workbook, layOut(plan, takenIn(workbook), language)));
    expect(shown(processor.session.workbook)).toEqual(shown(straight.workbook));
    expect(requests.length).toBe(2);
    expect(requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0)).toBeLessThan(mostBytes(plan));
  });
});
