import { describe, expect, test } from "vitest";
import { column } from "../../../src/functions/parameters/column";
import { numberCell } from "../../../src/functions/parameters/number";

const sales = column({ en: "sales", ja: "売上" }, numberCell());
const read = (argument: Parameters<typeof sales.read>[0]) => {
  const { numbers, others, isAcross } = sales.read(argument, "sales");
  return { numbers: [...numbers], others: [...others], isAcross };
};

test("one number is a column of one", () => {
  expect(read(5)).toEqual({ numbers: [5], others: [], isAcross: false });
});

test("blank and error rows keep their place, trailing blanks go", () => {
  expect(read([[1], [""], [{ error: "#N/A" }], [null], [2], [" "], [""]])).toEqual({
    numbers: [1, NaN, NaN, NaN, 2],
    others: [
      [1, null],
      [2, { error: "#N/A" }],
      [3, null],
    ],
    isAcross: false,
  });
});

test("a header is not a row", () => {
  expect(read([["Net sales"], [1], [2]]).numbers).toEqual([1, 2]);
});

test("knows where its numbers start and how many rows it was given", () => {
  expect(sales.read([["Net sales"], [1], [""], [""]], "sales")).toMatchObject({ firstRow: 2, room: 3 });
  expect(sales.read(5, "sales")).toMatchObject({ firstRow: 1, room: 1 });
});

test("a row reads across", () => {
  expect(read([[1, "", 3, null]])).toEqual({ numbers: [1, NaN, 3], others: [[1, null]], isAcross: true });
});

describe("refusals", () => {
  test.each([
    [null, "sales is blank: it must be a number"],
    [[[""], [null]], "sales is blank: it must be a number"],
    [[[1, 2], [3, 4], [5, 6]], "sales must be one column, not 3 rows by 2 columns"],
    [[[1], ["2"]], 'sales row 2 must be a number, not the text "2"'],
    [[["1,000"], [2]], 'sales row 1 must be a number, not the text "1,000"'],
    [[["５%"], [2]], 'sales row 1 must be a number, not the text "５%"'],
    [[[1], ["Total"], [""]], 'sales row 2 is a total row ("Total"): end the range above it'],
    [[["Net sales"], [1], ["n.a."]], 'sales row 3 must be a number, not the text "n.a."'],
    ["5", 'sales must be a number, not the text "5"'],
    [[[1], [Infinity]], "sales row 2 must be a number"],
    [[[1], [false]], "sales row 2 must be a number, not FALSE"],
  ])("%j", (argument, sentence) => {
    expect(() => read(argument)).toThrow(sentence);
  });
});
