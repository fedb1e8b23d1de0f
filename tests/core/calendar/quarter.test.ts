import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDate, lastSerial, serialOf } from "../../../src/cells/serial";
import { quartersFrom } from "../../../src/core/calendar/quarter";

const named = (day: number, count: number, fiscalStart: number) =>
  quartersFrom(day, count, fiscalStart).map(({ label, firstDay, lastDay }) => [label, isoDate(firstDay), isoDate(lastDay)]);

test("calendar quarters cross the year", () => {
  expect(named(serialOf({ year: 2027, month: 11, day: 30 }), 2, 1)).toEqual([
    ["2027-Q4", "2027-10-01", "2027-12-31"],
    ["2028-Q1", "2028-01-01", "2028-03-31"],
  ]);
});

test("a fiscal year is named by the calendar year it starts in", () => {
  expect(named(serialOf({ year: 2028, month: 3, day: 31 }), 2, 4)).toEqual([
    ["FY2027-Q4", "2028-01-01", "2028-03-31"],
    ["FY2028-Q1", "2028-04-01", "2028-06-30"],
  ]);
  expect(named(serialOf({ year: 2028, month: 1, day: 1 }), 1, 2)).toEqual([["FY2027-Q4", "2027-11-01", "2028-01-31"]]);
  expect(named(serialOf({ year: 2027, month: 12, day: 1 }), 1, 12)).toEqual([["FY2027-Q1", "2027-12-01", "2028-02-29"]]);
});

test("quarters join without gap and the first holds the day, in any fiscal year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 400, max: lastSerial - 40_000 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 12 }), (day, count, fiscalStart) => {
      const quarters = quartersFrom(day, count, fiscalStart);
      expect(quarters).toHaveLength(count);
      expect(quarters[0]?.firstDay).toBeLessThanOrEqual(day);
      expect(quarters[0]?.lastDay).toBeGreaterThanOrEqual(day);
      quarters.slice(1).forEach(({ firstDay }, index) => expect(firstDay).toBe((quarters[index]?.lastDay ?? 0) + 1));
      expect(new Set(quarters.map(({ label }) => label)).size).toBe(count);
    }),
  );
});

test("the ends of Excel's calendar", () => {
  expect(named(1, 1, 1)).toEqual([["1900-Q1", "1900-01-01", "1900-03-31"]]);
  expect(quartersFrom(lastSerial, 1, 1)[0]?.lastDay).toBe(lastSerial);
  expect(() => quartersFrom(lastSerial, 2, 1)).toThrow("outside Excel's calendar");
  expect(() => quartersFrom(1, 1, 12)).toThrow("outside Excel's calendar");
});
