import { triggerWords } from "../../seeds/triggers";
import { quartersFrom, type Quarter } from "../calendar/quarter";
import { triggerStates } from "./trigger-states";
import type { TriggerRow } from "./trigger-row";

/** What falls due in a quarter in one currency. */
export interface QuarterPayment {
  /** Absent for payments that no day is known of. */
  readonly quarter?: Quarter;
  /** Absent for amounts whose row names none. */
  readonly currency?: string;
  readonly payment: number;
  /** Rows whose amount is hidden: with any, the sum is the least that it can be. */
  readonly redactedRows: number;
}

/** Payments by the quarter of their due day and by currency, earliest first, undated ones last. Rows that can't pay any more are left out, so are prices, which are no sums; nothing else is. */
export function triggerCalendar(rows: readonly TriggerRow[], fiscalStart: number): readonly QuarterPayment[] {
  const outcomes = triggerStates(rows, { fiscalStart });
  const payments = new Map<string, { quarter: Quarter | undefined; currency: string; payment: number; redactedRows: number; order: number }>();
  const currencies = new Map<string, number>();
  const quarters = new Map<number, Quarter>();
  rows.forEach((row, index) => {
    const category = row.at("category");
    const amount = row.at("amount");
    const isRedacted = row.note("amount")?.redacted !== undefined;
    const outcome = outcomes[index];
    if (outcome?.state === "lapsed" || (amount === undefined && !isRedacted) || (category !== undefined && triggerWords.category[category].amount === "price")) return;
    const quarter = outcome?.dueDay === undefined ? undefined : quarterOf(outcome.dueDay);
    const currency = row.at("currency") ?? "";
    if (!currencies.has(currency)) currencies.set(currency, currencies.size);
    const key = `${quarter?.firstDay ?? ""} ${currency}`;
    let sum = payments.get(key);
    if (!sum) payments.set(key, (sum = { quarter, currency, payment: 0, redactedRows: 0, order: currencies.get(currency) ?? 0 }));
    sum.payment += amount ?? 0;
    if (isRedacted) sum.redactedRows++;
  });
  const day = ({ quarter }: { readonly quarter: Quarter | undefined }) => quarter?.firstDay ?? Infinity;
  return [...payments.values()]
    .sort((one, other) => (day(one) === day(other) ? one.order - other.order : day(one) - day(other)))
    .map(({ quarter, currency, payment, redactedRows }) => ({ ...(quarter ? { quarter } : {}), ...(currency === "" ? {} : { currency }), payment, redactedRows }));

  function quarterOf(due: number): Quarter {
    let quarter = quarters.get(due);
    if (!quarter) quarters.set(due, (quarter = quartersFrom(due, 1, fiscalStart)[0] as Quarter));
    return quarter;
  }
}
