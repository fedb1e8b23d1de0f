import { salesInside } from "./basis";
import { royaltyByTier, type RoyaltyTerms } from "./royalty-by-tier";

/** Royalty of a period: the sum of its working. */
export function royaltyDue(netSales: number, terms: RoyaltyTerms): number {
  return royaltyByTier(netSales, terms).reduce((sum, line) => sum + line.royalty, 0);
}

/** `royaltyDue` of every row on its own, NaN where the row is NaN: the same sums in the same order, tier by tier over the whole column. */
export function royaltiesDue(netSales: Float64Array, { tiers, basis, soldBefore }: RoyaltyTerms): Float64Array {
  const royalties = new Float64Array(netSales.length);
  const inside = salesInside[basis];
  for (const tier of tiers) {
    const before = inside(tier, soldBefore);
    const { rate } = tier;
    for (let row = 0; row < netSales.length; row++) {
      royalties[row] = (royalties[row] as number) + (inside(tier, soldBefore + (netSales[row] as number)) - before) * rate;
    }
  }
  return royalties;
}
