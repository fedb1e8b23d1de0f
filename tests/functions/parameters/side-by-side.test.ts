import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { column } from "../../../src/functions/parameters/column";
import { numberCell } from "../../../src/functions/parameters/number";
import { sideBySide, type SideBySideOptions } from "../../../src/functions/parameters/side-by-side";

const text = { en: "text", ja: "文" };
const read = (due: Grid | number, paid: Grid | number, options: SideBySideOptions<"due" | "paid"> = {}) => {
  const parameter = column(text, numberCell());
  const { columns, others, ...rest } = sideBySide({ due: parameter.read(due, "due"), paid: parameter.read(paid, "paid") }, options);
  return { due: [...columns.due], paid: [...columns.paid], others: [...others].sort(([one], [other]) => one - other), ...rest };
};
const error = { error: "#N/A" as const };

test("numbers of the same row stand side by side, whether or not a range has a header", () => {
  expect(read([["Due"], [1], [2]], [[3], [4]])).toEqual({ due: [1, 2], paid: [3, 4], others: [], length: 2, isAcross: false });
  expect(read(1, 2)).toMatchObject({ due: [1], paid: [2], length: 1 });
  expect(read([[1, 2]], [[3], [4]])).toMatchObject({ isAcross: true });
});

test("a row blank in both is blank, a blank beside a number what it is said to stand for", () => {
  expect(read([[1], [""], [2], [5]], [[3], [""], [""], [""]], { blanks: { paid: 0 } })).toMatchObject({ due: [1, NaN, 2, 5], paid: [3, NaN, 0, 0], others: [[1, null]] });
});

test("an error makes its row that error, in running rows also those below that aren't blank", () => {
  const cells: [Grid, Grid] = [[[1], [2], [""], [4]], [[1], [error], [""], [4]]];
  expect(read(...cells)).toMatchObject({ due: [1, NaN, NaN, 4], paid: [1, NaN, NaN, 4], others: [[1, error], [2, null]] });
  expect(read(...cells, { isRunning: true })).toMatchObject({ due: [1, NaN, NaN, NaN], others: [[1, error], [2, null], [3, error]] });
});

describe("refusals", () => {
  test.each<[Grid | number, Grid | number, string]>([
    [[["Due"], [1], [2]], [[3], [""]], "paid row 2 is blank though due is filled in that row"],
    [[[1], [""]], [[3], [4]], "due row 2 is blank though paid is filled in that row"],
    [[[1], [2], [3]], [[3], [4]], "paid covers 2 of the 3 rows of due: give ranges of the same size"],
    [[[1], [2]], 3, "paid covers 1 of the 2 rows of due: give ranges of the same size"],
  ])("%j %j", (due, paid, sentence) => {
    expect(() => read(due, paid)).toThrow(sentence);
  });
});
