import type { Basis } from "./basis";
import { royaltyBetween } from "./royalty-due";
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
  for (let row = 0; row < periods.length; row++) {
    if (Number.isNaN(periods[row])) continue;
    if (periods[row] !== day) {
      day = periods[row] as number;
      if (day > year.lastDay) {
        year = yearOf(day);
        sold = 0;
      }
      tiers = tiersInForce(year.name === first.name ? cutSets : tierSets, day);
    }
    years[row] = year.name;
    const sales = netSales[row] as number;
    if (Number.isNaN(sales)) continue;
    if (tiers) royalties[row] = royaltyBetween(sold, sold + sales, tiers, basis);
    sold += sales;
    cumulative[row] = sold;
  }
  return { years, cumulative, royalties };
}
