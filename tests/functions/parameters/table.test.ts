import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { Refusal } from "../../../src/language/refusal";
import { dateCell } from "../../../src/functions/parameters/date";
import { numberCell } from "../../../src/functions/parameters/number";
import { table } from "../../../src/functions/parameters/table";
import { textCell } from "../../../src/functions/parameters/text-cell";

const steps = table(
  { en: "steps", ja: "段階" },
  {
    from: { name: { en: "In force from", ja: "適用開始日" }, also: ["start"], cell: dateCell },
    rate: { name: { en: "Rate", ja: "料率" }, cell: numberCell({ from: 0, to: 1 }) },
    note: { name: { en: "Note", ja: "備考" }, cell: textCell, blank: { value: "", words: { en: "none", ja: "なし" } } },
  },
);

const read = (cells: Grid) => steps.read(cells, "steps");
const sentence = (cells: Grid, language: "en" | "ja" = "en") => {
  try {
    read(cells);
  } catch (fault) {
    if (fault instanceof Refusal) return fault.in(language);
    throw fault;
  }
  return "no refusal";
};

describe("columns", () => {
  test("stand in their own order without a header", () => {
    expect(read([[46_000, 0.05, "first"], [46_100, 0.06]])).toEqual([
      { row: 1, from: 46_000, rate: 0.05, note: "first" },
      { row: 2, from: 46_100, rate: 0.06, note: "" },
    ]);
  });

  test("are found by name in either language, any order, any case and width; others are left alone", () => {
    expect(read([["owner", "料率", "ＩＮ  force From"], [7, 0.05, "2025/12/9"]])).toEqual([{ row: 2, from: 46_000, rate: 0.05, note: "" }]);
    expect(read([["Rate", "start"], [0.05, 46_000]])).toHaveLength(1);
  });

  test("are refused when a header lacks one, has one twice or names none", () => {
    expect(sentence([["Rate", "Note"], [0.05, "x"]])).toBe("steps has a header row but no column called In force from");
    expect(sentence([["Rate", "料率", "start"], [0.05, 0.06, 46_000]])).toBe("steps has two columns called Rate: rename one");
    expect(sentence([["begin", "percent"], [46_000, 0.05]])).toBe("steps row 1 is text, but names none of its columns: In force from, Rate, Note");
  });

  test("are refused beyond the last without a header, unless blank", () => {
    expect(read([[46_000, 0.05, "", "", null]])).toHaveLength(1);
    expect(sentence([[46_000, 0.05], [46_000, 0.05, "", "", 9]])).toBe("steps row 2 has more than 3 columns: without a header they are In force from, Rate, Note");
  });

  test("a first row with a number or a date is never a header", () => {
    expect(sentence([["Rate", "2025-12-09"], [0.05, 46_000]])).toContain("steps row 1, In force from must be a date");
    expect(sentence([["Rate", 5], [0.05, 46_000]])).toContain("steps row 1, In force from must be a date");
  });
});

describe("rows", () => {
  test("that are blank are skipped, and the others keep their number", () => {
    expect(read([["Rate", "start"], ["", null], [0.05, 46_000], [" ", ""], [0.06, 46_100], ["", ""]]).map(({ row }) => row)).toEqual([3, 5]);
  });

  test.each(["Total", "合計", "集計", "小計", "計", " sum: ", "ＴＯＴＡＬ"])("that end in a total row are refused (%s)", (label) => {
    expect(sentence([["Note", "Rate", "start"], ["", 0.05, 46_000], [label, 0.05, null], ["", null, null]])).toBe(`steps row 3 is a total row ("${label.trim()}"): end the range above it`);
    expect(sentence([[46_000, 0.05], ["", null], [null, 0.05, label]])).toContain("steps row 3 is a total row");
  });

  test("with a total above the last row are data like any other", () => {
    expect(read([["Note", "Rate", "start"], ["Total", 0.05, 46_000], ["", 0.06, 46_100]])).toHaveLength(2);
  });

  test("may be missing under a header", () => {
    expect(read([["Rate", "start"]])).toEqual([]);
  });

  test("must be somewhere", () => {
    expect(sentence([["", null]])).toBe("steps is blank: it must be a range with columns In force from, Rate, Note");
  });

  test("are bounded", () => {
    expect(sentence(Array.from({ length: 100_001 }, () => [46_000, 0.05]))).toBe("steps has 100,001 rows: at most 100,000 are read");
  });

  test("of uneven length are read as blank where they end", () => {
    expect(sentence([[46_000, 0.05], [46_000]])).toBe("steps row 2, Rate is blank: it must be a number from 0 to 1");
  });
});

test("a range without a header may be narrower in an order of its own", () => {
  const dated = table(
    { en: "tiers", ja: "階層" },
    {
      from: { name: { en: "In force from", ja: "適用開始日" }, cell: dateCell, blank: { value: undefined, words: { en: "the start", ja: "当初" } } },
      sales: { name: { en: "Sales from", ja: "売上下限" }, cell: numberCell() },
      rate: { name: { en: "Rate", ja: "料率" }, cell: numberCell() },
    },
    ["sales", "rate"],
  );
  expect(dated.read([[0, 0.05, ""]], "tiers")).toEqual([{ row: 1, from: undefined, sales: 0, rate: 0.05 }]);
  expect(dated.read([[46_000, 0, 0.05]], "tiers")).toEqual([{ row: 1, from: 46_000, sales: 0, rate: 0.05 }]);
  expect(() => dated.read([[46_000, 0, 0.05, 1]], "tiers")).toThrow("tiers row 1 has more than 3 columns");
});

describe("cells", () => {
  test.each([
    [[46_000, "0.05"], 'steps row 1, Rate must be a number from 0 to 1, not the text "0.05"', "steps の1行目「料率」には0から1までの数値を指定してください（現在は文字列「0.05」）"],
    [[46_000, 5], "steps row 1, Rate must be a number from 0 to 1, not 5", undefined],
    [[46_000, true], "steps row 1, Rate must be a number from 0 to 1, not TRUE", undefined],
    [[46_000, { error: "#REF!" as const }], "steps row 1, Rate is the error #REF!: put it right first", "steps の1行目「料率」がエラー #REF! です。先に修正してください"],
    [[0, 0.05], "steps row 1, In force from must be a date, not 0", undefined],
    [[46_000, 0.05, { error: "#N/A" as const }], "steps row 1, Note is the error #N/A: put it right first", undefined],
  ])("%j is refused with its place", (row, en, ja) => {
    expect(sentence([row])).toBe(en);
    if (ja !== undefined) expect(sentence([row], "ja")).toBe(ja);
  });

  test("a long text is cut in the sentence", () => {
    expect(sentence([[46_000, "x".repeat(500)]])).toBe(`steps row 1, Rate must be a number from 0 to 1, not the text "${"x".repeat(40)}…"`);
  });
});
