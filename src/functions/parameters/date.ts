import { isoDate, lastSerial, serialOf } from "../../cells/serial";
import type { Text } from "../../language/text";
import type { CellKind } from "./cell-kind";
import type { Parameter } from "./parameter";
import { single } from "./single";

/** An Excel date as its serial, the time of day dropped; also text with the year first (`2027-04-01`, `2027/4/1`), which no country reads otherwise. */
export const dateCell: CellKind<number> = {
  must: { en: "a date", ja: "日付" },
  takesText: false,
  read: (cell) => (typeof cell === "number" ? dayInCalendar(cell) : typeof cell === "string" ? dayOfText(cell) : undefined),
};

/** A parameter that is one date, read as an Excel serial without time of day. */
export function date(summary: Text): Parameter<number, false> {
  return single(summary, dateCell, "any");
}

function dayInCalendar(serial: number): number | undefined {
  return serial >= 1 && serial < lastSerial + 1 ? Math.floor(serial) : undefined;
}

function dayOfText(text: string): number | undefined {
  const match = /^\s*(\d{4})([-/])(\d{1,2})\2(\d{1,2})\s*$/.exec(text.normalize("NFKC"));
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (year < 1900) return undefined;
  const serial = serialOf({ year, month, day });
  const isReal = isoDate(serial) === `${match[1]}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isReal ? serial : undefined;
}
