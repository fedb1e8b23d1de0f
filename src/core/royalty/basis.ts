import type { Tier } from "./tiers";

/** How tiers apply: each rate on the sales inside its tier, or one rate on the whole amount. */
export type Basis = "marginal" | "whole";

/** What a basis says of one tier; NaN, a row without sales, stays NaN in both. */
export interface BasisRule {
  /** Cumulative sales that the tier's rate falls on. */
  salesInside(sales: number, tier: Tier): number;
  /** Adds the tier's royalty to every row: `(salesInside(soldBefore + sales) - salesInside(soldBefore)) * rate`. */
  addRoyalties(netSales: Float64Array, soldBefore: number, tier: Tier, royalties: Float64Array): void;
  /** The same for rows whose sales add up, from row `first` to before `end`: each adds the tier's royalty between the cumulative sales before it and its own. */
  addRunning(cumulative: Float64Array, first: number, end: number, soldBefore: number, tier: Tier, royalties: Float64Array): void;
}

// Each loop spells its formula out again: a call to it from both would not be inlined and costs several times the copying of the cells.
export const basisRules: Readonly<Record<Basis, BasisRule>> = {
  marginal: {
    salesInside: (sales, { lowest, from, to }) => (sales < lowest ? lowest : sales > to ? to : sales) - from,
    addRoyalties(netSales, soldBefore, tier, royalties) {
      const { lowest, from, to, rate } = tier;
      const before = this.salesInside(soldBefore, tier);
      for (let row = 0; row < netSales.length; row++) {
        const sales = soldBefore + (netSales[row] as number);
        const inside = (sales < lowest ? lowest : sales > to ? to : sales) - from;
        royalties[row] = (royalties[row] as number) + (inside - before) * rate;
      }
    },
    addRunning(cumulative, first, end, soldBefore, tier, royalties) {
      const { lowest, from, to, rate } = tier;
      let before = this.salesInside(soldBefore, tier);
      for (let row = first; row < end; row++) {
        const sales = cumulative[row] as number;
        const inside = (sales < lowest ? lowest : sales > to ? to : sales) - from;
        royalties[row] = (royalties[row] as number) + (inside - before) * rate;
        if (!Number.isNaN(inside)) before = inside;
      }
    },
  },
  whole: {
    // A bound belongs to the higher rate.
    salesInside: (sales, { lowest, to }) => (sales < lowest || sales >= to ? 0 : sales),
    addRoyalties(netSales, soldBefore, tier, royalties) {
      const { lowest, to, rate } = tier;
      const before = this.salesInside(soldBefore, tier);
      for (let row = 0; row < netSales.length; row++) {
        const sales = soldBefore + (netSales[row] as number);
        const inside = sales < lowest || sales >= to ? 0 : sales;
        royalties[row] = (royalties[row] as number) + (inside - before) * rate;
      }
    },
    addRunning(cumulative, first, end, soldBefore, tier, royalties) {
      const { lowest, to, rate } = tier;
      let before = this.salesInside(soldBefore, tier);
      for (let row = first; row < end; row++) {
        const sales = cumulative[row] as number;
        const inside = sales < lowest || sales >= to ? 0 : sales;
        royalties[row] = (royalties[row] as number) + (inside - before) * rate;
        if (!Number.isNaN(inside)) before = inside;
      }
    },
  },
};
