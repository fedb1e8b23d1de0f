import { expect, test } from "vitest";
import { buyDownPrice } from "../../../src/core/royalty/buy-down";
import { royaltyBearingShare } from "../../../src/core/royalty/combination";
import { conversionRules } from "../../../src/core/royalty/fx-royalty";
import { minimumRules } from "../../../src/core/royalty/minimum-royalty";
import { supplyLinkedRoyalty } from "../../../src/core/royalty/supply-linked-royalty";
import { readSteps } from "../../../src/core/steps";

// https://www.lawinsider.com/clause/combination-products/_1; floor of one half: https://dictionary.contracts.justia.com/combination-price
test("a combination is shared by price, by cost, and not below its floor", () => {
  expect(200 * royaltyBearingShare({ licensed: 30, other: 70 }, 0)).toBeCloseTo(60, 12);
  expect(200 * royaltyBearingShare({ licensed: 12, other: 8 }, 0)).toBeCloseTo(120, 12);
  expect(200 * royaltyBearingShare({ licensed: 30, other: 70 }, 0.5)).toBe(100);
});

// https://www.markettransfer.info/clause/minimum-royalties
test("a shortfall against the minimum falls in the last period", () => {
  const { payable, topUp } = minimumRules.trueup(Float64Array.of(0.3, 0.5, 0.4, 0.5), 2);
  expect(topUp.at(-1)).toBeCloseTo(0.3, 12);
  expect(payable.reduce((sum, due) => sum + due, 0)).toBeCloseTo(2, 12);
});

// Hand-worked: 2/1.1 + 2.4/1.21 + 2.8/1.331 + 3.2/1.4641.
test("a buy-down costs the present value of what is given up", () => {
  const sales = Float64Array.of(100, 120, 140, 160);
  expect(buyDownPrice(sales, 0.02, 0.1, () => 1)).toBeCloseTo(8.0909773923, 9);
  expect(buyDownPrice(sales, 0.02, 0.1, () => 0.5)).toBeCloseTo(8.0909773923 / 2, 9);
});

// https://www.lawinsider.com/clause/foreign-currency-exchange/_6
test("local sales are converted at the mean, the last, or the mean reciprocal of the rates", () => {
  const rates = [141.2, 143.8, 149.0];
  expect(1 / conversionRules.average(rates)).toBeCloseTo(144.6666666667, 9);
  expect(10_000 * conversionRules.average(rates)).toBeCloseTo(69.1244239631, 9);
  expect(10_000 * conversionRules.average(rates) * 0.08).toBeCloseTo(5.5299539171, 9);
  expect(10_000 * conversionRules.end([...rates, 151.3]) * 0.08).toBeCloseTo(5.2875082617, 9);
  expect(10_000 * conversionRules.reciprocal(rates) * 0.08).toBeCloseTo(5.5327107443, 9);
});

test.each([
  [100, 100, 20],
  [95, 100, 20],
  [94, 100, 17],
  [85, 100, 17],
  [70, 100, 14],
  [69, 100, 10],
  [0, 100, 10],
  [0, 0, 20],
])("%d delivered of %d ordered pays %d", (delivered, ordered, royalty) => {
  const steps = [[0.95, 1], [0.85, 0.85], [0.7, 0.7], [0, 0.5]].map(([from = 0, factor = 0], index) => ({ row: index + 1, from, factor }));
  expect(supplyLinkedRoyalty(200, 0.1, delivered, ordered, readSteps(steps, "steps")).royalty).toBeCloseTo(royalty, 12);
});
