import { expect, test } from "vitest";
import { lateYears } from "../../../src/core/contract/late-interest";

// 37 days late on 1,000,000, at 10.5% a year or 1.5% a month: https://lawinsider.com/clause/currency-interest
test.each([
  ["act/365", 0.105, 10643.8356164384],
  ["act/360", 0.105, 10791.6666666667],
  ["30", 0.18, 18500],
  ["months", 0.18, 30000],
] as const)("%s", (basis, annualRate, interest) => {
  expect(1_000_000 * annualRate * lateYears[basis](37)).toBeCloseTo(interest, 8);
});

test("a month starts with its first day", () => {
  expect([0, 1, 30, 31, 60].map((days) => lateYears.months(days) * 12)).toEqual([0, 1, 1, 2, 2]);
});
