import { expect, it } from "vitest";
import { timesTenTo } from "../../../src/core/contract/kanji-number";

it("comes back to what it started from", () => {
  for (const power of [3, 6, 8, 9]) for (let value = 0; value < 2000; value++) for (const one of [value, value / 8, value / 10]) expect(timesTenTo(timesTenTo(one, power), -power)).toBe(one);
});

it("is as decimal notation has it", () => {
  expect(timesTenTo(1.1, 6)).toBe(1_100_000);
  expect(timesTenTo(15_000_000_000, -9)).toBe(15);
  expect(timesTenTo(1, -6)).toBe(0.000001);
  expect(timesTenTo(-2.5e-7, 6)).toBe(-0.25);
});
