import { describe, expect, test } from "vitest";
import { royaltiesDue, royaltyDue } from "../../../src/core/royalty/royalty-due";
import type { Basis } from "../../../src/core/royalty/basis";
import { readTiers } from "../../../src/core/royalty/tiers";

const rising = readTiers([
  { row: 1, salesFrom: 0, rate: 0.05 },
  { row: 2, salesFrom: 100, rate: 0.1 },
  { row: 3, salesFrom: 200, rate: 0.15 },
]);

const fallingToZero = readTiers([
  { row: 1, salesFrom: 0, rate: 0.095 },
  { row: 2, salesFrom: 350, rate: 0.045 },
  { row: 3, salesFrom: 550, rate: 0 },
]);

// Worked by hand. Marginal: https://alldrafts.com/example-contracts/clauses/royalty-rates ("portion of annual net sales").
// Whole: https://lawinsider.com/clause/royalty-tiers (one rate on total annual net sales; "less than" a bound is exclusive).
const vectors: readonly { title: string; basis: Basis; tiers: typeof rising; sales: number[]; royalties: number[] }[] = [
  {
    title: "marginal: each rate on its slice, returns at the first rate",
    basis: "marginal",
    tiers: rising,
    sales: [0, 50, 100, 100.01, 150, 200, 250, 1000, -10],
    royalties: [0, 2.5, 5, 5.001, 10, 15, 22.5, 135, -0.5],
  },
  {
    title: "whole: one rate on everything, a bound takes the higher",
    basis: "whole",
    tiers: rising,
    sales: [0, 50, 100, 100.01, 150, 200, 250, 1000],
    royalties: [0, 2.5, 10, 10.001, 15, 30, 37.5, 150],
  },
  {
    title: "marginal: declining to nothing above the last bound",
    basis: "marginal",
    tiers: fallingToZero,
    sales: [200, 350, 400, 550, 900],
    royalties: [19, 33.25, 35.5, 42.25, 42.25],
  },
];

describe.each(vectors)("$title", ({ basis, tiers, sales, royalties }) => {
  test("one period at a time", () => {
    sales.forEach((netSales, index) => expect(royaltyDue(netSales, { tiers, basis, soldBefore: 0 })).toBeCloseTo(royalties[index] as number, 9));
  });

  test("a column of periods, each on its own", () => {
    const due = royaltiesDue(Float64Array.from(sales), { tiers, basis, soldBefore: 0 });
    royalties.forEach((royalty, index) => expect(due[index]).toBeCloseTo(royalty, 9));
  });
});

test("quarters pay what they add to the year and come to its royalty", () => {
  const quarters = [60, 70, 90, 80];
  let soldBefore = 0;
  const due = quarters.map((netSales) => {
    const royalty = royaltyDue(netSales, { tiers: rising, basis: "marginal", soldBefore });
    soldBefore += netSales;
    return royalty;
  });
  [3, 5, 10, 12].forEach((royalty, index) => expect(due[index]).toBeCloseTo(royalty, 9));
  expect(royaltyDue(300, { tiers: rising, basis: "marginal", soldBefore: 0 })).toBeCloseTo(30, 9);
});

test("returns after sales give back the slices they vacate", () => {
  expect(royaltyDue(-60, { tiers: rising, basis: "marginal", soldBefore: 150 })).toBeCloseTo(-(50 * 0.1 + 10 * 0.05), 9);
  // 150 owed 15 at 10%; the 90 left owe 4.5 at 5%.
  expect(royaltyDue(-60, { tiers: rising, basis: "whole", soldBefore: 150 })).toBeCloseTo(4.5 - 15, 9);
});
