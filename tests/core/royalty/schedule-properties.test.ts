import fc from "fast-check";
import { expect, test } from "vitest";
import { impliedSales } from "../../../src/core/royalty/implied-sales";
import { royaltyDue } from "../../../src/core/royalty/royalty-due";
import { royaltySchedule, type ScheduleTerms } from "../../../src/core/royalty/royalty-schedule";
import { royaltyYears } from "../../../src/core/royalty/royalty-year";
import type { Tier } from "../../../src/core/royalty/tiers";
import { tiersOf } from "./tiers-of";

const tiersWithRates = (rate: fc.Arbitrary<number>): fc.Arbitrary<readonly Tier[]> =>
  fc.array(fc.record({ width: fc.integer({ min: 1, max: 1000 }), rate }), { minLength: 1, maxLength: 5 }).map((steps) => {
    let from = 0;
    return tiersOf(steps.map(({ width, rate: at }) => [(from += width) - width, at]));
  });
const tiers = tiersWithRates(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100));
const risingTiers = tiersWithRates(fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100));

// Whole amounts, so that no sum is rounded across a bound.
const periods = fc
  .record({ start: fc.integer({ min: 40_000, max: 60_000 }), rows: fc.array(fc.record({ gap: fc.integer({ min: 0, max: 200 }), sales: fc.integer({ min: -500, max: 2000 }) }), { minLength: 1, maxLength: 20 }) })
  .map(({ start, rows }) => {
    let day = start;
    return { days: Float64Array.from(rows, ({ gap }, index) => (day += index === 0 ? 0 : gap)), sales: Float64Array.from(rows, ({ sales }) => sales) };
  });
const year = fc.oneof(fc.constantFrom("calendar" as const, "anniversary" as const, "lifetime" as const), fc.integer({ min: 1, max: 12 }));
const termsWith = (stub: fc.Arbitrary<ScheduleTerms["stub"]>): fc.Arbitrary<ScheduleTerms> =>
  fc
    .record({ early: tiers, late: tiers, change: fc.integer({ min: 40_000, max: 64_000 }), year, stub, basis: fc.constantFrom("marginal" as const, "whole" as const), soldBefore: fc.integer({ min: 0, max: 3000 }) })
    .map(({ early, late, change, ...rest }) => ({ ...rest, tierSets: [{ inForceFrom: -Infinity, tiers: early }, { inForceFrom: change, tiers: late }] }));

test("the periods of a royalty year sum to the royalty on its sales", () => {
  fc.assert(
    fc.property(periods, termsWith(fc.constant("none")), ({ days, sales }, terms) => {
      const oneSet = { ...terms, tierSets: terms.tierSets.slice(0, 1) };
      const [{ tiers: inForce } = { tiers: [] }] = oneSet.tierSets;
      const { years, royalties } = royaltySchedule(days, sales, oneSet);
      for (const name of new Set(years)) {
        const rows = [...years.keys()].filter((row) => years[row] === name);
        const sum = (column: Float64Array) => rows.reduce((total, row) => total + (column[row] as number), 0);
        const soldBefore = name === years[0] ? terms.soldBefore : 0;
        expect(sum(royalties)).toBeCloseTo(royaltyDue(sum(sales), { tiers: inForce, basis: terms.basis, soldBefore }), 6);
      }
    }),
  );
});

test("every period lies in its royalty year, and years follow on each other", () => {
  fc.assert(
    fc.property(periods, year, ({ days }, basis) => {
      const yearOf = royaltyYears(basis, days[0] as number);
      for (const day of days) {
        const { name, firstDay, lastDay } = yearOf(day);
        expect(day).toBeGreaterThanOrEqual(firstDay);
        expect(day).toBeLessThanOrEqual(lastDay);
        if (Number.isFinite(lastDay)) expect(yearOf(lastDay + 1)).toMatchObject({ name: name + 1, firstDay: lastDay + 1 });
      }
    }),
  );
});

test("a schedule cut in two, with the year's sales so far passed on, is the schedule whole", () => {
  fc.assert(
    fc.property(periods, termsWith(fc.constantFrom("none", "days", "months")), fc.nat(), ({ days, sales }, terms, at) => {
      const whole = royaltySchedule(days, sales, terms);
      const yearOf = royaltyYears(terms.year, days[0] as number);
      const cut = at % (days.length + 1);
      const day = days[cut] ?? NaN;
      const isSameYear = cut > 0 && whole.years[cut] === whole.years[cut - 1];
      // A cut within a year that is itself cut short, or that counts from the first row, can't be said by arguments.
      fc.pre(Number.isNaN(day) || (terms.stub === "none" || whole.years[cut] !== whole.years[0]) && (terms.year !== "anniversary" || yearOf(day).firstDay === day));
      const first = royaltySchedule(days.subarray(0, cut), sales.subarray(0, cut), terms);
      const soldBefore = cut === 0 ? terms.soldBefore : isSameYear ? (first.cumulative[cut - 1] as number) : 0;
      const second = royaltySchedule(days.subarray(cut), sales.subarray(cut), { ...terms, soldBefore, stub: cut === 0 ? terms.stub : "none" });
      expect([...first.royalties, ...second.royalties]).toEqual([...whole.royalties]);
      expect([...first.cumulative, ...second.cumulative]).toEqual([...whole.cumulative]);
    }),
    { numRuns: 300 },
  );
});

test("the sales that a royalty implies owe that royalty, and no smaller ones do", () => {
  fc.assert(
    fc.property(tiers, fc.integer({ min: 0, max: 8000 }), (given, netSales) => {
      const marginal = { tiers: given, basis: "marginal" as const, soldBefore: 0 };
      const royalty = royaltyDue(netSales, marginal);
      const implied = impliedSales(royalty, given) ?? NaN;
      expect(royaltyDue(implied, marginal)).toBeCloseTo(royalty, 8);
      expect(implied).toBeLessThanOrEqual(netSales + 1e-6);
      expect(implied).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("where every tier has a rate, royalty and implied sales are inverses, returns included", () => {
  fc.assert(
    fc.property(risingTiers, fc.double({ min: -2000, max: 8000, noNaN: true }), (given, netSales) => {
      expect(impliedSales(royaltyDue(netSales, { tiers: given, basis: "marginal", soldBefore: 0 }), given)).toBeCloseTo(netSales, 5);
    }),
  );
});
