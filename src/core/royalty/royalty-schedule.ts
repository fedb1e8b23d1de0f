import { basisRules, type Basis } from "./basis";
import { royaltyYears, type RoyaltyYear, type YearBasis } from "./royalty-year";
import { cutTiers, shareOfFirstYear, type Stub } from "./stub";
import { tiersInForce, type TierSet } from "./tier-sets";
import type { Tier } from "./tiers";

/** What a schedule is reckoned with; `soldBefore` are sales of the first period's royalty year made before it. */
export interface ScheduleTerms {
  readonly tierSets: readonly TierSet[];
  readonly year: YearBasis;
  readonly stub: Stub;
  readonly basis: Basis;
  readonly soldBefore: number;
}

/** Results by period; NaN throughout where the period is NaN, in the last two where its sales are. */
export interface RoyaltySchedule {
  readonly years: Float64Array;
  /** Sales of the royalty year up to and with the period. */
  readonly cumulative: Float64Array;
  /** NaN also before the first tiers are in force. */
  readonly royalties: Float64Array;
}

/** What each period adds to its royalty year's royalty. `periods` are first days in order of time; sales that are NaN are not made yet. */
export function royaltySchedule(periods: Float64Array, netSales: Float64Array, { tierSets, year: yearBasis, stub, basis, soldBefore }: ScheduleTerms): RoyaltySchedule {
  const years = new Float64Array(periods.length).fill(NaN);
  const cumulative = new Float64Array(periods.length).fill(NaN);
  const royalties = new Float64Array(periods.length).fill(NaN);
  const start = periods.find((day) => !Number.isNaN(day)) ?? 0;
  const yearOf = royaltyYears(yearBasis, start);
  const first = yearOf(start);
  const share = shareOfFirstYear(stub, start, first);
  const cutSets = share === 1 ? tierSets : tierSets.map(({ inForceFrom, tiers }) => ({ inForceFrom, tiers: cutTiers(tiers, share) }));
  let year: RoyaltyYear = first;
  let tiers: readonly Tier[] | undefined;
  let sold = soldBefore;
  let day = NaN;
  // Rows from here on share a year and its tiers; all of them are reckoned tier by tier at its end.
  let run = { from: 0, soldBefore };
  const endRun = (end: number) => {
    if (tiers) royalties.fill(0, run.from, end);
    for (const tier of tiers ?? []) basisRules[basis].addRunning(cumulative, run.from, end, run.soldBefore, tier, royalties);
  };
  for (let row = 0; row < periods.length; row++) {
    const period = periods[row] as number;
    if (Number.isNaN(period)) continue;
    if (period !== day) {
      day = period;
      const isNewYear = day > year.lastDay;
      if (isNewYear) year = yearOf(day);
      const inForce = tiersInForce(year.name === first.name ? cutSets : tierSets, day);
      if (isNewYear || inForce !== tiers) {
        endRun(row);
        tiers = inForce;
        if (isNewYear) sold = 0;
        run = { from: row, soldBefore: sold };
      }
    }
    years[row] = year.name;
    const sales = netSales[row] as number;
    if (Number.isNaN(sales)) continue;
    sold += sales;
    cumulative[row] = sold;
  }
  endRun(periods.length);
  return { years, cumulative, royalties };
}
