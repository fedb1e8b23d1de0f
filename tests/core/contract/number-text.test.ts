import { describe, expect, test } from "vitest";
import { isRedacted } from "../../../src/core/contract/redaction";
import { readNumberText } from "../../../src/core/contract/number-text";

describe("numbers as contracts write them", () => {
  test.each([
    ["1,000,000", 1_000_000],
    ["１，０００", 1000],
    ["5 000 000", 5_000_000],
    ["$25", 25],
    ["(1,000)", -1000],
    ["($1,000)", -1000],
    ["−5", -5],
    ["▲300", -300],
    ["8%", 0.08],
    ["８．５％", 0.085],
    ["5 percent", 0.05],
    ["1.000%", 0.01],
    ["0.125", 0.125],
    ["500k", 500_000],
    ["$441 million", 441_000_000],
    ["$1.191 billion", 1_191_000_000],
    ["1.1 million", 1_100_000],
    ["10 MM", 10_000_000],
    ["百万円", 1_000_000],
    ["12百万円", 12_000_000],
    ["１２億円", 1_200_000_000],
    ["三億円", 300_000_000],
    ["3億5千万円", 350_000_000],
    ["12億3456万7890円", 1_234_567_890],
    ["二〇二七", 2027],
    ["三十", 30],
    ["百二十", 120],
  ])("%s", (text, value) => expect(readNumberText(text)?.value).toBe(value));

  test.each([
    ["US$6.5M", "USD"],
    ["US 6,000,000", "USD"],
    ["US $6,500,000", "USD"],
    ["JPY 4.0bn", "JPY"],
    ["4,000 jpy", "JPY"],
    ["usd10m", "USD"],
    ["€1.2m", "EUR"],
    ["NT$5m", "TWD"],
    ["5百万米ドル", "USD"],
    ["12億円", "JPY"],
    ["¥3,500,000,000", undefined],
    ["$1,000", undefined],
  ])("%s is in %s", (text, currency) => expect(readNumberText(text)).toMatchObject(currency === undefined ? { isUpTo: false } : { currency }));

  test.each(["up to $40 million", "最大40百万ドル", "$40 million maximum", "40百万ドルを上限とする", "not to exceed 40m"])("%s is the most that it can be", (text) =>
    expect(readNumberText(text)).toMatchObject({ value: 40_000_000, isUpTo: true, isScaled: true }),
  );

  test.each(["", "$", "1.000", "$1.000", "1,5", "1,00,000", "--5", "5万億", "high teens", "low double digits", "about 5", "> 200", "5-10", "USD 5 EUR", "5%m", "1".repeat(40_000) + "x", "〇".repeat(30_000) + "x"])("%j can't be told for sure", (text) =>
    expect(readNumberText(text.slice(0, 40_001))).toBeUndefined(),
  );
});

describe("hidden values", () => {
  // Styles met in the contracts of the CUAD collection: https://www.atticusprojectai.org/cuad
  test.each(["[***]", "[ * ]", "[**]", "[ * * * ]", "[...***...]", "[…***…]", "***", "$[***]", "$[***] million", "TBD", "to be agreed", "未定", "●億円", "[●]", "［＊＊＊］"])("%s", (text) => expect(isRedacted(text)).toBe(true));
  test.each(["", "5", "-", "n/a", "[ ]", "$5 million", "5*3"])("%j is not one", (text) => expect(isRedacted(text)).toBe(false));
});
