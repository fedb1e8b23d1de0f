import type { Tier } from "./tiers";

/** What rounding may add to the highest royalty that the tiers can owe. */
const rounding = 1e-12;

/** The sales that owe a royalty under marginal tiers, the smallest that aren't negative where several do; `undefined` where none do. A negative royalty is returns at the first rate. */
export function impliedSales(royalty: number, tiers: readonly Tier[]): number | undefined {
  const firstRate = tiers[0]?.rate ?? 0;
  if (royalty < 0) return firstRate > 0 ? royalty / firstRate : undefined;
  let owed = 0;
  let highest = 0;
  for (const { from, to, rate } of tiers) {
    if (royalty <= owed) return highest;
    if (rate === 0) continue;
    const sales = from + (royalty - owed) / rate;
    if (sales <= to) return sales;
    owed += (to - from) * rate;
    highest = to;
  }
  return royalty <= owed * (1 + rounding) ? highest : undefined;
}
