import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isCellError, type Scalar } from "../../../src/cells/value";
import { createCalculator } from "../../../src/host/calc/create-calculator";
import suite from "./formula-suite.json";
import { addTable, workbookOf } from "./workbook-of";

/**
 * Formulas with the answers of Microsoft's documentation: `page` is the page's title on support.microsoft.com/office (functions)
 * or learn.microsoft.com (the year 1900). `digits` is how many decimals the page shows.
 */
interface Page {
  page: string;
  cells?: Record<string, Scalar>;
  tables?: Record<string, { area: string; totals: boolean }>;
  rows: { formula: string; gives: Scalar | Scalar[][]; digits?: number }[];
}

const calculator = createCalculator([], { today: 46_000 });

const pages = suite as unknown as Page[];

describe.each(pages)("$page", ({ cells = {}, tables = {}, rows }) => {
  it.each(rows)("$formula", ({ formula, gives, digits }) => {
    const workbook = workbookOf({ Sheet1: cells });
    for (const [name, { area, totals }] of Object.entries(tables)) addTable(workbook, "Sheet1", name, area, totals);
    expect(calculator.calculate(workbook)).toEqual([]);
    expect(compared(calculator.evaluate(workbook, "Sheet1", formula, { row: 19, column: 9 }), digits)).toEqual(compared(gives, digits));
  });
});

it("was checked with this version of the engine and of the formula reader: look at the results before raising them", () => {
  expect(versionOf("@cj-tech-master/excelts")).toBe("10.2.0");
  expect(versionOf("@borgar/fx")).toBe("5.1.3");
});

it("holds at least 120 formulas", () => {
  expect(pages.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(120);
});

function compared(value: Scalar | readonly (readonly Scalar[])[], digits = 12): unknown {
  if (Array.isArray(value)) return (value as Scalar[][]).map((row) => row.map((cell) => compared(cell, digits)));
  if (typeof value === "number") return Number(value.toFixed(digits));
  return isCellError(value) ? value.error : value;
}

function versionOf(name: string): unknown {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { version: string }).version;
}
