import fc from "fast-check";
import { expect, test } from "vitest";
import { costShares } from "../../../src/core/collaboration/cost-share";

const costs = fc.array(fc.double({ min: -20, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 }).map((amounts) => Float64Array.from(amounts));

test("both pay up to the cap on the total", () => {
  expect(costShares(Float64Array.of(40, 80, 60), { partOfA: 0.5, cap: 150, optOut: Infinity })).toEqual([
    { a: 20, b: 20, over: 0 },
    { a: 40, b: 40, over: 0 },
    { a: 15, b: 15, over: 30 },
  ]);
});

test("a refund first lowers what lies over the cap", () => {
  expect(costShares(Float64Array.of(100, 60, -20), { partOfA: 0.5, cap: 150, optOut: Infinity }).map(({ over }) => over)).toEqual([0, 10, -10]);
});

test("the parts add up to the costs, what is shared to no more than the cap, and B pays nothing once out", () => {
  fc.assert(
    fc.property(costs, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 300, noNaN: true }), fc.integer({ min: 1, max: 12 }), (amounts, partOfA, cap, optOut) => {
      let shared = 0;
      costShares(amounts, { partOfA, cap, optOut }).forEach(({ a, b, over }, period) => {
        expect(a + b + over).toBeCloseTo(amounts[period] as number, 8);
        if (period + 1 >= optOut) expect([b, over]).toEqual([0, 0]);
        else shared += a + b;
        expect(shared).toBeLessThanOrEqual(cap + 1e-8);
      });
    }),
  );
});
