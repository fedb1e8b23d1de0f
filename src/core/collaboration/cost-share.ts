/** How co-development costs are shared: A's part, up to a total of `cap`; from period `optOut`, counted from 1, B is out and A bears all. */
export interface CostTerms {
  readonly partOfA: number;
  readonly cap: number;
  readonly optOut: number;
}

/** Adds up to the period's costs; `over` is what the cap leaves unshared. */
export interface CostShare {
  readonly a: number;
  readonly b: number;
  readonly over: number;
}

/** Shares of each period in turn; NaN periods are counted and passed over. */
export function costShares(costs: Float64Array, { partOfA, cap, optOut }: CostTerms): readonly CostShare[] {
  let spent = 0;
  return Array.from(costs, (cost, period) => {
    if (Number.isNaN(cost)) return { a: NaN, b: NaN, over: NaN };
    if (period + 1 >= optOut) return { a: cost, b: 0, over: 0 };
    const before = Math.max(0, spent - cap);
    spent += cost;
    const over = Math.max(0, spent - cap) - before;
    const shared = cost - over;
    return { a: shared * partOfA, b: shared - shared * partOfA, over };
  });
}
