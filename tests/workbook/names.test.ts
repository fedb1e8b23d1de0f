import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress } from "../../src/cells/address";
import { asTaken, freeName, freeSheetName, isAllowedName } from "../../src/workbook/names";

describe("names of cells and tables", () => {
  test.each(["AsOf", "Checklist", "READINESS", "基準日付", "_private", "Cost.Share", "AsOf2"])("%s is allowed", (name) => expect(isAllowedName(name)).toBe(true));
  test.each(["Q1", "FY2027", "PH2", "R1C1", "R", "rc12", "AB", "two words", "1st", "A$1", "TRUE", ""])("%s is not", (name) => expect(isAllowedName(name)).toBe(false));

  test("a taken one gets the next number, whatever its case", () => {
    expect(freeName("AsOf", asTaken([]))).toBe("AsOf");
    expect(freeName("AsOf", asTaken(["ASOF", "asof2"]))).toBe("AsOf3");
  });

  test("a number never turns it into a cell", () => expect(freeName("Tax", asTaken(["tax"]))).toBe("Tax_2"));
  test("a plan that asks for a cell's address is told so", () => expect(() => freeName("Q1", asTaken([]))).toThrow("Q1"));

  test("any taken name gives another allowed and free one", () => {
    const wanted = fc.stringMatching(/^[A-Za-z_]{3,12}$/).filter(isAllowedName);
    fc.assert(
      fc.property(wanted, fc.integer({ min: 0, max: 12 }), (name, count) => {
        const taken = asTaken([]);
        for (let made = 0; made < count; made++) taken.add(freeName(name, taken).toLowerCase());
        const free = freeName(name, taken);
        expect(taken.size).toBe(count);
        expect(taken.has(free.toLowerCase())).toBe(false);
        expect(isAllowedName(free)).toBe(true);
        expect(readAddress(free)).toBeUndefined();
      }),
    );
  });
});

describe("sheet names", () => {
  test("an occupied one gets a number between parentheses", () => {
    expect(freeSheetName("Readiness", asTaken(["readiness"]))).toBe("Readiness (2)");
    expect(freeSheetName("準備度", asTaken(["準備度", "準備度 (2)"]))).toBe("準備度 (3)");
  });

  test("what Excel forbids is replaced", () => {
    expect(freeSheetName("A/B: 'x' [y]*?", asTaken([]))).toBe("A-B- 'x' -y---");
    expect(freeSheetName("'quoted'", asTaken([]))).toBe("quoted");
    expect(freeSheetName("  ", asTaken([]))).toBe("Sheet");
    expect(freeSheetName("History", asTaken([]))).not.toMatch(/^history$/i);
  });

  test("any text gives a name that Excel takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 0, max: 11 }), (text, count) => {
        const taken = asTaken([]);
        for (let made = 0; made <= count; made++) {
          const name = freeSheetName(text, taken);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
          expect(taken.has(name.toLowerCase())).toBe(false);
          taken.add(name.toLowerCase());
        }
      }),
    );
  });
});
