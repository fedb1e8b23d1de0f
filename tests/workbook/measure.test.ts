import { describe, expect, test } from "vitest";
import { linesOf, longestWord, textWidth } from "../../src/workbook/measure";

describe("text sizes", () => {
  test("Japanese characters count double", () => {
    const ratio = textWidth("準備度確認") / textWidth("abcde");
    expect(ratio).toBeGreaterThan(1.9);
    expect(ratio).toBeLessThan(2.3);
    expect(textWidth("ﾊﾝｶｸ")).toBeLessThan(textWidth("ハンカク"));
  });

  test("bold and larger text is wider", () => {
    expect(textWidth("Score", { font: { bold: true } })).toBeGreaterThan(textWidth("Score"));
    expect(textWidth("Score", { font: { size: 22 } })).toBeCloseTo(2 * textWidth("Score", { font: { size: 11 } }));
  });

  test("Latin text wraps between words, Japanese anywhere", () => {
    expect(linesOf("one two three four", 9)).toBe(3);
    expect(linesOf("承認申請資料", 9)).toBe(2);
    expect(longestWord("a extraordinary b")).toBe(textWidth("extraordinary"));
    expect(longestWord("承認申請資料")).toBe(textWidth("承"));
  });

  test("line breaks count, and a word wider than its column is cut into lines", () => {
    expect(linesOf("a\nb\n\nc", 20)).toBe(4);
    expect(linesOf("x".repeat(25), 10)).toBe(3);
    expect(linesOf("", 10)).toBe(1);
  });
});
