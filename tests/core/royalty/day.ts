import { serialOf } from "../../../src/cells/serial";

/** The Excel serial of `2027-04-01`. */
export function day(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return serialOf({ year, month, day: date });
}
