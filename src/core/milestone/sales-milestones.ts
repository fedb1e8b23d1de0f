/** One payment for net sales that come to a threshold. */
export interface SalesRung {
  readonly threshold: number;
  readonly payment: number;
}

export interface SalesMilestoneTerms {
  readonly ladder: readonly SalesRung[];
  /** True when sales must exceed a threshold, not only reach it. */
  readonly mustExceed: boolean;
  /** How many rungs a period pays of those it comes to: the others wait for another period that comes to them. */
  readonly several: SeveralRule;
  /** True when sales are counted from the first period on, not for each period on its own. */
  readonly isLifetime: boolean;
}

export type SeveralRule = "all" | "one" | "highest";

/** Milestones due in each period; each rung once. NaN sales, a period without any, pay nothing and count 0. */
export function salesMilestones(netSales: Float64Array, { ladder, mustExceed, several, isLifetime }: SalesMilestoneTerms): Float64Array {
  const rungs = [...ladder].sort((one, other) => one.threshold - other.threshold);
  const thresholds = Float64Array.from(rungs, ({ threshold }) => threshold);
  const unpaid = new UnpaidRungs(rungs.length);
  const payments = new Float64Array(netSales.length);
  let sold = 0;
  for (let period = 0; period < netSales.length; period++) {
    const sales = netSales[period] as number;
    if (Number.isNaN(sales)) continue;
    sold = isLifetime ? sold + sales : sales;
    const come = rungsCome(thresholds, sold, mustExceed);
    let due = 0;
    if (several === "highest") {
      const rung = unpaid.highestBelow(come);
      if (rung >= 0) due = (rungs[unpaid.pay(rung)] as SalesRung).payment;
    } else {
      while (unpaid.lowest < come) {
        due += (rungs[unpaid.pay(unpaid.lowest)] as SalesRung).payment;
        if (several === "one") break;
      }
    }
    payments[period] = due;
  }
  return payments;
}

/** How many thresholds, ascending, the sales come to. */
function rungsCome(thresholds: Float64Array, sales: number, mustExceed: boolean): number {
  let [low, high] = [0, thresholds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const threshold = thresholds[middle] as number;
    if (mustExceed ? sales > threshold : sales >= threshold) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rungs that wait, found without looking through those that are paid. */
class UnpaidRungs {
  lowest = 0;
  /** By rung + 1: the highest unpaid rung up to it, plus one, or a step on the way to it. */
  private readonly below: Int32Array;
  private readonly isPaid: Uint8Array;

  constructor(count: number) {
    this.below = Int32Array.from({ length: count + 1 }, (_, place) => place);
    this.isPaid = new Uint8Array(count);
  }

  /** The highest unpaid rung among the first `count`; -1 when all are paid. */
  highestBelow(count: number): number {
    let place = count;
    while (this.below[place] !== place) {
      this.below[place] = this.below[this.below[place] as number] as number;
      place = this.below[place] as number;
    }
    return place - 1;
  }

  pay(rung: number): number {
    this.isPaid[rung] = 1;
    this.below[rung + 1] = rung;
    while (this.isPaid[this.lowest] === 1) this.lowest++;
    return rung;
  }
}
