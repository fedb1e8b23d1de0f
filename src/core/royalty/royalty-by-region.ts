import { NoAnswer } from "../no-answer";
import { basisRules } from "./basis";
import type { Tier } from "./tiers";

/** Over what span sales inside a tier are shared among regions. */
export type Allocation = "quarter" | "year";

/** Sales of each period by region and rates of each tier by region: row by row, `regions` numbers a row; a period without sales is NaN throughout. */
export interface RegionalSales {
  readonly regions: number;
  readonly sales: Float64Array;
  readonly rates: Float64Array;
}

/**
 * Royalty by region, row by row as the sales: global sales of the year move through the tiers, each region owes its own rate on its share of what falls inside.
 * The shares are those of the period's sales, or of the year's. Throws `NoAnswer` where a year's sales of 0 leave no shares.
 */
export function royaltyByRegion({ regions, sales, rates }: RegionalSales, tiers: readonly Tier[], allocation: Allocation): Float64Array {
  const royalties = new Float64Array(sales.length).fill(NaN);
  const yearShares = allocation === "year" ? sharesOfYear(sales, regions) : undefined;
  let sold = 0;
  for (let first = 0; first < sales.length; first += regions) {
    const period = sales.subarray(first, first + regions);
    const total = period.reduce((sum, amount) => sum + amount, 0);
    if (Number.isNaN(total)) continue;
    royalties.fill(0, first, first + regions);
    tiers.forEach((tier, index) => {
      const inside = basisRules.marginal.salesInside(sold + total, tier) - basisRules.marginal.salesInside(sold, tier);
      // Returns as large as the sales of other regions move through no tier: they count in the one that is reached.
      const weight = total === 0 ? Number(sold >= tier.lowest && sold < tier.to) : inside / total;
      for (let region = 0; region < regions; region++) {
        const amount = yearShares ? inside * (yearShares[region] as number) : (period[region] as number) * weight;
        royalties[first + region] = (royalties[first + region] as number) + amount * (rates[index * regions + region] as number);
      }
    });
    sold += total;
  }
  return royalties;
}

function sharesOfYear(sales: Float64Array, regions: number): readonly number[] {
  const totals = Array.from({ length: regions }, () => 0);
  sales.forEach((amount, index) => {
    if (!Number.isNaN(amount)) totals[index % regions] = (totals[index % regions] as number) + amount;
  });
  const year = totals.reduce((sum, total) => sum + total, 0);
  if (year === 0 && totals.some((total) => total !== 0)) {
    throw new NoAnswer("#N/A", { en: "the year's sales come to 0: no region has a share of them", ja: "年間の売上合計が0のため、地域ごとの配分を計算できません" });
  }
  return totals.map((total) => (year === 0 ? 0 : total / year));
}
