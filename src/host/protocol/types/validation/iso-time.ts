import { isoDate, serialOf } from "../../../../cells/serial";
import { invalidArgument } from "../../host-error";

const isoText = /^(?:(\d{4})-(\d{1,2})-(\d{1,2}))?(?:T|\s|^)?(?:(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** The serial of a day and time written `2027-04-01`, `2027-04-01T12:30:00` or `12:30`. */
export function serialOfText(text: string): number {
  const [whole, year, month, day, hours = "0", minutes = "0", seconds = "0"] = isoText.exec(text.trim()) ?? [];
  if (!whole) throw invalidArgument(`'${text}' must be a date or time such as 2027-04-01 or 12:30`);
  const time = (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
  if (year === undefined) return time;
  const serial = serialOf({ year: Number(year), month: Number(month), day: Number(day) });
  const [, shownMonth, shownDay] = isoDate(serial).split("-").map(Number);
  if (shownMonth !== Number(month) || shownDay !== Number(day)) throw invalidArgument(`there is no day '${text}'`);
  return serial + time;
}

/** A serial as text, `2027-04-01`, with its time when it has one; a time alone is `12:30:00`. */
export function textOfSerial(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0")).join(":");
  if (serial < 1) return time;
  return seconds === 0 ? isoDate(serial) : `${isoDate(serial)}T${time}`;
}
