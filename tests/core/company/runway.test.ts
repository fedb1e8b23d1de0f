import { expect, test } from "vitest";
import { runwayOf } from "../../../src/core/company/runway";

const burn = new Float64Array(12).fill(4);
const receiptIn = (quarter: number) => Float64Array.from({ length: 12 }, (_, index) => (index + 1 === quarter ? 10 : 0));

// Hand-worked: 30 of cash, 4 a quarter, 10 received once.
test.each([
  [3, [26, 22, 28, 24, 20, 16, 12, 8, 4, 0, -4, -8], 11],
  [9, [26, 22, 18, 14, 10, 6, 2, -2, 4, 0, -4, -8], 8],
])("10 received in quarter %d", (quarter, path, firstBelowZero) => {
  const runway = runwayOf(30, burn, receiptIn(quarter));
  expect([...runway.closing]).toEqual(path);
  expect(runway.firstBelowZero).toBe(firstBelowZero);
});

test("cash that lasts never falls below zero, and a period without figures still counts", () => {
  expect(runwayOf(48, burn, receiptIn(0)).firstBelowZero).toBeUndefined();
  expect(runwayOf(1, Float64Array.of(1, NaN, 1), Float64Array.of(0, NaN, 0)).firstBelowZero).toBe(3);
});
