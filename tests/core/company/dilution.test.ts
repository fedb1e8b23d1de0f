import fc from "fast-check";
import { expect, test } from "vitest";
import { dilutionOf } from "../../../src/core/company/dilution";

// https://venturehacks.com/articles/option-pool-shuffle: 2m on 8m pre-money, 6m shares, a pool of 20% after the round.
test("an option pool in the pre-money lowers the price from 1.33 to 1.00", () => {
  const round = { shares: 6e6, raise: 2e6, preMoney: 8e6 };
  expect(dilutionOf({ ...round, poolPostMoney: 0 }).price).toBeCloseTo(4 / 3, 12);
  expect(dilutionOf({ ...round, poolPostMoney: 0.2 })).toEqual({ newShares: 2e6, price: 1, holdersShare: 0.6, effectivePreMoney: 6e6 });
});

test("holders, pool and investors make the whole, at one price", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e8, noNaN: true }), fc.double({ min: 0, max: 1e8, noNaN: true }), fc.double({ min: 1, max: 1e9, noNaN: true }), fc.double({ min: 0, max: 0.9, noNaN: true }), (shares, raise, preMoney, part) => {
      const poolPostMoney = part * (preMoney / (preMoney + raise));
      const { newShares, price, holdersShare, effectivePreMoney } = dilutionOf({ shares, raise, preMoney, poolPostMoney });
      expect(holdersShare + poolPostMoney + (newShares * price) / (preMoney + raise)).toBeCloseTo(1, 9);
      expect(effectivePreMoney / (price * shares)).toBeCloseTo(1, 9);
    }),
  );
});

test("a pool that takes all leaves no price", () => {
  expect(() => dilutionOf({ shares: 1, raise: 2, preMoney: 8, poolPostMoney: 0.8 })).toThrow("no price is left");
});
