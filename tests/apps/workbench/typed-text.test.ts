import { describe, expect, it } from "vitest";
import { typedTextOf } from "../../../src/apps/workbench/editing/typed-text";
import { readTyped } from "../../../src/host/model/writing/read-typed";
import type { Scalar } from "../../../src/cells/value";

describe("the text to edit", () => {
  it.each<[Scalar, string, string]>([
    [0.125, "0.0%", "12.5%"],
    [46478, "yyyy/m/d", "2027-04-01"],
    [46478, "[$-411]ggge\"年\"m\"月\"", "2027-04-01"],
    [0.1 + 0.2, "General", "0.3"],
    [1234.5, "#,##0 \"days\"", "1234.5"],
    ["007", "General", "'007"],
    ["=not a formula", "General", "'=not a formula"],
    ["007", "@", "007"],
    [true, "General", "TRUE"],
    ["plain", "General", "plain"],
  ])("of %j in %s is %s, and typed again means the same", (value, numberFormat, text) => {
    expect(typedTextOf({ value }, numberFormat)).toBe(text);
    const { content } = readTyped(text, numberFormat, "A1");
    if (typeof value === "number") expect(content).toBeCloseTo(value, 12);
    else expect(content).toBe(value);
  });

  it("is the formula of a formula, and nothing for a blank", () => {
    expect(typedTextOf({ value: 3, formula: "=1+2" })).toBe("=1+2");
    expect(typedTextOf(undefined)).toBe("");
  });
});
