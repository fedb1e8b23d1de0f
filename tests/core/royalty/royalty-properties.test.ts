import fc from "fast-check";
import { expect, test } from "vitest";
import { royaltyByTier, type RoyaltyTerms } from "../../../src/core/royalty/royalty-by-tier";
import { royaltiesDue, royaltyDue } from "../../../src/core/royalty/royalty-due";
import { readTiers, type Tier } from "../../../src/core/royalty/tiers";

const money = fc.double({ min: -2000, max: 5000, noNaN: true });
const tiers: fc.Arbitrary<readonly Tier[]> = fc
  .array(fc.record({ width: fc.double({ min: 1, max: 1000, noNaN: true }), rate: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 6 })
  .map((steps) => {
    let salesFrom = 0;
    return readTiers(
      steps.map(({ width, rate }, index) => {
        const row = { row: index + 1, salesFrom, rate };
        salesFrom += width;
        return row;
      }),
    );
  });
const terms: fc.Arbitrary<RoyaltyTerms> = fc.record({ tiers, basis: fc.constantFrom("marginal" as const, "whole" as const), soldBefore: money });

test("the lines sum to the royalty and to the sales", () => {
  fc.assert(
    fc.property(money, terms, (netSales, given) => {
      const lines = royaltyByTier(netSales, given);
      expect(lines.reduce((sum, { royalty }) => sum + royalty, 0)).toBe(royaltyDue(netSales, given));
      expect(lines.reduce((sum, { salesInside }) => sum + salesInside, 0)).toBeCloseTo(netSales, 6);
    }),
  );
});

test("a column owes exactly what its rows owe", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(money, fc.constant(NaN))), terms, (sales, given) => {
      const due = royaltiesDue(Float64Array.from(sales), given);
      expect([...due]).toEqual(sales.map((netSales) => royaltyDue(netSales, given)));
    }),
  );
});

test("under marginal tiers more sales never owe less, whatever was sold before", () => {
  fc.assert(
    fc.property(money, fc.double({ min: 0, max: 3000, noNaN: true }), tiers, money, (netSales, more, given, soldBefore) => {
      const marginal = { tiers: given, basis: "marginal" as const, soldBefore };
      expect(royaltyDue(netSales + more, marginal)).toBeGreaterThanOrEqual(royaltyDue(netSales, marginal) - 1e-9);
    }),
  );
});

test("under marginal tiers the royalty doesn't jump at a bound", () => {
  fc.assert(
    fc.property(tiers, (given) => {
      const marginal = { tiers: given, basis: "marginal" as const, soldBefore: 0 };
      for (const { from } of given) expect(royaltyDue(from + 1e-6, marginal) - royaltyDue(from - 1e-6, marginal)).toBeLessThanOrEqual(2.1e-6);
    }),
  );
});

test("periods of a year come to the royalty of the year, on both bases", () => {
  // Whole amounts, so that no sum is rounded across a bound.
  const whole = fc.integer({ min: -2000, max: 5000 });
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 8 }), whole, terms, (periods, before, given) => {
      let soldBefore = before;
      const sum = periods.reduce((total, netSales) => {
        const royalty = royaltyDue(netSales, { ...given, soldBefore });
        soldBefore += netSales;
        return total + royalty;
      }, 0);
      expect(sum).toBeCloseTo(royaltyDue(soldBefore - before, { ...given, soldBefore: before }), 6);
    }),
  );
});
