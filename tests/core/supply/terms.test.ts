import { expect, test } from "vitest";
import { attainmentRules } from "../../../src/core/supply/attainment";
import { transferPrice } from "../../../src/core/supply/transfer-price";

test.each([
  [20, undefined, undefined, 23],
  [20, 0.3, 0.4, 30],
  [50, 0.3, 0.4, 40],
  [20, 0.23, undefined, 23],
])("a cost of %d between %s and %s of a net price of 100", (cost, floorShare, capShare, price) => {
  expect(transferPrice(cost, 0.15, 100, { floorShare, capShare })).toBeCloseTo(price, 12);
});

test("without a net price there is nothing to hold the price within, except a cap", () => {
  expect(transferPrice(20, 0.15, 0, { floorShare: 0.3, capShare: undefined })).toBeCloseTo(23, 12);
  expect(transferPrice(20, 0.15, 0, { floorShare: undefined, capShare: 0.4 })).toBe(0);
});

test("more yield and less time attain a target", () => {
  expect(attainmentRules.higher(0.81, 0.9)).toBeCloseTo(0.9, 12);
  expect(attainmentRules.lower(25, 20)).toBe(0.8);
  expect(attainmentRules.lower(0, 20)).toBe(Infinity);
});
