import { dayOf, lastSerial, serialOf } from "../../cells/serial";
import { triggerWords, type TriggerWord } from "../../seeds/triggers";
import { weekdaysLater } from "../calendar/weekdays-later";
import type { TriggerRow } from "./trigger-row";

/** When a row must be paid for an event of that day: from the event, its notice or the end of its period, as DueFrom says, DueDays later; blank days are 0. `undefined` where the period's end isn't known, and off Excel's calendar. `fiscalStart` is the month that the contract's fiscal year (FY) starts in. */
export function dueDay(row: TriggerRow, eventDay: number, fiscalStart?: number): number | undefined {
  const basis = row.at("dayBasis");
  const later = basis !== undefined && triggerWords.dayBasis[basis].isBusiness === true ? weekdaysLater : (day: number, days: number) => day + days;
  const from = row.at("dueFrom");
  const { isAfterNotice = false, isPeriodEnd = false } = from === undefined ? {} : triggerWords.dueFrom[from];
  const start = isPeriodEnd ? periodEnd(row.at("period"), eventDay, fiscalStart) : isAfterNotice ? later(eventDay, row.at("notifyDays") ?? 0) : eventDay;
  if (start === undefined) return undefined;
  const due = later(start, row.at("dueDays") ?? 0);
  return due <= lastSerial ? due : undefined;
}

/** The last day of the measurement period that a day is in; `undefined` for periods that have no fixed end, and for a fiscal year whose first month isn't known. */
export function periodEnd(period: TriggerWord<"period"> | undefined, day: number, fiscalStart: number | undefined): number | undefined {
  const { year, month } = dayOf(day);
  if (period === "quarter") return endOfMonth(year, Math.ceil(month / 3) * 3);
  const endMonth = period === undefined ? undefined : period === "FY" && fiscalStart !== undefined ? ((fiscalStart + 10) % 12) + 1 : triggerWords.period[period].endMonth;
  return endMonth === undefined ? undefined : endOfMonth(month > endMonth ? year + 1 : year, endMonth);
}

function endOfMonth(year: number, month: number): number {
  return serialOf({ year, month: month + 1, day: 1 }) - 1;
}
