import { dayOf, lastSerial } from "../../cells/serial";
import { NoAnswer } from "../no-answer";

/** Where a day goes that is a weekend or a holiday. */
export type Roll = "none" | "following" | "modified" | "preceding";

/** The day that payment falls on. Throws `NoAnswer` off Excel's calendar or when there is no business day for a year. */
export const rollRules: Readonly<Record<Roll, (day: number, holidays: ReadonlySet<number>) => number>> = {
  none: (day) => inCalendar(day),
  following: (day, holidays) => nextBusinessDay(day, 1, holidays),
  // Section 4.12 of the 2006 ISDA Definitions: the following business day unless it is in another month.
  modified: (day, holidays) => {
    const following = nextBusinessDay(day, 1, holidays);
    return following === day || dayOf(following).month === dayOf(day).month ? following : nextBusinessDay(day, -1, holidays);
  },
  preceding: (day, holidays) => nextBusinessDay(day, -1, holidays),
};

/** Saturday and Sunday, as Excel's WEEKDAY counts. */
function isWeekend(day: number): boolean {
  return day % 7 <= 1;
}

const longestClosure = 366;

function nextBusinessDay(from: number, step: 1 | -1, holidays: ReadonlySet<number>): number {
  for (let day = from; Math.abs(day - from) <= longestClosure; day += step) {
    if (!isWeekend(inCalendar(day)) && !holidays.has(day)) return day;
  }
  throw new NoAnswer("#NUM!", { en: "there is no business day within a year: look through holidays", ja: "1年以内に営業日がありません。holidays を確認してください" });
}

function inCalendar(day: number): number {
  if (day >= 1 && day <= lastSerial) return day;
  throw new NoAnswer("#NUM!", { en: "the due date lies outside Excel's calendar, 1900 to 9999", ja: "期日がExcelの日付の範囲（1900年～9999年）を外れます" });
}
