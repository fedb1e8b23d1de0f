import { expect, test } from "vitest";
import { readSublicenceShares, sublicenceShareAt } from "../../../src/core/royalty/sublicence-share";

const step = (row: number, from: number | string, share: number) => ({ row, from, share });

test("by day the latest step that has started holds, in whatever order they are listed", () => {
  const shares = readSublicenceShares([step(1, 200, 0.25), step(2, 100, 0.4)]);
  expect([99, 100, 199, 200, 9999, "Phase 1"].map((moment) => sublicenceShareAt(moment, shares))).toEqual([undefined, 0.4, 0.4, 0.25, 0.25, undefined]);
});

test("by stage the stage of that name holds, whatever its case and width", () => {
  const shares = readSublicenceShares([step(1, "Phase 1", 0.4), step(2, "第2相", 0.25)]);
  expect(["phase  1", "ＰＨＡＳＥ 1", "第2相", "Phase 3", 100].map((moment) => sublicenceShareAt(moment, shares))).toEqual([0.4, 0.4, 0.25, undefined, undefined]);
});

test.each([
  [[], "shares has no row"],
  [[step(1, 100, 0.4), step(2, "Phase 2", 0.25)], "shares row 2 must be a date like the rows above it"],
  [[step(1, "Phase 1", 0.4), step(2, 100, 0.25)], "shares row 2 must be a stage like the rows above it"],
  [[step(1, 46_000, 0.4), step(3, 46_000, 0.25)], "shares row 3 names 2025-12-09 once more"],
  [[step(1, "Phase 1", 0.4), step(3, " phase 1", 0.25)], "shares row 3 names  phase 1 once more"],
])("refuses %j", (rows, sentence) => {
  expect(() => readSublicenceShares(rows)).toThrow(sentence);
});
