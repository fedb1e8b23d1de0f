import fc from "fast-check";
import { expect, test } from "vitest";
import { minimumRules } from "../../../src/core/royalty/minimum-royalty";

const earned = fc.array(fc.double({ min: -50, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 }).map((amounts) => Float64Array.from(amounts));
const minimum = fc.double({ min: 0, max: 500, noNaN: true });
const sum = (amounts: Float64Array) => amounts.reduce((total, amount) => total + amount, 0);

test("with a true-up the year pays what was earned, but at least the minimum, and only the last period is topped up", () => {
  fc.assert(
    fc.property(earned, minimum, (amounts, least) => {
      const { payable, topUp } = minimumRules.trueup(amounts, least);
      expect(sum(payable)).toBeCloseTo(Math.max(sum(amounts), least), 8);
      expect([...topUp.slice(0, -1)].every((added) => added === 0)).toBe(true);
    }),
  );
});

test("a prepaid minimum and the year's payments come to the same as a true-up", () => {
  fc.assert(
    fc.property(earned, minimum, (amounts, least) => {
      expect(least + sum(minimumRules.prepaid(amounts, least).payable)).toBeCloseTo(sum(minimumRules.trueup(amounts, least).payable), 8);
    }),
  );
});
