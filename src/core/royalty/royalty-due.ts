import { basisRules, type Basis } from "./basis";
import type { RoyaltyTerms } from "./royalty-by-tier";
import type { Tier } from "./tiers";

/** Royalty of a period: the sum of its working (`royaltyByTier`). */
export function royaltyDue(netSales: number, { tiers, basis, soldBefore }: RoyaltyTerms): number {
  return royaltyBetween(soldBefore, soldBefore + netSales, tiers, basis);
}

/** Royalty that cumulative sales add as they go from one amount to another: R(after) - R(before), tier by tier. */
export function royaltyBetween(before: number, after: number, tiers: readonly Tier[], basis: Basis): number {
  const rule = basisRules[basis];
  let royalty = 0;
  for (const tier of tiers) royalty += (rule.salesInside(after, tier) - rule.salesInside(before, tier)) * tier.rate;
  return royalty;
}

/** `royaltyDue` of every row on its own, NaN where the row is NaN: the same sums in the same order, tier by tier over the whole column. */
export function royaltiesDue(netSales: Float64Array, { tiers, basis, soldBefore }: RoyaltyTerms): Float64Array {
  const royalties = new Float64Array(netSales.length);
  for (const tier of tiers) basisRules[basis].addRoyalties(netSales, soldBefore, tier, royalties);
  return royalties;
}
