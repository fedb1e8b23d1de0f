/** When the minimum of a contract year is paid: as a shortfall in its last period, or before its first. */
export type MinimumMode = "trueup" | "prepaid";

/** What each period pays, and how much of that is only there to reach the minimum; NaN rows are periods without a figure. */
export interface MinimumRoyalty {
  readonly payable: Float64Array;
  readonly topUp: Float64Array;
}

/** Earned royalty of the periods of one contract year against the year's minimum. Excess is never carried over. */
export const minimumRules: Readonly<Record<MinimumMode, (earned: Float64Array, minimum: number) => MinimumRoyalty>> = {
  trueup: (earned, minimum) => {
    const last = earned.length - 1;
    const shortfall = Math.max(0, minimum - sumOf(earned));
    const topUp = earned.map((_, row) => (row === last ? shortfall : 0));
    return { payable: earned.map((royalty, row) => royalty + (topUp[row] as number)), topUp };
  },
  prepaid: (earned, minimum) => {
    let paid = 0;
    let total = 0;
    const payable = earned.map((royalty) => {
      if (Number.isNaN(royalty)) return NaN;
      total += royalty;
      const beyond = Math.max(0, total - minimum);
      const due = beyond - paid;
      paid = beyond;
      return due;
    });
    return { payable, topUp: new Float64Array(earned.length) };
  },
};

function sumOf(amounts: Float64Array): number {
  return amounts.reduce((sum, amount) => (Number.isNaN(amount) ? sum : sum + amount), 0);
}
