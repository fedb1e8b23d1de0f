import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf } from "../../../src/apps/workbench/grid/axis";

describe("an axis", () => {
  const axis = axisOf(1_048_576, 20, new Map([[2, 50], [7, 5]]), new Set([4]));

  it("starts each index where the one before it ends, hidden ones without any room", () => {
    expect([0, 1, 2, 3, 4, 5, 8].map((index) => axis.startOf(index))).toEqual([0, 20, 40, 90, 110, 110, 155]);
    expect(axis.sizeOf(4)).toBe(0);
  });

  it("finds the index at a position, and the last one beyond the end", () => {
    expect([0, 19, 20, 89, 90, 154].map((position) => axis.indexAt(position))).toEqual([0, 0, 1, 2, 3, 7]);
    expect(axis.indexAt(1e9)).toBe(1_048_575);
    expect(axis.indexAt(-5)).toBe(0);
  });

  it("holds every position between the start of its index and the start of the next", () => {
    const sizes = fc.dictionary(fc.integer({ min: 0, max: 60 }).map(String), fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(sizes, fc.uniqueArray(fc.integer({ min: 0, max: 60 })), fc.integer({ min: 0, max: 1500 }), (given, hidden, position) => {
        const some = axisOf(200, 20, new Map(Object.entries(given).map(([index, size]) => [Number(index), size])), new Set(hidden));
        const index = some.indexAt(position);
        expect(some.startOf(index)).toBeLessThanOrEqual(position);
        expect(some.startOf(index) + some.sizeOf(index)).toBeGreaterThan(position);
      }),
    );
  });
});
