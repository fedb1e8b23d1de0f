import fc from "fast-check";
import { expect, test } from "vitest";
import { weekdaysLater } from "../../../src/core/calendar/weekdays-later";

const isWeekend = (day: number) => day % 7 <= 1;

test("Friday and one weekday is Monday", () => {
  // 14 May 2027 is a Friday.
  expect([0, 1, 5, 10].map((count) => weekdaysLater(46_521, count))).toEqual([46_521, 46_524, 46_528, 46_535]);
});

test("as many weekdays lie between as were asked for", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80_000 }), fc.integer({ min: 0, max: 400 }), (day, count) => {
      const later = weekdaysLater(day, count);
      let counted = 0;
      for (let one = day + 1; one <= later; one++) if (!isWeekend(one)) counted++;
      expect(counted).toBe(count);
      if (count > 0) expect(isWeekend(later)).toBe(false);
    }),
  );
});
