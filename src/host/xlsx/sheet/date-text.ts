import { serialOf } from "../../../cells/serial";

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** The serial of a date that a file stores as ISO text; `undefined` when it is none. */
export function dateSerial(text: string): number | undefined {
  const match = isoDate.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
  return serialOf({ year: Number(year), month: Number(month), day: Number(day) }) + time;
}
