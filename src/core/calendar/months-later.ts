import { dayOf, serialOf } from "../../cells/serial";

/** The day that many whole months later, by Excel's EDATE: the same day of the month, or its last day where the month is too short (29 February, a year on: 28 February). */
export function monthsLater(day: number, months: number): number {
  const from = dayOf(day);
  const index = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return serialOf({ year, month, day: Math.min(from.day, lastOfMonth) });
}
