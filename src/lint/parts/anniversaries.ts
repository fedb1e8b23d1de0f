import { dayOf, serialOf } from "../../cells/serial";
import { findDates } from "../../core/contract/find-dates";
import { monthsLater } from "../../core/calendar/months-later";

/** Months that a text counts from a day: `6 months after 2027-08-31` once; `each anniversary of 29 February 2028` again and again. */
export interface Anniversary {
  readonly base: number;
  readonly months: number;
  readonly isRepeated: boolean;
}

const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
const count = `(\\d{1,3}|${numbers.join("|")})\\)? ?(month|year)s?`;
const after = "(?:after|from|following) (?:the )?";
const anniversary = `(?:(${ordinals.join("|")}|\\d{1,2}(?:st|nd|rd|th)) )?anniversar(?:y|ies) of (?:the )?`;
const englishBefore = new RegExp(`\\b(?:${count} ${after}|${anniversary})$`, "i");
const japaneseAfter = /^(?:から|より|の)(?:起算して)?(?:(\d{1,3}) ?(か月|ヶ月|カ月|ヵ月|箇月|ケ月|年)(?:後|経過|目)|(?:毎年の|各年の)?応当日)/;
const agreement = "(?:effective date|date of (?:this|the) agreement|signing date)";
const ofAgreement = new RegExp(`\\b(?:${count} ${after}|${anniversary})${agreement}`, "i");
const ofAgreementJapanese = /(?:本契約|契約)の?(?:締結日|効力発生日|発効日)/;
const reach = 60;

/** The anniversaries and terms of months that a text counts from a full date of its own, or from the agreement. Expects text with its widths made even (NFKC). */
export function anniversariesIn(text: string, agreementDate?: number): readonly Anniversary[] {
  const found = findDates(text).map(({ serial, from, to }) => counted(serial, englishBefore.exec(text.slice(Math.max(0, from - reach), from)), japaneseAfter.exec(text.slice(to, to + reach))));
  if (agreementDate !== undefined) {
    const named = ofAgreementJapanese.exec(text);
    const end = named ? named.index + named[0].length : 0;
    found.push(counted(agreementDate, ofAgreement.exec(text), named ? japaneseAfter.exec(text.slice(end, end + reach)) : null));
  }
  return found.filter((one) => one !== undefined);
}

/** The day that a count of months lands on, and the one that it would shift to, where the month has no such day. */
export function missingDay(base: number, months: number): { readonly lastOfMonth: number; readonly shifted: number } | undefined {
  const lastOfMonth = monthsLater(base, months);
  const { day } = dayOf(base);
  const landed = dayOf(lastOfMonth);
  return landed.day === day ? undefined : { lastOfMonth, shifted: serialOf({ ...landed, day }) };
}

function counted(base: number, english: RegExpExecArray | null, japanese: RegExpExecArray | null): Anniversary | undefined {
  if (english) {
    const [, number, unit, ordinal] = english;
    if (number !== undefined) return { base, months: numberOf(number, numbers) * (unit?.toLowerCase() === "year" ? 12 : 1), isRepeated: false };
    return { base, months: 12 * (ordinal === undefined ? 1 : numberOf(ordinal, ordinals)), isRepeated: ordinal === undefined };
  }
  if (!japanese) return undefined;
  const [, number, unit] = japanese;
  return number === undefined ? { base, months: 12, isRepeated: true } : { base, months: Number(number) * (unit === "年" ? 12 : 1), isRepeated: false };
}

function numberOf(word: string, words: readonly string[]): number {
  const place = words.indexOf(word.toLowerCase());
  return place >= 0 ? place + 1 : Number.parseInt(word, 10);
}
