import { describe, expect, test } from "vitest";
import { royaltySchedule, type ScheduleTerms } from "../../../src/core/royalty/royalty-schedule";
import { royaltyYears } from "../../../src/core/royalty/royalty-year";
import { readTierSets } from "../../../src/core/royalty/tier-sets";
import { isoDate } from "../../../src/cells/serial";
import { day } from "./day";
import { tiersOf } from "./tiers-of";

const rising = tiersOf([[0, 0.05], [100, 0.1], [200, 0.15]]);
const plain: ScheduleTerms = { tierSets: [{ inForceFrom: -Infinity, tiers: rising }], year: "calendar", stub: "none", basis: "marginal", soldBefore: 0 };
const schedule = (periods: readonly string[], sales: readonly number[], terms: Partial<ScheduleTerms> = {}) => {
  const { years, cumulative, royalties } = royaltySchedule(Float64Array.from(periods, (text) => (text ? day(text) : NaN)), Float64Array.from(sales), { ...plain, ...terms });
  return { years: [...years], cumulative: [...cumulative], royalties: [...royalties] };
};
const quarters = (from: number, to: number) => Array.from({ length: 4 * (to - from + 1) }, (_, index) => `${from + Math.floor(index / 4)}-${String(3 * (index % 4) + 1).padStart(2, "0")}-01`);
const byYear = ({ years, royalties }: { years: number[]; royalties: number[] }) => {
  const sums = new Map<number, number>();
  years.forEach((year, row) => sums.set(year, (sums.get(year) ?? 0) + (royalties[row] as number)));
  return [...sums.values()].map((sum) => Number(sum.toFixed(9)));
};

// Worked by hand; quarters pay R(cumulative) - R(cumulative before).
test("quarters pay what they add and come to the year", () => {
  const { royalties, cumulative } = schedule(quarters(2024, 2024), [60, 70, 90, 80]);
  expect(royalties.map((royalty) => Number(royalty.toFixed(9)))).toEqual([3, 5, 10, 12]);
  expect(cumulative).toEqual([60, 130, 220, 300]);
});

// Rates on the total of the fiscal year to 31 March: https://lawinsider.com/clause/royalty-tiers
test("the same sales owe more in calendar years than in fiscal years from April", () => {
  const sales = [40, 50, 60, 70, 80, 90, 100, 110];
  expect(byYear(schedule(quarters(2024, 2025), sales))).toEqual([18, 42]);
  const fiscal = schedule(quarters(2024, 2025), sales, { year: 4 });
  expect(byYear(fiscal)).toEqual([2, 24, 30]);
  expect(fiscal.years).toEqual([2023, 2024, 2024, 2024, 2024, 2025, 2025, 2025]);
});

// Bounds on cumulative sales: https://lawinsider.com/dictionary/cumulative-net-sales
test("over the lifetime nothing starts again", () => {
  const terms = { year: "lifetime" as const, tierSets: [{ inForceFrom: -Infinity, tiers: tiersOf([[0, 0.05], [300, 0.08], [800, 0.12]]) }] };
  const { royalties, years } = schedule(["2025-01-01", "2026-01-01", "2027-01-01", "2028-01-01"], [200, 300, 400, 500], terms);
  expect(royalties.map((royalty) => Number(royalty.toFixed(9)))).toEqual([10, 21, 36, 60]);
  expect(years).toEqual([1, 1, 1, 1]);
});

describe("years", () => {
  const spans = (basis: Parameters<typeof royaltyYears>[0], start: string, ...days: string[]) =>
    days.map((text) => royaltyYears(basis, day(start))(day(text))).map(({ name, firstDay, lastDay }) => [name, isoDate(firstDay), isoDate(lastDay)]);

  test("from a month are named by the calendar year they start in", () => {
    expect(spans(4, "2024-01-01", "2024-03-31", "2024-04-01")).toEqual([
      [2023, "2023-04-01", "2024-03-31"],
      [2024, "2024-04-01", "2025-03-31"],
    ]);
    expect(spans(1, "2024-01-01", "2024-12-31")).toEqual(spans("calendar", "2024-01-01", "2024-12-31"));
  });

  test("from an anniversary count from 1, those of 29 February start on the 28th in common years", () => {
    expect(spans("anniversary", "2024-02-29", "2024-02-29", "2025-02-27", "2025-02-28", "2028-02-28", "2028-02-29")).toEqual([
      [1, "2024-02-29", "2025-02-27"],
      [1, "2024-02-29", "2025-02-27"],
      [2, "2025-02-28", "2026-02-27"],
      [4, "2027-02-28", "2028-02-28"],
      [5, "2028-02-29", "2029-02-27"],
    ]);
    expect(spans("anniversary", "2027-11-15", "2028-11-14", "2028-11-15").map(([name]) => name)).toEqual([1, 2]);
  });
});

describe("a stub", () => {
  const bound = (stub: ScheduleTerms["stub"], start: string, year: ScheduleTerms["year"] = "calendar") => {
    // 10% above the bound only, so that the royalty on 5,000 gives the bound away.
    const { royalties } = schedule([start, "2031-01-01"], [5000, 5000], { stub, year, tierSets: [{ inForceFrom: -Infinity, tiers: tiersOf([[0, 0], [1000, 0.1]]) }] });
    expect(royalties[1]).toBeCloseTo(year === "lifetime" ? 500 : 400, 9);
    return 5000 - 10 * (royalties[0] as number);
  };

  test.each<[ScheduleTerms["stub"], string, ScheduleTerms["year"], number]>([
    ["none", "2027-10-01", "calendar", 1000],
    ["days", "2027-10-01", "calendar", (1000 * 92) / 365],
    ["days", "2028-10-01", "calendar", (1000 * 92) / 366],
    ["days", "2028-03-31", 4, 1000 / 366],
    ["days", "2027-01-01", "calendar", 1000],
    ["months", "2027-10-01", "calendar", 250],
    ["months", "2027-10-31", "calendar", 250],
    ["months", "2028-03-31", 4, 1000 / 12],
    ["months", "2027-04-01", 4, 1000],
    ["days", "2027-10-15", "anniversary", 1000],
    ["months", "2027-10-15", "lifetime", 1000],
  ])("%s from %s (%s) makes a bound of 1,000 %d", (stub, start, year, wanted) => {
    expect(bound(stub, start, year)).toBeCloseTo(wanted, 6);
  });

  test("cuts the bounds of tiers that come into force within the first year, and no later", () => {
    const tierSets = readTierSets([
      { row: 1, inForceFrom: undefined, salesFrom: 0, rate: 0.05 },
      { row: 2, inForceFrom: day("2027-11-01"), salesFrom: 0, rate: 0 },
      { row: 3, inForceFrom: undefined, salesFrom: 1200, rate: 0.1 },
    ]);
    const { royalties } = schedule(["2027-10-01", "2027-11-01", "2028-01-01"], [300, 300, 1300], { stub: "months", tierSets });
    expect(royalties.map((royalty) => Number(royalty.toFixed(9)))).toEqual([15, 30, 10]);
  });
});

describe("tiers that change", () => {
  const rows = [
    { row: 2, inForceFrom: day("2027-10-01"), salesFrom: 0, rate: 0.04 },
    { row: 3, inForceFrom: undefined, salesFrom: 150, rate: 0.08 },
    { row: 4, inForceFrom: day("2027-01-01"), salesFrom: 0, rate: 0.05 },
  ];

  test("take the period by its first day, on the sales added up so far", () => {
    expect(schedule(["2027-07-01", "2027-10-01"], [100, 100], { tierSets: readTierSets(rows) }).royalties).toEqual([5, 6]);
  });

  test("owe nothing knowable before the first are in force, but the sales count", () => {
    expect(schedule(["2026-12-31", "2027-10-01"], [100, 100], { year: "lifetime", tierSets: readTierSets(rows) })).toMatchObject({ royalties: [NaN, 6], cumulative: [100, 200] });
  });

  test("ascend from 0 in each set, with their row in the sentence", () => {
    expect(() => readTierSets([...rows, { row: 7, inForceFrom: day("2028-01-01"), salesFrom: 10, rate: 0.1 }])).toThrow("tiers row 7 must start at 0, not 10");
    expect(() => readTierSets([])).toThrow("tiers has no row");
  });
});

test("periods that are blank and sales that aren't made yet leave the sums alone", () => {
  expect(schedule(["2027-01-01", "", "2027-04-01", "2027-07-01"], [60, NaN, NaN, 70])).toEqual({ years: [2027, NaN, 2027, 2027], cumulative: [60, NaN, NaN, 130], royalties: [3, NaN, NaN, 5] });
});
