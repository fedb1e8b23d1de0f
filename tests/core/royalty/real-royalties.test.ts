import { describe, expect, test } from "vitest";
import { impliedSales } from "../../../src/core/royalty/implied-sales";
import { rateInForce, readRateSteps } from "../../../src/core/royalty/rate-in-force";
import { royaltyDue } from "../../../src/core/royalty/royalty-due";
import { day } from "./day";
import real from "./real-royalties.json";
import { tiersOf } from "./tiers-of";

const relative = (one: number, other: number) => Math.abs(one - other) / Math.abs(other);

describe.each(real.schedules)("$name", ({ tiers, years, implied }) => {
  test("owes on a year's sales what was computed, near what was reported", () => {
    for (const { netSales, computed, reported, tolerance, wholeBasis } of years as readonly { netSales: number; computed: number; reported?: number; tolerance?: number; wholeBasis?: number }[]) {
      const due = royaltyDue(netSales, { tiers: tiersOf(tiers), basis: "marginal", soldBefore: 0 });
      expect(due).toBeCloseTo(computed, 6);
      if (reported !== undefined && tolerance !== undefined) expect(relative(due, reported)).toBeLessThanOrEqual(tolerance);
      if (wholeBasis !== undefined) expect(royaltyDue(netSales, { tiers: tiersOf(tiers), basis: "whole", soldBefore: 0 })).toBeCloseTo(wholeBasis, 6);
    }
  });

  test.each(implied)("implies sales of $netSales from a royalty of $royalty", ({ royalty, netSales }) => {
    expect(impliedSales(royalty, tiersOf(tiers))).toBeCloseTo(netSales, 3);
  });
});

describe(real.quarters.name, () => {
  const { tiers, bearing, cases, guided2018 } = real.quarters;
  const due = (soldBefore: number, netSales: number) => royaltyDue(bearing * netSales, { tiers: tiersOf(tiers), basis: "marginal", soldBefore: bearing * soldBefore });

  test.each(cases)("$quarter", ({ soldBefore, netSales, computed, reported, tolerance }) => {
    expect(due(soldBefore, netSales)).toBeCloseTo(computed, 6);
    expect(relative(due(soldBefore, netSales), reported)).toBeLessThanOrEqual(tolerance);
  });

  test("2018 as guided: the fourth quarter exactly, the third near", () => {
    const { firstHalf, thirdQuarter, year } = guided2018;
    const fourthQuarter = year - firstHalf - thirdQuarter;
    expect(due(firstHalf, thirdQuarter)).toBeCloseTo(guided2018.computedThird, 4);
    expect(relative(due(firstHalf, thirdQuarter), guided2018.guidedThird)).toBeLessThan(0.06);
    expect(due(firstHalf + thirdQuarter, fourthQuarter)).toBeCloseTo(guided2018.guidedFourth, 3);
    expect(due(0, year)).toBeCloseTo(guided2018.computedYear, 6);
  });
});

describe.each(real.rates)("$name", ({ steps, share, cases }) => {
  const read = readRateSteps(steps.map(([from, rate], index) => ({ row: index + 1, firstDay: day(String(from)), rate: Number(rate) })));

  test.each(cases)("$day", ({ day: text, sales, royalty, ofShare }) => {
    const due = sales * (rateInForce(day(text), read, []) ?? NaN);
    expect(due).toBeCloseTo(royalty, 9);
    expect(due * share).toBeCloseTo(ofShare, 9);
  });

  test("has no rate before the first step", () => {
    expect(rateInForce(day(String(steps[0]?.[0])) - 1, read, [])).toBeUndefined();
  });
});

test(real.receipts.name, () => {
  const { royalty, rate, netSales } = real.receipts.topTier;
  expect(impliedSales(royalty, tiersOf([[0, rate]]))).toBeCloseTo(netSales, 9);
});
