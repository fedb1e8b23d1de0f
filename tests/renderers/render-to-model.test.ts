import { describe, expect, test } from "vitest";
import { cellAt } from "../../src/host/model/cells";
import { createWorkbook } from "../../src/host/model/new-workbook";
import { sheetOf } from "../../src/host/model/sheets/find-sheet";
import { Refusal } from "../../src/language/refusal";
import { renderToModel, takenIn } from "../../src/renderers/model/render-to-model";
import { layOut } from "../../src/workbook/lay-out";
import { nothingTaken } from "../../src/workbook/plan";
import { smallPlan } from "../workbook/small-plan";

function drawn(language: "en" | "ja" = "en") {
  const workbook = createWorkbook();
  renderToModel(workbook, layOut(smallPlan, takenIn(workbook), language));
  return workbook;
}

describe("renderToModel", () => {
  test("writes values, formulas and text that looks like a formula", () => {
    const workbook = drawn();
    const readiness = sheetOf(workbook, "Readiness");
    expect(cellAt(readiness, 1, 1)?.value).toBe("Readiness");
    expect(cellAt(readiness, 4, 2)).toMatchObject({ value: 46_478, format: { numberFormat: "d mmm yyyy", fill: "#FFFBE6", font: { color: "#0000FF", size: 10 } } });
    expect(cellAt(readiness, 5, 2)?.formula).toBe("=DEAL.READINESS(Checklist[#All],AsOf)");
    const glp = cellAt(sheetOf(workbook, "Checklist"), 3, 2);
    expect(glp?.value).toBe("=GLP package, long enough to need two lines");
    expect(glp?.formula).toBeUndefined();
  });

  test("adds tables, names, rules, charts, and shows the first sheet", () => {
    const workbook = drawn("ja");
    const checklist = sheetOf(workbook, "チェックリスト");
    expect(checklist.tables[0]).toMatchObject({ name: "Checklist", columns: [{ name: "領域" }, { name: "項目" }, { name: "状況" }, { name: "証拠日" }, { name: "遅れ" }] });
    expect(workbook.names.map(({ name }) => name)).toEqual(["AsOf", "READINESS", "LateCount"]);
    expect(checklist.validations[0]?.rule).toEqual({ kind: "list", source: "not started,in progress,met", inCellDropDown: true });
    expect(checklist.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { kind: "custom", formula: '=D4="met"' },
      { kind: "custom", formula: '=$D4="not started"' },
    ]);
    expect(checklist.freeze).toEqual({ rows: 3, columns: 0 });
    const readiness = sheetOf(workbook, "準備度");
    expect(readiness.charts[0]).toMatchObject({ kind: "radar", series: [{ values: "=準備度!$C$9:$C$13", categories: "=準備度!$B$9:$B$13" }] });
    expect(readiness.page).toMatchObject({ orientation: "landscape", paper: "a4", fitWide: 1, fitTall: 1 });
    expect(workbook.activeSheet).toBe(readiness.id);
  });

  test("twice gives two of everything, the second under names of its own", () => {
    const workbook = drawn();
    renderToModel(workbook, layOut(smallPlan, takenIn(workbook), "en"));
    expect(takenIn(workbook)).toEqual({
      sheets: ["Sheet1", "Readiness", "Checklist", "Readiness (2)", "Checklist (2)"],
      names: ["AsOf", "READINESS", "LateCount", "AsOf2", "READINESS2", "LateCount2"],
      tables: ["Checklist", "Checklist2"],
    });
    expect(cellAt(sheetOf(workbook, "Readiness (2)"), 5, 2)?.formula).toBe("=DEAL.READINESS(Checklist2[#All],AsOf2)");
  });

  test("is refused with nothing written when something of that name came meanwhile", () => {
    const workbook = drawn();
    const before = structuredClone(workbook);
    expect(() => renderToModel(workbook, layOut(smallPlan, nothingTaken, "en"))).toThrow(Refusal);
    expect(() => renderToModel(workbook, layOut(smallPlan, { ...nothingTaken, sheets: takenIn(workbook).sheets }, "en"))).toThrow(/AsOf/);
    expect(workbook).toEqual(before);
  });
});
