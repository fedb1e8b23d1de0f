// So that 0.3 holds three lots of 0.1.
const slack = (value: number) => Math.max(1, value) * 1e-12;

/** How many whole lots fit in a quantity. */
export function lotsIn(quantity: number, lot: number): number {
  const lots = quantity / lot;
  return Math.floor(lots + slack(lots));
}

/** How many whole lots a quantity needs. */
export function lotsFor(quantity: number, lot: number): number {
  const lots = quantity / lot;
  return Math.ceil(lots - slack(lots));
}

/** Shares in whole numbers with the same total, itself whole: all rounded down, then one more for the largest remainders, the first of equals first. */
export function wholeShares(shares: Float64Array): Float64Array {
  const whole = shares.map((share) => Math.floor(share + slack(share)));
  let left = Math.round(shares.reduce((sum, share) => sum + share, 0)) - whole.reduce((sum, share) => sum + share, 0);
  const remainders = Array.from(shares, (share, place) => ({ place, remainder: share - (whole[place] as number) })).sort((one, other) => other.remainder - one.remainder || one.place - other.place);
  for (const { place } of remainders) {
    if (left <= 0) break;
    whole[place] = (whole[place] as number) + 1;
    left -= 1;
  }
  return whole;
}
