import { dayOf, isoDate, serialOf } from "../../cells/serial";
import { plain } from "../../language/plain";
import { readKanjiNumber } from "./kanji-number";

/** A date that stands in a cell as text, as an Excel serial. */
export interface DateText {
  readonly serial: number;
  /** True where the text names a month, quarter, half or year: the serial is its last day. */
  readonly isPeriodEnd: boolean;
}

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const monthWord = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
/** Years before the first year of each era, and its first day: https://en.wikipedia.org/wiki/Japanese_era_name. Contracts run past the end of an era: 平成32年3月31日 is 31 March 2020. */
const eras: readonly { readonly names: string; readonly before: number; readonly from: string }[] = [
  { names: "令和|令|r", before: 2018, from: "2019-05-01" },
  { names: "平成|平|h", before: 1988, from: "1989-01-08" },
  { names: "昭和|昭|s", before: 1925, from: "1926-12-25" },
];

type Reading = readonly [pattern: RegExp, read: (parts: readonly string[]) => DateText | undefined];

const readings: readonly Reading[] = [
  // Year first, with or without a time: 2027-04-01, 2027/4/1, 2027.4.1, 2027年4月1日.
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ].*)?$/, ([year, , month, day]) => exact(year, month, day)],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([year, month, day]) => exact(year, month, day)],
  [/^(\d{4})年(\d{1,2})月末?日?$|^(\d{4})[-/.](\d{1,2})$/, ([year, month, year2, month2]) => endOf(year ?? year2, month ?? month2)],
  ...eras.flatMap(({ names, before, from }): Reading[] => [
    [
      new RegExp(`^(?:${names})(元|\\d{1,2})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})日?$`),
      ([year, month, day]) => notBefore(exact(yearOfEra(year, before), month, day), from),
    ],
    [new RegExp(`^(?:${names})(元|\\d{1,2})年(\\d{1,2})月末?日?$`), ([year, month]) => notBefore(endOf(yearOfEra(year, before), month), from)],
  ]),
  // The month in words: 1 April 2027, 30th day of June, 2027, 1-Apr-27, April 1, 2027.
  [new RegExp(`^(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?[ -]?${monthWord}[ ,-]*(\\d{4}|\\d{2})$`), ([day, month, year]) => exact(fullYear(year), monthOf(month), day)],
  [new RegExp(`^${monthWord} ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`), ([month, day, year]) => exact(year, monthOf(month), day)],
  [new RegExp(`^(?:end of |late )?${monthWord}[ ,-]*(\\d{4})$`), ([month, year]) => endOf(year, monthOf(month))],
  // Day and month in figures: only where one can't be the month, or both are the same.
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/, ([one, , other, year]) => eitherOrder(one, other, year)],
  // Quarters, halves, years.
  [/^(?:cy ?)?(\d{4})[- ]?q([1-4])$|^q([1-4])[- /]?(?:cy ?)?(\d{4})$/, ([year, quarter, quarter2, year2]) => endOf(year ?? year2, String(Number(quarter ?? quarter2) * 3))],
  [/^(\d{4})[- ]?h([12])$|^(?:h([12])|([12])h)[- /]?(\d{4})$/, ([year, half, half2, half3, year2]) => endOf(year ?? year2, String(Number(half ?? half2 ?? half3) * 6))],
  [/^(?:end of |year[- ]end |by end of )(\d{4})$|^(\d{4})年末$/, ([year, year2]) => endOf(year ?? year2, "12")],
];

/** Reads a date as contracts write it, in English or Japanese, Western or Japanese years; `undefined` without a year, for a day that doesn't exist, and where day and month can't be told apart. */
export function readDateText(text: string): DateText | undefined {
  const known = westernDigits(plain(text));
  for (const [pattern, read] of readings) {
    const match = pattern.exec(known);
    if (match) return read(match.slice(1));
  }
  return undefined;
}

/** True for a date that lacks only its year: 8/15, 15 August, 8月15日. */
export function lacksYear(text: string): boolean {
  const known = westernDigits(plain(text));
  return /^\d{1,2}[-/.]\d{1,2}$|^\d{1,2}月\d{1,2}日$/.test(known) || new RegExp(`^(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? ?${monthWord}$|^${monthWord} ?\\d{1,2}(?:st|nd|rd|th)?$`).test(known);
}

/** 二〇二七年四月一日 as 2027年4月1日. */
function westernDigits(text: string): string {
  if (!text.includes("月")) return text;
  return text.replace(/\s/g, "").replace(/[〇零一二三四五六七八九十]+/g, (written) => String(readKanjiNumber(written) ?? written));
}

function exact(year: string | undefined, month: string | undefined, day: string | undefined): DateText | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= 1900 && y <= 9999 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return undefined;
  const serial = serialOf({ year: y, month: m, day: d });
  return dayOf(serial).day === d ? { serial, isPeriodEnd: false } : undefined;
}

function endOf(year: string | undefined, month: string | undefined): DateText | undefined {
  const [y, m] = [Number(year), Number(month)];
  return y >= 1900 && y < 9999 && m >= 1 && m <= 12 ? { serial: serialOf({ year: y, month: m + 1, day: 1 }) - 1, isPeriodEnd: true } : undefined;
}

function eitherOrder(one: string | undefined, other: string | undefined, year: string | undefined): DateText | undefined {
  if (one === other) return exact(year, one, other);
  const [dayFirst, monthFirst] = [exact(year, other, one), exact(year, one, other)];
  return dayFirst && monthFirst ? undefined : (dayFirst ?? monthFirst);
}

function notBefore(date: DateText | undefined, from: string): DateText | undefined {
  return date && isoDate(date.serial) >= from ? date : undefined;
}

function yearOfEra(year: string | undefined, before: number): string {
  return String(before + (year === "元" ? 1 : Number(year)));
}

function fullYear(year: string | undefined): string {
  return year?.length === 2 ? String(Number(year) + (Number(year) < 90 ? 2000 : 1900)) : String(year);
}

function monthOf(word: string | undefined): string {
  return String(months.findIndex((month) => month.startsWith((word ?? "").slice(0, 3))) + 1);
}
