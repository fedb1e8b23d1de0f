import { dayOf } from "../../cells/serial";
import type { RoyaltyYear } from "./royalty-year";
import type { Tier } from "./tiers";

/** How the bounds of a first, broken year are cut: not at all, by the days left in it, or by its months not over. */
export type Stub = "none" | "days" | "months";

const shares: Readonly<Record<Stub, (start: number, year: RoyaltyYear) => number>> = {
  none: () => 1,
  days: (start, { firstDay, lastDay }) => (lastDay - start + 1) / (lastDay - firstDay + 1),
  months: (start, { firstDay }) => 1 - (monthOf(start) - monthOf(firstDay)) / 12,
};

/** The share of a royalty year that is left from its first period's first day on, that day and its month included; all of it where years have no bounds. */
export function shareOfFirstYear(stub: Stub, start: number, year: RoyaltyYear): number {
  return Number.isFinite(year.firstDay) ? shares[stub](start, year) : 1;
}

/** The tiers with every bound times a share. */
export function cutTiers(tiers: readonly Tier[], share: number): readonly Tier[] {
  return tiers.map(({ from, to, rate, lowest }) => ({ from: from * share, to: to * share, rate, lowest: lowest * share }));
}

function monthOf(day: number): number {
  const { year, month } = dayOf(day);
  return year * 12 + month;
}
