import type { Tier } from "./tiers";

/** How tiers apply: each rate on the sales inside its tier, or one rate on the whole amount. */
export type Basis = "marginal" | "whole";

/** Cumulative sales that a tier's rate falls on. */
export const salesInside: Readonly<Record<Basis, (tier: Tier, sales: number) => number>> = {
  marginal: (tier, sales) => Math.min(Math.max(sales, tier.lowest), tier.to) - tier.from,
  // A bound belongs to the higher rate. Asked so that NaN, a row without sales, stays NaN.
  whole: (tier, sales) => (sales < tier.lowest || sales >= tier.to ? 0 : sales),
};
