import { expect, test } from "vitest";
import { trailingShares } from "../../../src/core/supply/trailing-share";

const months = (rows: readonly (readonly number[])[]) => ({ rows: rows.length, width: rows[0]?.length ?? 0, numbers: Float64Array.from(rows.flat()) });

// https://www.lawinsider.com/clause/product-shortage: own trailing six months over those of all.
test("200 of 800 in the last six months takes 150 of 600", () => {
  const history = months([[999, 0], [50, 100], [50, 100], [25, 100], [25, 100], [25, 100], [25, 100]]);
  const [own = NaN] = trailingShares(history, undefined, 6);
  expect(600 * own).toBeCloseTo(150, 12);
});

test("a forecast counts with its first months", () => {
  expect([...trailingShares(months([[9, 9], [30, 0]]), months([[20, 50], [9, 9]]), 1)]).toEqual([0.5, 0.5]);
});

test("fewer months than asked for are those there are", () => {
  expect([...trailingShares(months([[30, 10]]), undefined, 6)]).toEqual([0.75, 0.25]);
});
