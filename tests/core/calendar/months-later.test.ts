import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isoDate, serialOf } from "../../../src/cells/serial";
import { monthsLater } from "../../../src/core/calendar/months-later";

// Excel's EDATE: https://support.microsoft.com/en-us/office/edate-function-3c920eb2-6e66-44e7-a1f5-753ae47ee4f5
test.each([
  ["2011-01-15", 1, "2011-02-15"],
  ["2011-01-15", -1, "2010-12-15"],
  ["2027-01-31", 1, "2027-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2028-02-29", 12, "2029-02-28"],
  ["2028-02-29", 48, "2032-02-29"],
  ["2027-02-28", 12, "2028-02-28"],
  ["2027-12-31", -10, "2027-02-28"],
  ["2027-05-31", 0, "2027-05-31"],
])("%s and %i months", (from, months, wanted) => {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  expect(isoDate(monthsLater(serialOf({ year, month, day }), months))).toBe(wanted);
});

test("the month is as many months away as asked, the day the same unless the month is too short", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 80_000 }), fc.integer({ min: -300, max: 600 }), (day, months) => {
      const [from, to] = [dayOf(day), dayOf(monthsLater(day, months))];
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
      expect(to.day === from.day || (to.day < from.day && dayOf(monthsLater(day, months) + 1).day === 1)).toBe(true);
    }),
  );
});
