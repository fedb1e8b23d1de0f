/** The day that many weekdays (Monday to Friday, public holidays not known) after a day; a start on a weekend counts from the Friday before. */
export function weekdaysLater(day: number, count: number): number {
  // In Excel's calendar serial 2 is a Monday: 0 stands for Monday, 6 for Sunday.
  const weekday = (((day - 2) % 7) + 7) % 7;
  const start = weekday > 4 ? day - (weekday - 4) : day;
  const from = Math.min(weekday, 4);
  const weeks = Math.floor((from + count) / 5);
  return start - from + weeks * 7 + ((from + count) % 5);
}
