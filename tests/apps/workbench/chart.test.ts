import { describe, expect, it } from "vitest";
import { readChart } from "../../../src/apps/workbench/charts/chart-data";
import { valueScale } from "../../../src/apps/workbench/charts/value-scale";
import { createCalculator } from "../../../src/host/calc/create-calculator";
import { ensureCell } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/new-workbook";

const free = { minimum: undefined, maximum: undefined };

describe("a chart's scale", () => {
  it("runs in round steps from zero, or from below it", () => {
    expect(valueScale([12, 87], free)).toEqual({ minimum: 0, maximum: 100, ticks: [0, 20, 40, 60, 80, 100] });
    expect(valueScale([-3, 4], free)).toMatchObject({ minimum: -4, maximum: 4 });
  });

  it("keeps given ends, and has some length even without values", () => {
    expect(valueScale([5], { minimum: 0, maximum: 7 })).toMatchObject({ minimum: 0, maximum: 7 });
    expect(valueScale([], free)).toMatchObject({ minimum: 0, maximum: 1 });
    expect(valueScale([0, 0], free).maximum).toBeGreaterThan(0);
  });
});

describe("a chart's data", () => {
  it("reads its cells; texts and errors are no values", () => {
    const workbook = createWorkbook();
    const sheet = workbook.sheets[0]!;
    [["Area", "Score"], ["Data", 40], ["CMC", "n/a"], ["Access", { error: "#N/A" as const }]].forEach(([name, value], row) => {
      ensureCell(sheet, row, 0).value = name as string;
      ensureCell(sheet, row, 1).value = value as number;
    });
    const data = readChart(
      workbook,
      sheet.name,
      { id: "1", name: "c", kind: "column", left: 0, top: 0, width: 100, height: 100, series: [{ name: "=Sheet1!$B$1", values: "=Sheet1!$B$2:$B$4", categories: "=Sheet1!$A$2:$A$4", color: "red;position:fixed" }] },
      createCalculator([]).evaluate,
    );
    expect(data.categories).toEqual(["Data", "CMC", "Access"]);
    expect(data.series[0]).toMatchObject({ name: "Score", values: [40, null, null] });
    expect(data.series[0]?.color).toMatch(/^#[0-9A-F]{6}$/);
  });
});
