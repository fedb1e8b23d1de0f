import { dayOf, serialOf } from "../../../cells/serial";

/**
 * A day written year first: `2027-04-01`, `2027/4/1`, `2027年4月1日`. Excel shows such a day in the system's own
 * order; there is no system here, so that it keeps the order it was typed in and nobody reads the month for the day.
 */
export function readYearFirst(text: string): { value: number; numberFormat: string } | undefined {
  const match = /^(\d{4})([-/年])(\d{1,2})([-/月])(\d{1,2})(日?)$/.exec(text);
  if (!match) return undefined;
  const [, year, first, month, second, day, last] = match as unknown as [string, string, string, string, string, string, string];
  const isJapanese = first === "年" && second === "月" && last === "日";
  if (!isJapanese && (first !== second || last !== "")) return undefined;
  const typed = { year: Number(year), month: Number(month), day: Number(day) };
  if (typed.year < 1900) return undefined;
  const value = serialOf(typed);
  const read = dayOf(value);
  if (read.year !== typed.year || read.month !== typed.month || read.day !== typed.day) return undefined;
  if (isJapanese) return { value, numberFormat: 'yyyy"年"m"月"d"日"' };
  return { value, numberFormat: first === "-" ? "yyyy-mm-dd" : "yyyy/m/d" };
}
