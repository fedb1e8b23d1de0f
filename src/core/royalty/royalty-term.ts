import { lastSerial } from "../../cells/serial";
import { monthsLater } from "../calendar/months-later";

/** What a royalty term runs by. */
export type TermDriver = "years" | "claim" | "exclusivity";

export interface RoyaltyTerm {
  readonly end: number;
  readonly driver: TermDriver;
}

/** The last of: `years` from first sale (29 February ends on 28 February where there is no 29th), the last valid claim, exclusivity. Days are serials, NaN where there is no claim or exclusivity; `undefined` off Excel's calendar. */
export function royaltyTerm(firstSale: number, lastClaim: number, exclusivity: number, years: number): RoyaltyTerm | undefined {
  let term: RoyaltyTerm = { end: monthsLater(firstSale, 12 * years), driver: "years" };
  if (lastClaim > term.end) term = { end: lastClaim, driver: "claim" };
  if (exclusivity > term.end) term = { end: exclusivity, driver: "exclusivity" };
  return term.end <= lastSerial ? term : undefined;
}
