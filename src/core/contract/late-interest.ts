/** How the days late become a share of a year. */
export type LateBasis = "act/365" | "act/360" | "30" | "months";

const monthDays = 30;

/** The part of the annual rate that so many days late cost. */
export const lateYears: Readonly<Record<LateBasis, (daysLate: number) => number>> = {
  "act/365": (daysLate) => daysLate / 365,
  "act/360": (daysLate) => daysLate / 360,
  "30": (daysLate) => daysLate / monthDays / 12,
  months: (daysLate) => Math.ceil(daysLate / monthDays) / 12,
};
