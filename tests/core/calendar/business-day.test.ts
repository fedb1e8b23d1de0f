import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, serialOf } from "../../../src/cells/serial";
import { rollRules, type Roll } from "../../../src/core/calendar/business-day";

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return serialOf({ year, month, day: date });
};
// Japan's Golden Week of 2027 (29 April Showa Day, 3 to 5 May) and the bank holidays of the New Year.
const japan = new Set(["2027-04-29", "2027-05-03", "2027-05-04", "2027-05-05", "2027-12-31", "2028-01-03"].map(day));

test.each<[string, Roll, string]>([
  ["2027-05-01", "none", "2027-05-01"],
  ["2027-05-01", "following", "2027-05-06"],
  ["2027-05-01", "preceding", "2027-04-30"],
  ["2027-05-01", "modified", "2027-05-06"],
  ["2027-07-31", "modified", "2027-07-30"],
  ["2027-10-31", "following", "2027-11-01"],
  ["2027-12-31", "following", "2028-01-04"],
  ["2027-12-31", "modified", "2027-12-30"],
  ["2027-05-06", "following", "2027-05-06"],
  ["2028-02-29", "modified", "2028-02-29"],
])("%s %s is %s", (due, roll, paid) => {
  expect(rollRules[roll](day(due), japan)).toBe(day(paid));
});

test("a rolled day is a business day, on its own side, and a modified one in its own month", () => {
  fc.assert(
    fc.property(fc.integer({ min: day("2020-01-01"), max: day("2035-12-31") }), fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 4 }), (due, near) => {
      const holidays = new Set(near.map((offset) => due + offset));
      const isBusinessDay = (serial: number) => ![0, 1].includes(serial % 7) && !holidays.has(serial);
      expect(rollRules.following(due, holidays)).toBeGreaterThanOrEqual(due);
      expect(rollRules.preceding(due, holidays)).toBeLessThanOrEqual(due);
      expect(dayOf(rollRules.modified(due, holidays)).month).toBe(dayOf(due).month);
      for (const roll of ["following", "modified", "preceding"] as const) expect(isBusinessDay(rollRules[roll](due, holidays))).toBe(true);
    }),
  );
});

test("there is no answer off Excel's calendar or without business days", () => {
  expect(() => rollRules.none(0, japan)).toThrow("outside Excel's calendar");
  expect(() => rollRules.following(2_958_466, japan)).toThrow("outside Excel's calendar");
  const closed = new Set(Array.from({ length: 800 }, (_, index) => day("2027-01-01") + index));
  expect(() => rollRules.following(day("2027-01-01"), closed)).toThrow("no business day within a year");
});
