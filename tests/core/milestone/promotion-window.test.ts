import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDate, serialOf } from "../../../src/cells/serial";
import { promotionWindow } from "../../../src/core/milestone/promotion-window";

const window = (launch: number, opens: number, closes: number) => Object.values(promotionWindow(launch, opens, closes)).map((day) => isoDate(day as number));

test("months by the calendar, month ends and leap days as EDATE has them", () => {
  expect(window(serialOf({ year: 2028, month: 8, day: 31 }), 18, 12)).toEqual(["2027-02-28", "2027-08-31"]);
  expect(window(serialOf({ year: 2029, month: 8, day: 31 }), 18, 6)).toEqual(["2028-02-29", "2029-02-28"]);
  expect(window(serialOf({ year: 2028, month: 2, day: 29 }), 12, 0)).toEqual(["2027-02-28", "2028-02-29"]);
});

test("refuses a window that closes before it opens, and one before Excel's calendar", () => {
  expect(() => promotionWindow(46_000, 6, 12)).toThrow("opens must be at least closes");
  expect(() => promotionWindow(100, 18, 12)).toThrow("the window lies outside Excel's calendar");
});

test("opens no later than it closes, closes no later than the launch", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40_000, max: 80_000 }), fc.nat({ max: 60 }), fc.nat({ max: 60 }), (launch, one, other) => {
      const { opens, closes } = promotionWindow(launch, Math.max(one, other), Math.min(one, other));
      expect(opens).toBeLessThanOrEqual(closes);
      expect(closes).toBeLessThanOrEqual(launch);
    }),
  );
});
