/** Closing cash of each period, and the number of the first that closes below zero, counted from 1. */
export interface Runway {
  readonly closing: Float64Array;
  readonly firstBelowZero: number | undefined;
}

/** Cash from opening cash, burn (cash out is positive) and receipts, each in its own period; periods that are NaN are passed over but counted. */
export function runwayOf(cash: number, burn: Float64Array, receipts: Float64Array): Runway {
  let left = cash;
  let firstBelowZero: number | undefined;
  const closing = burn.map((spent, period) => {
    if (Number.isNaN(spent)) return NaN;
    left += (receipts[period] as number) - spent;
    if (left < 0) firstBelowZero ??= period + 1;
    return left;
  });
  return { closing, firstBelowZero };
}
