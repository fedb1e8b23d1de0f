import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCondition, type Condition } from "../../../src/core/contract/condition";

const said = (condition: Condition | undefined) => condition?.steps.map((step) => ("id" in step ? step.id : step.operator)).join(" ");

describe("what a trigger waits for", () => {
  test.each([
    ["T1", "T1"],
    ["t1", "T1"],
    ["Ｔ１ AND Ｔ２", "T1 T2 AND"],
    ["T1, T2、T3", "T1 T2 AND T3 AND"],
    ["T1;", "T1"],
    ["T1 OR T2 AND T3", "T1 T2 T3 AND OR"],
    ["(T1 or T2) and not T3", "T1 T2 OR T3 NOT AND"],
    ["NOT NOT T1", "T1 NOT NOT"],
    ["T1かつ（T2又はT3）", "T1 T2 T3 OR AND"],
    ["T1 & T2 | T3", "T1 T2 AND T3 OR"],
    ["A-1 AND ANDROID-2", "A-1 ANDROID-2 AND"],
  ])("%s", (text, wanted) => expect(said(readCondition(text))).toBe(wanted));

  test.each(["", "AND", "T1 AND", "OR T1", "T1 T2", "(T1", "T1)", "()", "T1, T2 OR T3", "NOT", "T1 NOT T2", Array.from({ length: 1001 }, (_, index) => `T${index}`).join(",")])("%j can't be read", (text) =>
    expect(readCondition(text)).toBeUndefined(),
  );

  test("knows when all of its ids are needed", () => {
    expect(["T1 AND T2", "T1, T2", "T1 OR T2", "NOT T1"].map((text) => readCondition(text)?.needsAll)).toEqual([true, true, false, false]);
  });

  test("brackets of any depth don't overflow", () => {
    expect(said(readCondition(`${"(".repeat(16_000)}T1${")".repeat(16_000)}`))).toBe("T1");
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("T1", "T2", "and", "or", "not", "(", ")", ",", " ", "、", "かつ", "__proto__"), { maxLength: 20 }), (tokens) => void readCondition(tokens.join(" "))));
  });
});
