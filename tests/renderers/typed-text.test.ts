import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTyped } from "../../src/host/model/writing/read-typed";
import { typedText } from "../../src/renderers/typed-text";

describe("typedText", () => {
  test.each(["=1+1", "+81 3 1234 5678", "-80 °C", "@here", "'quoted'", "12", "1,200", "12%", "1-2", "2027-04", "3/4", "TRUE", "false", "1E5", "¥100", "Mar 2027", "4 July", "10:30 pm", "2027年4月1日", "令和9年4月", "R9.4.1", "４月", "#N/A"])(
    "keeps %s from being read as something else",
    (text) => expect(typedText(text)).toBe(`'${text}`),
  );

  test.each(["Data", "Q1 opinion-leader consensus", "Phase 2 readout", "承認申請", "第2相試験", "3 lots a year", "USP <789>", "march of progress 2", "Step 1E", ""])("leaves %s alone", (text) => expect(typedText(text)).toBe(text));

  test("any text comes out of the stand-in's cell as it went in", () => {
    const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[0-9=+@'¥$年月日/:.,%eE (-]{1,8}$/), fc.constantFrom("true", "FALSE", "jan 5", "#REF!"));
    fc.assert(
      fc.property(texts.filter((text) => text !== ""), (text) => {
        expect(readTyped(typedText(text), "General", "A1").content).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
