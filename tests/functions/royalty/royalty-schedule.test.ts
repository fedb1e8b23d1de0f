import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { royaltySchedule } from "../../../src/functions/royalty/royalty-schedule";
import { called } from "./called";

const tiers: Grid = [[0, 0.05], [100, 0.1]];
const error = { error: "#N/A" as const };
const schedule = (...args: Parameters<typeof called> extends [unknown, ...infer Rest] ? Rest : never) => called(royaltySchedule, ...args);

test("ranges may have headers in either language, or in one of them only", () => {
  const wanted = [[46_478, 2027, 60, 3, 0.05]];
  expect(schedule([["Period"], [46_478]], [["純売上高"], [60]], tiers)).toEqual(wanted);
  expect(schedule([["2027-04-01"]], [["Net sales"], [60]], [["料率", "売上下限"], [0.05, 0]])).toEqual(wanted);
  expect(schedule(46_478, 60, tiers)).toEqual(wanted);
});

test("ranges that lie across give rows that lie across", () => {
  expect(schedule([[46_478, 46_569]], [[60, 60]], tiers)).toEqual([[46_478, 46_569], [2027, 2027], [60, 120], [3, 4], [0.05, 4 / 60]]);
});

test("blank rows stay blank, periods without sales show where they belong, trailing blanks give no row", () => {
  expect(schedule([[46_478], [""], [46_569], [46_661], [null]], [[60], [null], [""], [60], [""]], tiers)).toEqual([
    [46_478, 2027, 60, 3, 0.05],
    [null, null, null, null, null],
    [46_569, 2027, null, null, null],
    [46_661, 2027, 120, 4, 4 / 60],
  ]);
  expect(schedule([[46_478], [46_569]], [[60], [0]], tiers)).toMatchObject([{}, [46_569, 2027, 60, 0, null]]);
});

test("an error makes the rows from it on that error, since sales add up", () => {
  expect(schedule([[46_478], [46_569], [""], [46_661]], [[60], [error], [""], [60]], tiers)).toEqual([
    [46_478, 2027, 60, 3, 0.05],
    [error, error, error, error, error],
    [null, null, null, null, null],
    [error, error, error, error, error],
  ]);
});

test("tiers with a date in front are told apart from those without, and a period before the first has no royalty", () => {
  const dated: Grid = [["2027-07-01", 0, 0.05], ["", 100, 0.1]];
  expect(schedule([[46_478], [46_569]], [[60], [60]], dated)).toEqual([
    [46_478, 2027, 60, { error: "#N/A" }, { error: "#N/A" }],
    [46_569, 2027, 120, 4, 4 / 60],
  ]);
  expect(schedule(46_569, 60, [["Rate", "In force from", "Sales from"], [0.05, "2027-07-01", 0]])).toEqual([[46_569, 2027, 60, 3, 0.05]]);
});

describe("the year", () => {
  test.each([["calendar", 2027], ["CALENDAR", 2027], ["fiscal:4", 2026], ["Fiscal: 4", 2026], [4, 2026], [12, 2026], [1, 2027], ["anniversary", 1], ["lifetime", 1]])("%s", (year, name) => {
    expect(schedule("2027-03-31", 60, tiers, year)).toMatchObject([[46_477, name, 60, 3, 0.05]]);
  });

  test.each(["fiscal", "fiscal:13", "fiscal:0", 0, 4.5, "4", true])("refuses %s", (year) => {
    expect(schedule("2027-03-31", 60, tiers, year)).toMatch(/^#VALUE! year must be calendar, fiscal:4 \(or another month, or a number from 1 to 12\), anniversary or lifetime, not/);
  });
});

describe("refuses", () => {
  test.each([
    ["a total row", [["2027-04-01"], ["2027-07-01"], ["Total"]], [[60], [70], [130]], 'periods row 3 is a total row ("Total"): end the range above it'],
    ["sales without a period", [["2027-04-01"], [""]], [[60], [70]], "periods row 2 is blank though netSales is filled in that row"],
    ["ranges of different sizes", [["2027-04-01"], ["2027-07-01"]], [[60]], "netSales covers 1 of the 2 rows of periods: give ranges of the same size"],
    ["text numbers", [["2027-04-01"], ["2027-07-01"]], [[60], ["70"]], 'netSales row 2 must be a number, not the text "70"'],
    ["periods out of order", [["Period"], ["2027-07-01"], ["2027-04-01"]], [[60], [70]], "periods row 3 must not be before 2027-07-01, the date above it: put the rows in order of time"],
    ["two columns for one", [["2027-04-01", 60], ["2027-07-01", 70]], [[60], [70]], "periods must be one column, not 2 rows by 2 columns"],
  ])("%s", (_, periods, sales, sentence) => {
    expect(schedule(periods, sales, tiers)).toBe(`#VALUE! ${sentence}`);
  });
});

test("100,000 periods are one call", () => {
  const rows = 100_000;
  const periods = Array.from({ length: rows }, (_, row) => [40_000 + Math.floor(row / 20)]);
  const lines = schedule(periods, periods.map(() => [1]), tiers) as Grid;
  expect(lines).toHaveLength(rows);
  expect(lines.at(-1)?.[0]).toBe(44_999);
});
