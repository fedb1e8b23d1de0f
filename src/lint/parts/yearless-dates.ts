import { remembered } from "../../language/remembered";
import { dayOf, isoDate, serialOf } from "../../cells/serial";

/** A date without a year inside a text. */
export interface YearlessDate {
  readonly text: string;
  /** Zero-based place in the text. */
  readonly start: number;
  /** The days that it may be: two where day and month can't be told apart. */
  readonly days: readonly { readonly month: number; readonly day: number }[];
  /** The date with its year, in the manner of the text. */
  written(serial: number): string;
}

const months = ["Jan(?:uary)?", "Feb(?:ruary)?", "Mar(?:ch)?", "Apr(?:il)?", "May", "June?", "July?", "Aug(?:ust)?", "Sept?(?:ember)?", "Oct(?:ober)?", "Nov(?:ember)?", "Dec(?:ember)?"];
const month = `(${months.join("|")})\\.?`;
const noYear = "(?!\\d)(?!,?\\s*(?:of\\s+)?(?:19|20)\\d\\d)(?!,?\\s*\\[)";
// "May" and "March" are words too unless they are capitals before or after a day.
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?${noYear}(?![%/.]\\d|%| ?[-–] ?\\d)`, "g");
const dayFirst = new RegExp(`(?<![\\d.,$€£¥/-])\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? ${month}(?![a-z])${noYear}`, "g");
const japanese = /(?<![\d年])(\d{1,2})月(\d{1,2})日/g;
// Fractions and ratios look alike: figures count where a date would stand, at the end or after by, on, before; 1/2 and 2/3 never do.
const figures = /(?<![\w/.$€£¥-])(?![1-4]\/[2-5](?!\d))(\d{1,2}\/\d{1,2})(?![\w/.%-])(?=\s*(?:$|[,;)]))|\b(?:by|on|before|until|after|since|dated?|due) (\d{1,2}\/\d{1,2})(?![\w/.%-])/gi;
const recurring = /\b(?:each|every|annual(?:ly)?|per year|fiscal|year[- ]end(?:ed|ing)?|(?:year|quarter|period)s? (?:ended|ending)|anniversar(?:y|ies))\b|毎年|各年|年度|事業年度|会計|毎月|翌|同年/i;
// "Between April 1 and June 30, 2027" means one year throughout.
const someYear = /(?<!\d)(?:19|20|１９|２０)[\d０-９]{2}(?![\d０-９])|(?:令和|平成)[\d０-９元]+年/;
const someDate = /[\d０-９] ?月|\d\/\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const longest = 2000;

/** The dates in a text that lack their year; none in one about every year, one that names a year anywhere, nor in a very long one. */
export const yearlessDates = remembered((text): readonly YearlessDate[] => {
  if (text.length > longest || !someDate.test(text) || recurring.test(text) || someYear.test(text)) return [];
  const dates: YearlessDate[] = [];
  for (const { 0: found, 1: word = "", 2: day = "", index } of text.matchAll(monthFirst)) add(dates, found, index, [[monthOf(word), Number(day)]], (serial) => `${found}, ${String(dayOf(serial).year)}`);
  for (const { 0: found, 1: day = "", 2: word = "", index } of text.matchAll(dayFirst)) add(dates, found, index, [[monthOf(word), Number(day)]], (serial) => `${found} ${String(dayOf(serial).year)}`);
  const halfWidth = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  for (const { 0: found, 1: one = "", 2: day = "", index } of halfWidth.matchAll(japanese)) add(dates, found, index, [[Number(one), Number(day)]], (serial) => `${String(dayOf(serial).year)}年${found}`);
  for (const { 0: whole, 1: atEnd, 2: after, index } of text.matchAll(figures)) {
    const found = atEnd ?? after ?? "";
    const [one = 0, other = 0] = found.split("/").map(Number);
    add(dates, found, index + whole.length - found.length, one === other ? [[one, other]] : [[one, other], [other, one]], isoDate);
  }
  return dates.sort((one, other) => one.start - other.start);
});

function add(dates: YearlessDate[], text: string, start: number, read: readonly (readonly [number, number])[], written: (serial: number) => string): void {
  const days = read.filter(([month, day]) => month >= 1 && month <= 12 && day >= 1 && day <= 31 && dayOf(serialOf({ year: 2024, month, day })).day === day).map(([month, day]) => ({ month, day }));
  if (days.length > 0) dates.push({ text, start, days, written });
}

function monthOf(word: string): number {
  return months.findIndex((known) => new RegExp(`^${known}$`).test(word)) + 1;
}

/** The first day of that month and day on or after another one. */
export function firstOnOrAfter(from: number, { month, day }: { readonly month: number; readonly day: number }): number {
  const { year } = dayOf(from);
  // 29 February may be eight years off.
  for (let later = 0; later <= 8; later++) {
    const serial = serialOf({ year: year + later, month, day });
    if (serial >= from && dayOf(serial).day === day) return serial;
  }
  return from;
}
