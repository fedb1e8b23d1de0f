import fc from "fast-check";
import { expect, test } from "vitest";
import { royaltyByRegion, type Allocation } from "../../../src/core/royalty/royalty-by-region";
import { royaltyDue } from "../../../src/core/royalty/royalty-due";
import { tiersOf } from "./tiers-of";

const thresholds = tiersOf([[0, 0], [100, 0]]);
const shared = (sales: readonly (readonly number[])[], rates: readonly (readonly number[])[], allocation: Allocation) =>
  [...royaltyByRegion({ regions: rates[0]?.length ?? 0, sales: Float64Array.from(sales.flat()), rates: Float64Array.from(rates.flat()) }, thresholds, allocation)].map((royalty) => Number(royalty.toFixed(9)));

const rates = [[0.05, 0.1], [0.08, 0.12]];

// A tier of global sales is shared by the quarter's ratio of regional sales: https://lawinsider.com/clause/territorial-pro-ration
test("a quarter that crosses a threshold is shared by its own ratio", () => {
  // 150 in all: 100 below, 50 above; each 60% to the first region.
  expect(shared([[90, 60]], rates, "quarter")).toEqual([60 * 0.05 + 30 * 0.08, 40 * 0.1 + 20 * 0.12].map((royalty) => Number(royalty.toFixed(9))));
});

test("by the quarter early sales stay in the low tier, by the year they are shared", () => {
  const sales = [[100, 0], [0, 100]];
  expect(shared(sales, rates, "quarter")).toEqual([5, 0, 0, 12]);
  expect(shared(sales, rates, "year")).toEqual([2.5, 5, 4, 6]);
});

test("returns as large as other sales count in the tier that is reached", () => {
  expect(shared([[100, 50], [10, -10]], rates, "quarter").slice(2)).toEqual([0.8, -1.2]);
  expect(shared([[0, 0]], rates, "year")).toEqual([0, 0]);
});

test("a year without sales in all has no shares", () => {
  expect(() => shared([[10, -10]], rates, "year")).toThrow("the year's sales come to 0");
});

test("with equal rates everywhere the regions owe the global royalty, quarter by quarter", () => {
  const table = fc.integer({ min: 1, max: 4 }).chain((regions) => fc.array(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: regions, maxLength: regions }), { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(table, fc.constantFrom("quarter" as const, "year" as const), (sales, allocation) => {
      const regions = sales[0]?.length ?? 0;
      const flat = [0.05, 0.1].map((rate) => Array.from({ length: regions }, () => rate));
      const royalties = shared(sales, flat, allocation);
      let soldBefore = 0;
      sales.forEach((row, index) => {
        const total = row.reduce((sum, amount) => sum + amount, 0);
        const owed = royalties.slice(index * regions, (index + 1) * regions).reduce((sum, royalty) => sum + royalty, 0);
        expect(owed).toBeCloseTo(royaltyDue(total, { tiers: tiersOf([[0, 0.05], [100, 0.1]]), basis: "marginal", soldBefore }), 6);
        soldBefore += total;
      });
    }),
  );
});

test("over the year the regions' sums by year are what the year's sales owe in one row", () => {
  const sales = [[10, 60], [80, 20], [40, 0]];
  const byRegion = [0, 1].map((region) => shared(sales, rates, "year").filter((_, index) => index % 2 === region).reduce((sum, royalty) => sum + royalty, 0));
  shared([[130, 80]], rates, "year").forEach((royalty, region) => expect(byRegion[region]).toBeCloseTo(royalty, 6));
});
