import { expect, test } from "vitest";
import { readTiers } from "../../../src/core/royalty/tiers";

const row = (number: number, salesFrom: number, rate = 0.1) => ({ row: number, salesFrom, rate });

test("each tier ends where the next starts", () => {
  expect(readTiers([row(2, 0), row(4, 1000)])).toEqual([
    { from: 0, to: 1000, rate: 0.1, lowest: -Infinity },
    { from: 1000, to: Infinity, rate: 0.1, lowest: 1000 },
  ]);
});

test.each([
  ["none", [], "tiers has no row"],
  ["not from 0", [row(1, 5)], "tiers row 1 must start at 0, not 5"],
  ["equal", [row(1, 0), row(2, 1000), row(3, 1000)], "tiers row 3 must start above 1,000"],
  ["falling, rows counted in the table", [row(2, 0), row(5, 1000), row(7, 500)], "tiers row 7 must start above 1,000"],
])("refuses %s", (_, rows, sentence) => {
  expect(() => readTiers(rows)).toThrow(sentence);
});
