import { basisRules } from "./basis";
import { royaltyByTier, type RoyaltyTerms } from "./royalty-by-tier";

/** Royalty of a period: the sum of its working. */
export function royaltyDue(netSales: number, terms: RoyaltyTerms): number {
  return royaltyByTier(netSales, terms).reduce((sum, line) => sum + line.royalty, 0);
}

/** `royaltyDue` of every row on its own, NaN where the row is NaN: the same sums in the same order, tier by tier over the whole column. */
export function royaltiesDue(netSales: Float64Array, { tiers, basis, soldBefore }: RoyaltyTerms): Float64Array {
  const royalties = new Float64Array(netSales.length);
  for (const tier of tiers) basisRules[basis].addRoyalties(netSales, soldBefore, tier, royalties);
  return royalties;
}
