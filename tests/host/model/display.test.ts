import { describe, expect, test } from "vitest";
import { serialOf } from "../../../src/cells/serial";
import { displayColor, displayText } from "../../../src/host/model/display/display-text";

const april = serialOf({ year: 2027, month: 4, day: 1 });

describe("the text that a cell shows", () => {
  test.each([
    [1234567.891, "General", "1234567.891"],
    [123456789012, "General", "1.23457E+11"],
    [1 / 3, "General", "0.333333333"],
    [0.1 + 0.2, "General", "0.3"],
    [-5, "General", "-5"],
    [0.085, "0.0%", "8.5%"],
    [1234.5, "#,##0", "1,235"],
    [-1234, '#,##0;[Red]"△"#,##0', "△1,234"],
    [1234, "¥#,##0", "¥1,234"],
    ["abc", '0;0;0;"<"@">"', "<abc>"],
    [true, "0.00", "TRUE"],
    [null, "0.00", ""],
    [{ error: "#N/A", message: "why" } as const, "0.00", "#N/A"],
    [april, "yyyy-mm-dd", "2027-04-01"],
    [april, 'yyyy"年"m"月"', "2027年4月"],
    [april, "ggge年m月d日", "令和9年4月1日"],
    [april, '[$-411]ggge"年"m"月"', "令和9年4月"],
    [april, "gge/m/d", "令9/4/1"],
    [april, "gee.mm.dd", "R09.04.01"],
    [april, "m月d日(aaa)", "4月1日(木)"],
    [april, "m月d日 aaaa", "4月1日 木曜日"],
    [april, "ddd", "Thu"],
    [serialOf({ year: 2019, month: 4, day: 30 }), "ggge年", "平成31年"],
    [serialOf({ year: 2019, month: 5, day: 1 }), "ggge年", "令和1年"],
    [serialOf({ year: 1926, month: 12, day: 24 }), "ggge年", "大正15年"],
    [serialOf({ year: 1900, month: 3, day: 1 }), "ggge年", "明治33年"],
    [-1, "yyyy-mm-dd", "########"],
    [2958466, "yyyy-mm-dd", "########"],
    [7, "[abc]]x", "7"],
  ])("%j in %s is %s", (value, numberFormat, text) => {
    expect(displayText(value, numberFormat)).toBe(text);
  });

  test("a format gives a colour where it says so", () => {
    expect(displayColor(-1, "0;[Red]-0")).toBe("#FF0000");
    expect(displayColor(1, "0;[Red]-0")).toBeUndefined();
    expect(displayColor(1, "General")).toBeUndefined();
    expect(displayColor(1, "[abc]]x")).toBeUndefined();
  });
});
