/** How credits reduce what is due. Shares are fractions. */
export interface CreditTerms {
  /** Credit at hand before the first period. */
  readonly opening: number;
  /** The largest share of a period's amount that credits may take. */
  readonly maxShare: number;
  /** False when credit that a period can't use is lost. */
  readonly carriesForward: boolean;
}

export interface Credited {
  readonly payable: Float64Array;
  /** Credit left after each period. */
  readonly left: Float64Array;
}

/** What stays payable of each period's amount after the credits of earlier periods and its own, and the credit left; NaN where the amount is NaN. A negative amount takes no credit. */
export function credited(due: Float64Array, credits: Float64Array, { opening, maxShare, carriesForward }: CreditTerms): Credited {
  const payable = new Float64Array(due.length).fill(NaN);
  const left = new Float64Array(due.length).fill(NaN);
  let credit = opening;
  for (let row = 0; row < due.length; row++) {
    const amount = due[row] as number;
    if (Number.isNaN(amount)) continue;
    credit += credits[row] as number;
    const used = Math.min(credit, Math.max(0, amount) * maxShare);
    credit = carriesForward ? credit - used : 0;
    payable[row] = amount - used;
    left[row] = credit;
  }
  return { payable, left };
}
