/** When a royalty falls for lost sales: generic or biosimilar entry. Shares are fractions. */
export interface StepDown {
  /** A period counts when its sales are below the base by more than this share. */
  readonly drop: number;
  /** Periods in a row that must count. */
  readonly consecutive: number;
  /** What the rate is cut by. */
  readonly cut: number;
  /** The cut starts with the period that completes the run, or with the next. */
  readonly start: "next" | "same";
  /** True when a period that doesn't count restores the full rate in the next. */
  readonly recovers: boolean;
  /** Periods in a row that counted just before the first. */
  readonly countBefore: number;
}

/** What rounding may put between the line and sales that stand on it. */
const rounding = 1e-12;

/** The factor on the rate in each period, 1 or less; NaN where sales are NaN: such a period neither counts nor breaks a run. */
export function stepDownFactors(base: number, netSales: Float64Array, { drop, consecutive, cut, start, recovers, countBefore }: StepDown): Float64Array {
  const line = base * (1 - drop) - Math.abs(base) * rounding;
  let run = countBefore;
  let isCut = run >= consecutive;
  return netSales.map((sales) => {
    if (Number.isNaN(sales)) return NaN;
    run = sales < line ? run + 1 : 0;
    const isComplete = run >= consecutive;
    const factor = isCut || (isComplete && start === "same") ? 1 - cut : 1;
    isCut = isComplete || (isCut && !recovers);
    return factor;
  });
}
