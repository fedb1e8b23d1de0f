import { readTiers, type Tier } from "../../../src/core/royalty/tiers";

/** Tiers from pairs of sales from and rate. */
export function tiersOf(pairs: readonly (readonly number[])[]): readonly Tier[] {
  return readTiers(pairs.map(([salesFrom = 0, rate = 0], index) => ({ row: index + 1, salesFrom, rate })));
}
