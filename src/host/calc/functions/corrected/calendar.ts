import { dayOf, lastSerial, serialOf, type Day } from "../../../../cells/serial";
import { ofNumbers, outOfRange } from "./define";

/** Days of the year 1900, in which Excel keeps a 29 February: the engine is one day off there. */
export const calendar = [
  ofNumbers("DATE", 3, 3, (year = 0, month = 1, day = 1) => {
    const whole = Math.trunc(year);
    return checked(serialOfMonth(whole < 1900 ? whole + 1900 : whole, Math.trunc(month)) + Math.trunc(day) - 1);
  }),
  ofNumbers("YEAR", 1, 1, (serial = 0) => part(serial, ({ year }) => year)),
  ofNumbers("MONTH", 1, 1, (serial = 0) => part(serial, ({ month }) => month)),
  ofNumbers("DAY", 1, 1, (serial = 0) => part(serial, ({ day }) => day)),
  ofNumbers("EDATE", 2, 2, (serial = 0, months = 0) => {
    if (!isSerial(serial)) return outOfRange;
    const { year, month, day } = dayAt(serial);
    const first = serialOfMonth(year, month + Math.trunc(months));
    return checked(Math.min(first + day - 1, serialOfMonth(year, month + Math.trunc(months) + 1) - 1));
  }),
  ofNumbers("EOMONTH", 2, 2, (serial = 0, months = 0) => {
    if (!isSerial(serial)) return outOfRange;
    const { year, month } = dayAt(serial);
    return checked(serialOfMonth(year, month + Math.trunc(months) + 1) - 1);
  }),
];

/** Serial of a month's first day; months may run over the year's ends. */
function serialOfMonth(year: number, month: number): number {
  const months = year * 12 + month - 1;
  return serialOf({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 });
}

function isSerial(serial: number): boolean {
  return serial >= 0 && serial < lastSerial + 1;
}

function checked(serial: number) {
  return isSerial(serial) ? serial : outOfRange;
}

function part(serial: number, of: (day: Day) => number) {
  return isSerial(serial) ? of(dayAt(serial)) : outOfRange;
}

/** Serial 0 is "0 January 1900" in Excel. */
function dayAt(serial: number): Day {
  return Math.floor(serial) === 0 ? { year: 1900, month: 1, day: 0 } : dayOf(serial);
}
