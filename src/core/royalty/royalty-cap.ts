import { isoDate } from "../../cells/serial";
import { Refusal } from "../../language/refusal";
import { stepAt, type Step } from "../steps";

/** Until its last day, included, payments stop at a multiple of the upfront; `Infinity` is open-ended. */
export interface Cap {
  readonly row: number;
  readonly until: number;
  readonly multiple: number;
}

/** A cap from the day after the one before it ends. */
export interface CapStep extends Cap, Step {}

/** Caps in order of time; throws a `Refusal` where two end on one day. */
export function readCaps(rows: readonly Cap[]): readonly CapStep[] {
  const caps = [...rows].sort((one, other) => (one.until < other.until ? -1 : one.until > other.until ? 1 : one.row - other.row));
  caps.forEach(({ row, until }, index) => {
    if (caps[index - 1]?.until !== until) return;
    throw new Refusal(
      { en: "caps row {row} ends {day} like another row: keep one", ja: "caps の{row}行目は他の行と期限が同じです（{day}）。1行にしてください" },
      { row: String(row), day: until === Infinity ? { en: "never", ja: "期限なし" } : isoDate(until) },
    );
  });
  return caps.map((cap, index) => ({ ...cap, from: (caps[index - 1]?.until ?? -Infinity) + 1 }));
}

/** The multiple in force on a day; `undefined` after the last cap's day. */
export function multipleOn(day: number, caps: readonly CapStep[]): number | undefined {
  const { until, multiple } = stepAt(caps, day);
  return day <= until ? multiple : undefined;
}

/** What of the receipts is paid, in order of time, until the multiple in force on their day is reached: then payments end for good, though a later multiple be higher. */
export class CappedPayments {
  #hasEnded = false;

  constructor(
    private readonly upfront: number,
    private paid: number,
  ) {}

  paidOf(receipt: number, multiple: number): number {
    const left = multiple * this.upfront - this.paid;
    if (this.#hasEnded || left <= 0) {
      this.#hasEnded = true;
      return 0;
    }
    this.#hasEnded = receipt >= left;
    const payment = Math.min(receipt, left);
    this.paid += payment;
    return payment;
  }
}
