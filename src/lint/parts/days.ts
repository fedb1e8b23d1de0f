import { monthsLater } from "../../core/calendar/months-later";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";

type DateColumn = "earliest" | "target" | "longStop";

/** The first day that a date cell may stand for: a month, quarter, half or year names them all, its value is the last. "End of 2027" is that last day only. */
export function firstDay(row: TriggerRow, column: DateColumn): number | undefined {
  const last = row.at(column);
  if (last === undefined || row.note(column)?.isPeriodEnd !== true) return last;
  const text = plain(String(row.cell(column)));
  if (/^(?:end|late|by end|year)|末/.test(text)) return last;
  const months = /q/.test(text) ? 3 : /(?:^|\d[- ]?)h[12]|[12]h/.test(text) ? 6 : 1;
  return monthsLater(last + 1, -months);
}

/** Whole months from one day to a later one. */
export function monthsBetween(from: number, to: number): number {
  let months = Math.max(0, Math.floor((to - from) / 31));
  while (monthsLater(from, months + 1) <= to) months++;
  return months;
}
