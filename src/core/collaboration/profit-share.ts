/** What becomes of a period's loss. */
export type LossRule = "shared" | "carried" | "bearer";

/** A period as A books it: net sales and cost of goods are A's, shared costs are each party's own. */
export interface SharedPeriod {
  readonly netSales: number;
  readonly cogs: number;
  readonly costsA: number;
  readonly costsB: number;
}

/** `settlement` above 0 is what A pays B: B's share and its costs back. */
export interface ProfitShare {
  readonly profit: number;
  readonly shareA: number;
  readonly shareB: number;
  readonly settlement: number;
}

interface Split {
  readonly shareA: number;
  readonly shareB: number;
  /** Losses that later profit must make good first. */
  readonly carried: number;
}

const splits: Readonly<Record<LossRule, (profit: number, partOfA: number, carried: number) => Split>> = {
  shared: (profit, partOfA) => ({ shareA: profit * partOfA, shareB: profit - profit * partOfA, carried: 0 }),
  carried: (profit, partOfA, carried) => {
    const left = profit - carried;
    const shared = Math.max(0, left);
    return { shareA: shared * partOfA, shareB: shared - shared * partOfA, carried: Math.max(0, -left) };
  },
  bearer: (profit, partOfA) => (profit < 0 ? { shareA: profit, shareB: 0, carried: 0 } : splits.shared(profit, partOfA, 0)),
};

/** Shares of each period in turn; a period that is `undefined` is passed over, with what is carried. */
export function profitShares(periods: Iterable<SharedPeriod | undefined>, partOfA: number, losses: LossRule): readonly (ProfitShare | undefined)[] {
  let carriedLoss = 0;
  return Array.from(periods, (period) => {
    if (period === undefined) return undefined;
    const { netSales, cogs, costsA, costsB } = period;
    const profit = netSales - cogs - costsA - costsB;
    const { shareA, shareB, carried } = splits[losses](profit, partOfA, carriedLoss);
    carriedLoss = carried;
    return { profit, shareA, shareB, settlement: shareB + costsB };
  });
}
