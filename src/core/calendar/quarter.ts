import { dayOf, lastSerial, serialOf } from "../../cells/serial";
import { NoAnswer } from "../no-answer";

/** Three months of a fiscal year; days are Excel serials. */
export interface Quarter {
  /** `2027-Q2`; where the fiscal year doesn't start in January, `FY2027-Q1`, named by the calendar year it starts in. */
  readonly label: string;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** `count` quarters from the one that holds the day; `fiscalStart` is the month, 1 to 12, that fiscal years start in. Throws `NoAnswer` off Excel's calendar. */
export function quartersFrom(day: number, count: number, fiscalStart: number): readonly Quarter[] {
  const { year, month } = dayOf(day);
  // Months since January of year 0, shifted so that a fiscal year starts at a multiple of 12.
  const first = Math.floor((year * 12 + (month - fiscalStart)) / 3);
  return Array.from({ length: count }, (_, index) => quarterAt(first + index, fiscalStart));
}

function quarterAt(index: number, fiscalStart: number): Quarter {
  const firstDay = firstOfMonth(index * 3 + fiscalStart - 1);
  const lastDay = firstOfMonth(index * 3 + fiscalStart + 2) - 1;
  if (firstDay < 1 || lastDay > lastSerial) {
    throw new NoAnswer("#NUM!", { en: "a quarter would lie outside Excel's calendar, 1900 to 9999", ja: "四半期がExcelの日付の範囲（1900年～9999年）を外れます" });
  }
  const prefix = fiscalStart === 1 ? "" : "FY";
  return { label: `${prefix}${Math.floor(index / 4)}-Q${(index % 4) + 1}`, firstDay, lastDay };
}

function firstOfMonth(month: number): number {
  return serialOf({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}
