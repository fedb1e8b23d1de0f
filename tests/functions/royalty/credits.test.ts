import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { royaltyCredit } from "../../../src/functions/royalty/royalty-credit";
import { royaltyReceipts } from "../../../src/functions/royalty/royalty-receipts";
import { royaltyStack } from "../../../src/functions/royalty/royalty-stack";
import { royaltyStepDown } from "../../../src/functions/royalty/royalty-step-down";
import { called } from "./called";

const error = { error: "#DIV/0!" as const };

test("CREDIT is STACK with an opening balance and nothing from third parties", () => {
  const due = fc.array(fc.oneof(fc.integer({ min: -100, max: 1000 }), fc.constant(null), fc.constant(error)), { minLength: 1, maxLength: 12 }).filter((cells) => cells.some((cell) => cell !== null));
  const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(due, fc.integer({ min: 0, max: 3000 }), share, fc.constantFrom<"omitted" | "blank" | "zero">("omitted", "blank", "zero"), (cells, balance, maxShare, nothing) => {
      const column = cells.map((cell) => [cell]);
      const thirdParty: Record<typeof nothing, Grid | null> = { omitted: null, blank: column.map(() => [""]), zero: column.map(([cell]) => [cell === null ? null : 0]) };
      expect(called(royaltyStack, column, thirdParty[nothing], null, maxShare, true, balance)).toEqual(called(royaltyCredit, column, balance, maxShare));
    }),
  );
});

describe("STACK", () => {
  test("keeps blank rows, takes a blank third-party cell for none, and shows an error from its row on", () => {
    expect(called(royaltyStack, [["Due"], [10], [""], [10], [error], [10]], [["Paid"], [30], [""], [""], [0], [0]])).toEqual([[5, 10], [null, null], [5, 5], [error, error], [error, error]]);
  });

  test("refuses a third-party amount in a period with no royalty cell", () => {
    expect(called(royaltyStack, [[10], [""], [10]], [[0], [30], [0]])).toBe("#VALUE! due row 2 is blank though thirdParty is filled in that row");
    expect(called(royaltyStack, [[10]], [[-1]])).toBe("#VALUE! thirdParty row 1 must be a number of at least 0, not -1");
  });
});

describe("STEPDOWN", () => {
  test("takes the mean of the sales before, blank cells passed over", () => {
    expect(called(royaltyStepDown, [["Before"], [90], [""], [110]], [[74], [74], [74]])).toEqual([[1], [1], [0.5]]);
    expect(called(royaltyStepDown, 100, [[74, "", 74, 74]])).toEqual([[1, null, 1, 0.5]]);
  });

  test("refuses a total under the sales before, and what is no choice", () => {
    expect(called(royaltyStepDown, [["90"], [100]], 74)).toContain('priorSales row 1 must be a number, not the text "90"');
    expect(called(royaltyStepDown, [[90], ["合計"]], 74)).toContain("priorSales row 2 is a total row");
    expect(called(royaltyStepDown, 100, 74, null, null, null, "later")).toContain("start must be one of next or same");
    expect(called(royaltyStepDown, 100, 74, null, null, null, null, "no")).toContain("recovers must be TRUE or FALSE");
    expect(called(royaltyStepDown, 100, 74, null, 0)).toContain("consecutive must be a whole number from 1");
  });
});

describe("RECEIPTS", () => {
  test.each<[string, Grid, number | null, Grid]>([
    ["a period later", [[1], [2], [3]], null, [[0], [1], [2]]],
    ["at once", [[1], [2]], 0, [[1], [2]]],
    ["after the last row", [[1], [2]], 5, [[0], [0]]],
    ["blank rows are no periods", [["Accrued"], [1], [""], [2], [3]], 1, [[0], [null], [1], [2]]],
    ["an error shows where its cash would come", [[1], [error], [3]], 1, [[0], [1], [error]]],
    ["across", [[1, 2]], 1, [[0, 1]]],
  ])("%s", (_, accrued, lag, wanted) => {
    expect(called(royaltyReceipts, accrued, lag)).toEqual(wanted);
  });

  test("one amount, a period later, is still to come", () => {
    expect(called(royaltyReceipts, 5)).toEqual([[0]]);
    expect(called(royaltyReceipts, [[1], ["Total"]])).toContain("accrued row 2 is a total row");
  });
});
