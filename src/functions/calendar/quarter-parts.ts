import type { Quarter } from "../../core/calendar/quarter";
import { number } from "../parameters/number";
import { optional } from "../parameters/optional";
import type { Detail } from "../parameters/parameter";

/** The `fiscalStart` parameter that calendar functions share. */
export const fiscalStartMonth = optional(
  number({ en: "The month that the fiscal year starts in: 1 for January, 4 for April", ja: "会計年度の開始月（1は1月、4は4月）" }, { from: 1, to: 12, isWhole: true }),
  1,
);

/** What a quarter is given as. */
export const quarterColumns = [
  {
    name: { en: "Label", ja: "表示名" },
    meaning: {
      en: "2027-Q2; with a fiscal year that doesn't start in January FY2027-Q1, named by the calendar year it starts in",
      ja: "2027-Q2。会計年度が1月以外に始まる場合はFY2027-Q1（開始する暦年で表示）",
    },
  },
  { name: { en: "First day", ja: "初日" }, meaning: { en: "a date", ja: "日付" } },
  { name: { en: "Last day", ja: "末日" }, meaning: { en: "a date", ja: "日付" } },
] as const satisfies readonly Detail[];

/** The cells of a quarter. */
export function quarterRow({ label, firstDay, lastDay }: Quarter) {
  return [label, firstDay, lastDay] as const;
}
