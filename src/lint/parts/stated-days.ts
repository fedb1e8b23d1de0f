import { findDates, type DateInText } from "../../core/contract/find-dates";

/** A number of days that a text states for two dates of its own. */
export interface StatedDays {
  readonly stated: number;
  /** Where the number stands in the text. */
  readonly from: number;
  readonly to: number;
  readonly earlier: number;
  readonly later: number;
}

/** A number of days that a text counts from one date, to a day that it doesn't name. */
export interface DaysFrom extends Omit<StatedDays, "earlier" | "later"> {
  readonly day: number;
  /** delay: how late it is; term: how long there is time. */
  readonly kind: "delay" | "term";
}

interface Days {
  readonly stated: number;
  readonly from: number;
  readonly to: number;
  /** Where the word days ends. */
  readonly end: number;
}

const reach = 40;
const number = /(?=\d)(?<![\d.,月/年-])(\d{1,3}(?:,\d{3})+|\d{1,5})(?:\)? (?:calendar )?days?\b| ?日(?!付|目|号|程))(?:間)?/gi;
const joining = /^[\s,(]*(?:to|until|till|through|and|-|–|—|~|から|より|→|rather than|instead of|against|versus|vs\.?|に対し|対)[\s,)]*(?:the )?(?:expected|planned|scheduled|originally)?[\s,]*(?:on )?$/i;
const following = /^(?:[\s,;:()=、-]|まで|迄|の|で|は|が|と|is|are|was|being|i\.e\.|that|called|an?|or|delayed|delay|late|of|by|total|period|term|遅延|遅れ|期間|合計|計)*$/i;
const leading = /^(?:[\s,:()=、-]|delayed|delay|late|from|between|period|term|i\.e\.|遅延|遅れ|の|は)*$/i;
const aside = /^[\s,(]*(?:which is|i\.e\.,?|being|is|or|=)?[\s(]*$/i;
const later = /^ (?:after|later than|following|before|prior to) (?:the )?$/i;
const limiting = /(?:within|at least|less than|more than|later than|up to|every|each|next|first|前記|最低|少なくとも)[\s(]*$/i;

/** The numbers of days that a text states for two full dates which stand right beside them: `2019-05-18 to 2019-06-18, 30 days delayed`; `30 days after 18 May 2019, i.e. 18 June 2019`; 2019年5月18日から6月18日まで30日. Expects text with its widths made even (NFKC). */
export function statedDays(text: string, dates = findDates(text)): readonly StatedDays[] {
  const found: StatedDays[] = [];
  const counts = dates.length < 2 ? [] : countsIn(text, dates);
  dates.slice(1).forEach((second, index) => {
    const first = dates[index] as DateInText;
    const count = counts.find((days) => belongs(text, first, second, days));
    if (count) found.push({ stated: count.stated, from: count.from, to: count.to, earlier: Math.min(first.serial, second.serial), later: Math.max(first.serial, second.serial) });
  });
  return found;
}

/** The one number of days that a text with just one full date counts from it: `30 days delayed from 2019-05-18`, `within 60 days after 1 April 2027`. */
export function daysFromDate(text: string, [date, another] = findDates(text)): DaysFrom | undefined {
  if (!date || another) return undefined;
  const [days, more] = countsIn(text, [date]);
  if (!days || more) return undefined;
  const { stated, from, to } = days;
  const isLate = /\bdelay|\blate\b|遅延|遅れ/i.test(text);
  const isTerm = /\bwithin\b/i.test(text.slice(Math.max(0, from - 10), from)) ? /^ (?:after|from|of|following) (?:the )?$/i.test(text.slice(days.end, date.from)) : /^(?:から|より)$/.test(text.slice(date.to, from)) && /^以内/.test(text.slice(days.end));
  return isTerm || isLate ? { stated, from, to, day: date.serial, kind: isTerm ? "term" : "delay" } : undefined;
}

function countsIn(text: string, dates: readonly DateInText[]): readonly Days[] {
  return [...text.matchAll(number)]
    .map(({ index, 0: whole, 1: digits = "" }) => ({ stated: Number(digits.replaceAll(",", "")), from: index, to: index + digits.length, end: index + whole.length }))
    .filter(({ from }) => !dates.some((date) => from >= date.from && from < date.to));
}

function belongs(text: string, first: DateInText, second: DateInText, { from, end }: Days): boolean {
  const gap = (start: number, stop: number, pattern: RegExp) => stop >= start && stop - start <= reach && pattern.test(text.slice(start, stop));
  if (from > first.to && from < second.from) {
    // Approved 2019-06-18, 30 days after 2019-05-18; 2019年5月18日の30日後である2019年6月18日
    return (gap(first.to, from, aside) && gap(end, second.from, later)) || (gap(first.to, from, /^(?:の|から|より)$/) && gap(end, second.from, /^後(?:の|である|、|=|\(|,)?$/));
  }
  if (limiting.test(text.slice(Math.max(0, from - 20), from))) return false;
  // 30 days after 2019-05-18, i.e. 2019-06-18
  if (gap(end, first.from, /^ (?:after|from|following) (?:the )?$/i)) return gap(first.to, second.from, aside) || gap(first.to, second.from, joining);
  if (!gap(first.to, second.from, joining)) return false;
  if (from >= second.to) return gap(second.to, from, following) && !/^ ?(?:after|before|prior|following|from|of (?:the|such|receipt)|notice|以内|以降|以上|前|後)/i.test(text.slice(end));
  return gap(end, first.from, leading);
}
