import { dayOf, serialOf } from "../../cells/serial";
import { readDateText } from "./date-text";

/** A full date in a longer text. */
export interface DateInText {
  readonly serial: number;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

const month = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const kanji = "[〇零一二三四五六七八九十\\d]";
// Where none of these stands, no date starts: that is quickly told.
const firstLetter = "(?=[\\d〇零一二三四五六七八九令平昭JFMASONDjfmasond])";
const fullDate = new RegExp(
  `${firstLetter}(?:${[
    "\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d)",
    `(?:\\d{4}|[〇零一二三四五六七八九]{4}|(?:令和|平成|昭和)(?:元|${kanji}{1,3})) ?年 ?${kanji}{1,3} ?月 ?${kanji}{1,3} ?日`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)?[ -]?${month}[ ,-]{1,2}\\d{4}\\b`,
    `\\b${month} ?\\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`,
  ].join("|")})`,
  "gi",
);
// The second of two Japanese dates leaves out a year that is the same.
const sameYear = /^( ?(?:から|より|～|~|－|-|–|―|、|に対し)[^\d\n]{0,12}?)(\d{1,2})月(\d{1,2})日/;

/** The full dates that a text holds, in order, in English or Japanese; after one of them 6月18日 is of the same year. Days that don't exist are left out. Expects text with its widths made even (NFKC). */
export function findDates(text: string): readonly DateInText[] {
  const dates: DateInText[] = [];
  if (!/\d{4}|年/.test(text)) return dates;
  for (const { index, 0: written } of text.matchAll(fullDate)) {
    const read = readDateText(written.replace(/ ?([年月日]) ?/g, "$1"));
    if (!read || read.isPeriodEnd) continue;
    const to = index + written.length;
    dates.push({ serial: read.serial, from: index, to });
    const [whole = "", gap = "", otherMonth, otherDay] = sameYear.exec(text.slice(to, to + 40)) ?? [];
    const other = whole === "" ? undefined : dayInYear(dayOf(read.serial).year, Number(otherMonth), Number(otherDay));
    if (other !== undefined) dates.push({ serial: other, from: to + gap.length, to: to + whole.length });
  }
  return dates;
}

function dayInYear(year: number, monthOfYear: number, day: number): number | undefined {
  const serial = serialOf({ year, month: monthOfYear, day });
  const found = dayOf(serial);
  return found.month === monthOfYear && found.day === day ? serial : undefined;
}
