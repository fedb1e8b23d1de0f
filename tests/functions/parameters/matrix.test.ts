import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { matrix } from "../../../src/functions/parameters/matrix";
import { numberCell } from "../../../src/functions/parameters/number";
import { numbers } from "../../../src/functions/parameters/numbers";

const text = { en: "text", ja: "文" };
const strict = matrix(text, numberCell());
const lenient = matrix(text, numberCell(), { value: 0, words: { en: "nothing", ja: "なし" } });
const read = (cells: Grid, parameter = strict) => {
  const { numbers: cellsRead, others, ...rest } = parameter.read(cells, "sales");
  return { numbers: [...cellsRead], others: [...others], ...rest };
};
const error = { error: "#REF!" as const };

describe("a matrix", () => {
  test("is read row by row, with the names of its header", () => {
    expect(read([["US", " 日本 "], [1, 2], [3, 4], ["", ""]])).toEqual({ rows: 2, width: 2, numbers: [1, 2, 3, 4], others: [], names: ["US", "日本"], firstRow: 2 });
    expect(read([[1, 2, ""]])).toEqual({ rows: 1, width: 2, numbers: [1, 2], others: [], firstRow: 1 });
  });

  test("keeps blank rows and rows with an error", () => {
    expect(read([[1, 2], ["", null], [3, error], [5, 6]])).toMatchObject({ numbers: [1, 2, NaN, NaN, NaN, NaN, 5, 6], others: [[1, null], [2, error]] });
  });

  test("refuses a blank beside numbers unless it stands for something", () => {
    expect(() => read([["US", "JP"], [1, 2], [3, ""]])).toThrow("sales row 3, JP is blank: it must be a number");
    expect(() => read([[1, 2], [3, "4"]])).toThrow('sales row 2, column 2 must be a number, not the text "4"');
    expect(read([[1, 2], [3, ""]], lenient).numbers).toEqual([1, 2, 3, 0]);
  });

  test("refuses a total row, and nothing", () => {
    expect(() => read([["US", "JP"], [1, 2], ["計", 3]])).toThrow('sales row 3 is a total row ("計")');
    expect(() => read([["", null]])).toThrow("sales is blank: it must be numbers");
  });
});

describe("numbers whose places don't matter", () => {
  const list = numbers(text, numberCell({ from: 0 }));

  test.each<[number | Grid, number[]]>([
    [5, [5]],
    [[["Sales"], [1], [""], [2], [" "]], [1, 2]],
    [[[1, null, 3]], [1, 3]],
  ])("%j", (argument, wanted) => {
    expect(list.read(argument, "list")).toEqual(wanted);
  });

  test.each<[number | Grid, string]>([
    [[[""], [null]], "list is blank"],
    [[[1], [-2]], "list row 2 must be a number of at least 0, not -2"],
    [[[1], [error]], "list row 2 is the error #REF!"],
    [[[1], ["Sum"]], 'list row 2 is a total row ("Sum")'],
    [[[1, 2], [3, 4]], "list must be one column, not 2 rows by 2 columns"],
  ])("refuses %j", (argument, sentence) => {
    expect(() => list.read(argument, "list")).toThrow(sentence);
  });
});
