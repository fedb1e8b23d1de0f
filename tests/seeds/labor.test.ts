import { describe, expect, it } from "vitest";
import { laborFunctions, laborRows } from "../../src/seeds/labor";
import { patternIds } from "../../src/seeds/pattern-id";

describe.each(patternIds)("division of labor of %s", (pattern) => {
  const rows = laborRows.filter(({ patterns }) => patterns.includes(pattern));

  it("has 12 to 16 rows, some in each function", () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(rows.length).toBeLessThanOrEqual(16);
    for (const { id } of laborFunctions) expect(rows.filter((row) => row.function === id).length, id).toBeGreaterThanOrEqual(3);
  });

  it("differs from the other patterns where the trade differs", () => {
    expect(rows.filter(({ patterns }) => patterns.length === 1).length).toBeGreaterThanOrEqual(8);
  });

  it("gives both sides something to own", () => {
    expect(rows.some(({ raci }) => raci.japan.startsWith("A"))).toBe(true);
    expect(rows.some(({ raci }) => raci.us.startsWith("A"))).toBe(true);
  });
});

describe("division of labor", () => {
  it("has one accountable party in each row, and somebody who does the work", () => {
    for (const { id, raci } of laborRows) {
      const letters = Object.values(raci);
      expect(letters.filter((letter) => letter.startsWith("A")), id).toHaveLength(1);
      expect(letters.some((letter) => letter.endsWith("R")), id).toBe(true);
    }
  });

  it("names each row once", () => {
    expect(new Set(laborRows.map(({ id }) => id)).size).toBe(laborRows.length);
  });

  it("calls a default a default: a share without a source says so in both languages", () => {
    const numbers = laborRows.filter(({ target, basis }) => basis === "house" && /\b[1-9]\d?(%| days| months)/u.test(target.en));
    const silent = numbers.filter(({ target }) => !/house default/u.test(target.en) || !/標準値/u.test(target.ja));
    expect(silent.map(({ id, target }) => `${id}: ${target.en}`)).toEqual([]);
  });
});
