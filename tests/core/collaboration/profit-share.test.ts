import fc from "fast-check";
import { expect, test } from "vitest";
import { profitShares, type LossRule } from "../../../src/core/collaboration/profit-share";

const amount = fc.double({ min: 0, max: 1000, noNaN: true });
const periods = fc.array(fc.record({ netSales: amount, cogs: amount, costsA: amount, costsB: amount }), { minLength: 1, maxLength: 12 });
const part = fc.double({ min: 0, max: 1, noNaN: true });

test("half of the profit each, and B's costs back", () => {
  expect(profitShares([{ netSales: 250, cogs: 10, costsA: 30, costsB: 20 }], 0.5, "shared")).toEqual([{ profit: 190, shareA: 95, shareB: 95, settlement: 115 }]);
});

test("after the settlement B has its share, whoever bears the losses", () => {
  fc.assert(
    fc.property(periods, part, fc.constantFrom<LossRule>("shared", "carried", "bearer"), (given, partOfA, losses) => {
      profitShares(given, partOfA, losses).forEach((period, index) => expect((period?.settlement ?? NaN) - (given[index]?.costsB ?? NaN)).toBeCloseTo(period?.shareB ?? NaN, 8));
    }),
  );
});

test("shares add up to the profit where losses are shared or borne", () => {
  fc.assert(
    fc.property(periods, part, fc.constantFrom<LossRule>("shared", "bearer"), (given, partOfA, losses) => {
      for (const period of profitShares(given, partOfA, losses)) expect((period?.shareA ?? NaN) + (period?.shareB ?? NaN)).toBeCloseTo(period?.profit ?? NaN, 8);
    }),
  );
});

test("carried losses are conserved: all profit so far is shared or still owed to the loss", () => {
  fc.assert(
    fc.property(periods, part, (given, partOfA) => {
      let [profit, shared] = [0, 0];
      let carried = 0;
      for (const period of profitShares(given, partOfA, "carried")) {
        const own = period?.profit ?? NaN;
        profit += own;
        shared += (period?.shareA ?? NaN) + (period?.shareB ?? NaN);
        carried = Math.max(0, carried - own);
        expect(shared - carried).toBeCloseTo(profit, 6);
      }
    }),
  );
});

test("a period without figures passes the carried loss on", () => {
  const loss = { netSales: 0, cogs: 0, costsA: 60, costsB: 0 };
  const gain = { netSales: 100, cogs: 0, costsA: 0, costsB: 0 };
  expect(profitShares([loss, undefined, gain], 0.5, "carried").map((period) => period?.shareB)).toEqual([0, undefined, 20]);
});
