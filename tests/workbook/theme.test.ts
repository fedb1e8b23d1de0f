import { describe, expect, test } from "vitest";
import { roles } from "../../src/workbook/role";
import { baseLook, conditionalLook, lookOf } from "../../src/workbook/theme";

/** Relative luminance of `#RRGGBB`, by WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe("the theme", () => {
  const written = roles.filter((role) => role !== "bar" && role !== "milestone");
  test.each(written)("%s can be read on its ground", (role) => {
    const { fill = "#FFFFFF", font } = lookOf(role);
    expect(contrast(font?.color ?? baseLook("en").font!.color!, fill)).toBeGreaterThanOrEqual(4.5);
  });

  test("green, amber and red are told apart in greys", () => {
    const [green = 0, amber = 0, red = 0] = (["green", "amber", "red"] as const).map((role) => luminance(conditionalLook(role).fill!));
    expect(green / amber).toBeGreaterThan(1.3);
    expect(amber / red).toBeGreaterThan(1.3);
  });

  test("what the user types looks unlike what is calculated", () => {
    expect(lookOf("input").font?.color).not.toBe(lookOf("result").font?.color);
    expect(lookOf("input").fill).toBeDefined();
    expect(lookOf("result").fill).toBeUndefined();
  });

  test("Japanese sheets have a font with Japanese letters", () => expect(baseLook("ja").font?.name).toBe("Yu Gothic"));
});
