import { dayOf, isoDate, serialOf } from "../../cells/serial";
import type { Scalar } from "../../cells/value";
import { isCellError } from "../../cells/value";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";

const number = /^[+-]?(?:\d{1,15}(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const leadingZero = /^[+-]?0\d/;
const percent = /^[+-]?\d{1,12}(?:\.\d+)?%$/;
const date = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;

/** What a spreadsheet makes of a plain file's text when it opens it: numbers, shares, dates by year, TRUE and FALSE; all else stays text. */
export function plainValue(text: string): Scalar {
  const code = text.charCodeAt(0);
  // Most texts begin with a letter that rules all of these out.
  if (code > 57 && !/^(?:true|false)$/i.test(text)) return text;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (number.test(text) && !leadingZero.test(text)) return Number(text);
  if (percent.test(text)) return shareOf(text);
  const [, year, , month, day] = date.exec(text) ?? [];
  if (year === undefined) return text;
  const wanted = { year: Number(year), month: Number(month), day: Number(day) };
  const serial = serialOf(wanted);
  const found = dayOf(serial);
  return wanted.year >= 1900 && found.year === wanted.year && found.month === wanted.month && found.day === wanted.day ? serial : text;
}

/** A value as a plain file writes it: a date by its ISO name where the column holds dates. */
export function plainText(value: Scalar, column: TriggerColumn | undefined): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  if (typeof value === "number" && column !== undefined && triggerColumns[column].kind === "date") return isoDate(value);
  return String(value);
}

/** 7.1% is 0.071, not 0.07099999999999999: the digits are moved, not divided. */
function shareOf(text: string): number {
  return Number(`${text.slice(0, -1)}e-2`);
}
