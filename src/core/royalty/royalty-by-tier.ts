import { basisRules, type Basis } from "./basis";
import type { Tier } from "./tiers";

/** What a royalty is reckoned with beside the sales: `soldBefore` are sales already made in the same royalty year. */
export interface RoyaltyTerms {
  readonly tiers: readonly Tier[];
  readonly basis: Basis;
  readonly soldBefore: number;
}

/** One line of the working. */
export interface TierRoyalty {
  readonly tier: Tier;
  readonly salesInside: number;
  readonly royalty: number;
}

/**
 * A line for each tier: what the period adds to the sales that the tier's rate falls on, and the royalty on it.
 * Both add up: to the period's sales, and to R(before + sales) - R(before). Negative sales give back the slices they vacate.
 */
export function royaltyByTier(netSales: number, { tiers, basis, soldBefore }: RoyaltyTerms): readonly TierRoyalty[] {
  const rule = basisRules[basis];
  return tiers.map((tier) => {
    const added = rule.salesInside(soldBefore + netSales, tier) - rule.salesInside(soldBefore, tier);
    return { tier, salesInside: added, royalty: added * tier.rate };
  });
}
