import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutMap } from "../../../../src/apps/excel/pane/map/lay-out-map";
import { mapPlan } from "../../../../src/apps/excel/pane/map/map-plan";
import { mapWords } from "../../../../src/apps/excel/pane/map/map-words";
import { nameOf, triggerFacts } from "../../../../src/apps/excel/pane/map/trigger-facts";
import type { Grid } from "../../../../src/cells/value";
import { readTriggerTable } from "../../../../src/core/contract/read-trigger-table";
import { triggerMap } from "../../../../src/core/contract/trigger-map";
import { languages } from "../../../../src/language/text";
import { createWorkbook } from "../../../../src/host/model/new-workbook";
import { renderToModel } from "../../../../src/renderers/model/render-to-model";
import { layOut } from "../../../../src/workbook/lay-out";
import { nothingTaken } from "../../../../src/workbook/plan";
import { anyTable } from "../../../lint/any-table";

const mapOf = (cells: Grid) => triggerMap(readTriggerTable(cells).rows, {});
const deal: Grid = [
  ["TriggerID", "Category", "EventText", "Target", "LongStop", "Predecessors", "Amount", "Currency"],
  ["D1", "dev_milestone", "First patient dosed", "2027-03-31", "2027-12-31", "", 10_000_000, "USD"],
  ["R1", "reg_milestone", "Full approval", "2029-01-15", "", "D1", 30_000_000, "USD"],
  ["R2", "reg_milestone", "Listing", "", "", "R1", "[***]", "JPY"],
  ["S1", "sales_milestone", "=1+1", "", "", "", 5, "USD"],
];

describe("the picture", () => {
  test("dated triggers stand in time, those that wait without a date at its end, and the rest are counted", () => {
    const { triggers, links, undatedX, ticks, left, bands } = layOutMap(mapOf(deal), nameOf);
    expect(triggers.map(({ label, x }) => [label, x === undatedX])).toEqual([["D1", false], ["R1", false], ["R2", true]]);
    expect(links).toHaveLength(2);
    expect(ticks[0]?.label).toBe("2027-Q2");
    expect(left).toBe(1);
    expect(bands.map(({ category }) => category)).toEqual(["dev_milestone", "reg_milestone"]);
  });

  test("no two labels of a band meet, whatever the table", () => {
    fc.assert(
      fc.property(anyTable, (cells) => {
        const { triggers, width, height } = layOutMap(mapOf(cells), nameOf);
        for (const [index, one] of triggers.entries()) {
          expect(one.x).toBeLessThanOrEqual(width);
          expect(one.y).toBeLessThanOrEqual(height);
          for (const other of triggers.slice(index + 1)) if (one.y === other.y) expect(Math.abs(one.x - other.x)).toBeGreaterThan(10);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test("the table says what each trigger is and waits for", () => {
  expect(triggerFacts(mapOf(deal), "en").map(({ id, waitsFor, amount, planned }) => [id, waitsFor, amount, planned])).toEqual([
    ["D1", "", "USD 10M", "2027-03-31"],
    ["R1", "D1", "USD 30M", "2029-01-15"],
    ["R2", "R1", "JPY [***]", ""],
    ["S1", "", "USD 5", ""],
  ]);
});

describe("the sheet", () => {
  test.each(languages)("is written in %s, text staying text", (language) => {
    const workbook = createWorkbook();
    renderToModel(workbook, layOut(mapPlan(mapOf(deal)), nothingTaken, language));
    const sheet = workbook.sheets.find(({ name }) => name === mapWords.map[language]);
    const cells = [...(sheet?.rows.values() ?? [])].flatMap((row) => [...row.values()]);
    expect(cells.some(({ value, formula }) => value === "=1+1" && formula === undefined)).toBe(true);
    expect(sheet?.tables[0]?.name).toBe("TriggerMap");
  });

  test("a table without triggers has no map", () => {
    expect(() => mapPlan(mapOf([["TriggerID", "Amount"]]))).toThrow("There is no trigger to map");
  });
});
