import { describe, expect, it } from "vitest";
import { readCsv, withFields } from "../../src/lint/read/csv";
import { cellsOfRows, headersOf, parseJsonRows } from "../../src/lint/read/json-rows";
import { plainText, plainValue } from "../../src/lint/read/plain-value";

describe("CSV", () => {
  it("reads quotes, commas and line ends inside them, and every kind of line end", () => {
    expect(readCsv('a,"b,""c""\r\nd"\r\n,1.5\n"",x\ry')).toEqual([["a", 'b,"c"\r\nd'], [null, 1.5], [null, "x"], ["y"]]);
    expect(readCsv("a,\n")).toEqual([["a", null]]);
    expect(readCsv("")).toEqual([]);
    expect(readCsv("a\n\nb")).toEqual([["a"], [null], ["b"]]);
  });

  it("refuses a quote that is never closed, naming the line", () => {
    expect(() => readCsv('a\nb,"c\nd')).toThrow(/Line 2/);
  });

  it("replaces fields and leaves every other character", () => {
    const text = 'id,"status" \r\n M1 ,"act""ive",x\r\n';
    expect(withFields(text, new Map([["1,1", "paid, in full"]]))).toBe('id,"status" \r\n M1 ,"paid, in full",x\r\n');
    expect(withFields(text, new Map())).toBe(text);
    expect(() => withFields("a\nb\n", new Map([["1,1", "x"]]))).toThrow(/row 2/i);
  });
});

describe("what a spreadsheet makes of a text", () => {
  it.each([
    ["10000000", 10_000_000],
    ["-1.5", -1.5],
    ["7.1%", 0.071],
    ["2027-04-01", 46478],
    ["2027/4/1", 46478],
    ["TRUE", true],
    ["007", "007"],
    ["2027-02-30", "2027-02-30"],
    ["1,000", "1,000"],
    ["M1", "M1"],
    ["4/1/2027", "4/1/2027"],
    ["1234567890123456", "1234567890123456"],
  ])("%s", (text, value) => {
    expect(plainValue(text)).toBe(value);
  });

  it("is written back the same way", () => {
    expect(plainText(46478, "longStop")).toBe("2027-04-01");
    expect(plainText(46478, "amount")).toBe("46478");
    expect([plainText(null, undefined), plainText(true, undefined), plainText({ error: "#N/A" }, "amount")]).toEqual(["", "TRUE", "#N/A"]);
  });
});

describe("JSON", () => {
  it("reads objects keyed by header, whatever keys each has", () => {
    const rows = parseJsonRows('[{"TriggerID":"M1","Amount":5},{"TriggerID":"M2","LongStop":"2027-04-01","Due":"30"}]');
    expect(headersOf(rows)).toEqual(["TriggerID", "Amount", "LongStop", "Due"]);
    expect(cellsOfRows(rows)).toEqual([["TriggerID", "Amount", "LongStop", "Due"], ["M1", 5, null, null], ["M2", null, 46478, "30"]]);
  });

  it.each([
    ["{", /not JSON/],
    ['{"a":1}', /array of objects/],
    ['[{"a":1},[2]]', /Item 2/],
    ['[{"a":{"b":1}}]', /"a" of item 1/],
  ])("%s is refused with a sentence", (text, sentence) => {
    expect(() => cellsOfRows(parseJsonRows(text))).toThrow(sentence);
  });

  it("keys that objects inherit are just keys", () => {
    expect(cellsOfRows(parseJsonRows('[{"__proto__":1,"toString":"x"},{}]'))).toEqual([["__proto__", "toString"], [1, "x"], [null, null]]);
  });
});
