import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTabbedText, writeTabbedText } from "../../../src/apps/workbench/editing/tabbed-text";

describe("tab-separated text", () => {
  it("reads what spreadsheets copy", () => {
    expect(readTabbedText("a\tb\r\n1\t2\r\n")).toEqual([["a", "b"], ["1", "2"]]);
    expect(readTabbedText('"two\nlines"\t"a ""quote"""')).toEqual([["two\nlines", 'a "quote"']]);
    expect(readTabbedText("")).toEqual([[""]]);
  });

  it("takes a stray quote for a character and loses nothing", () => {
    expect(readTabbedText('5" pipe\t"open')).toEqual([['5" pipe', '"open']]);
    expect(readTabbedText('"half" done\tx')).toEqual([['"half" done', "x"]]);
  });

  it("gives back the cells it was written from", () => {
    const cell = fc.string().filter((text) => !text.includes("\r"));
    const cells = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cells, (written) => {
        expect(readTabbedText(writeTabbedText(written))).toEqual(written);
      }),
    );
  });
});
