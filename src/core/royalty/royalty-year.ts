import { dayOf, serialOf } from "../../cells/serial";
import { monthsLater } from "../calendar/months-later";

/** A span in which sales are counted together; days are Excel serials, infinite where it has no bounds. */
export interface RoyaltyYear {
  /** The calendar year it starts in; counted from 1 where it follows an anniversary or lasts for life. */
  readonly name: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** How sales are counted: by years from January or from another month (1 to 12), by years from the first period's date, or all together. */
export type YearBasis = "calendar" | "anniversary" | "lifetime" | number;

/** Finds the royalty year that holds a day; `start` is the first period's first day, and no day is before it. */
export function royaltyYears(basis: YearBasis, start: number): (day: number) => RoyaltyYear {
  if (basis === "lifetime") return () => ({ name: 1, firstDay: -Infinity, lastDay: Infinity });
  if (basis === "anniversary") return (day) => anniversaryYear(start, day);
  return (day) => fiscalYear(basis === "calendar" ? 1 : basis, day);
}

function fiscalYear(startMonth: number, day: number): RoyaltyYear {
  const { year, month } = dayOf(day);
  const name = month < startMonth ? year - 1 : year;
  return { name, firstDay: serialOf({ year: name, month: startMonth, day: 1 }), lastDay: serialOf({ year: name + 1, month: startMonth, day: 1 }) - 1 };
}

/** Years from 29 February start on 28 February where there is no 29th, as Excel's EDATE has it. */
function anniversaryYear(start: number, day: number): RoyaltyYear {
  const begun = dayOf(day).year - dayOf(start).year;
  const name = monthsLater(start, 12 * begun) > day ? begun : begun + 1;
  return { name, firstDay: monthsLater(start, 12 * (name - 1)), lastDay: monthsLater(start, 12 * name) - 1 };
}
