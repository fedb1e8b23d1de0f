/** A calendar day. `month` is 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;
const serialOfUnixEpoch = 25_569;

/** Last serial of Excel's calendar: 31 December 9999. */
export const lastSerial = 2_958_465;

/**
 * Excel serial (1900 system) of a day. Serial 60 stands for 29 February 1900, a day that never was:
 * Excel keeps it for compatibility, so days before 1 March 1900 are one lower than plain counting gives.
 */
export function serialOf({ year, month, day }: Day): number {
  const counted = Math.round(Date.UTC(year, month - 1, day) / dayLength) + serialOfUnixEpoch;
  return counted < 61 ? counted - 1 : counted;
}

/** The calendar day of an Excel serial (1900 system); the time of day is dropped. */
export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const counted = whole < 60 ? whole + 1 : whole;
  const date = new Date((counted - serialOfUnixEpoch) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2027-04-01` for an Excel serial. */
export function isoDate(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
