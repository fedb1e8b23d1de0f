import { expect, test } from "vitest";
import { impliedSales } from "../../../src/core/royalty/implied-sales";
import { tiersOf } from "./tiers-of";

const toNothing = tiersOf([[0, 0.095], [350, 0.045], [550, 0]]);
const freeFirst = tiersOf([[0, 0], [100, 0.1], [200, 0], [300, 0.2]]);

test.each([
  [0, 0],
  [19, 200],
  [33.25, 350],
  [35.5, 400],
  [42.25, 550],
  [42.250000000000014, 550],
  [42.26, undefined],
  [-9.5, -100],
])("a royalty of %d, falling to nothing", (royalty, sales) => {
  if (sales === undefined) expect(impliedSales(royalty, toNothing)).toBeUndefined();
  else expect(impliedSales(royalty, toNothing)).toBeCloseTo(sales, 9);
});

test.each([
  [0, 0],
  [5, 150],
  [10, 200],
  [12, 310],
  [-1, undefined],
])("a royalty of %d with free tiers: the smallest sales that owe it", (royalty, sales) => {
  expect(impliedSales(royalty, freeFirst)).toBe(sales);
});

test("nothing is owed under a rate of nothing", () => {
  expect([0, 1, -1].map((royalty) => impliedSales(royalty, tiersOf([[0, 0]])))).toEqual([0, undefined, undefined]);
});
