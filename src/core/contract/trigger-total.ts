import { triggerWords, type TriggerWord } from "../../seeds/triggers";
import { triggerGraph } from "./trigger-graph";
import type { TriggerRow } from "./trigger-row";

/** What a table comes to in one currency. */
export interface CurrencyTotal {
  /** Absent for amounts whose row names none. */
  readonly currency?: string;
  /** Owed for signing or on fixed dates. */
  readonly fixed: number;
  /** Owed when an event comes. */
  readonly contingent: number;
  /** Rows whose amount is hidden: with any, the sums are the least that it can be. */
  readonly redactedRows: number;
}

/** True for an amount that no uncertain event stands before: upfronts, equity, fixed dates. */
export function isFixedPayment(row: TriggerRow): boolean {
  const category = row.at("category");
  const event = row.at("eventType");
  return (category !== undefined && triggerWords.category[category].isFixed === true) || (event !== undefined && triggerWords.event[event].isCertain === true);
}

/** True for a row that is part of a headline value: a row without a category counts among them. */
export function isHeadlinePart(row: TriggerRow): boolean {
  const category = row.at("category");
  return category === undefined || triggerWords.category[category].amount === "headline";
}

/** The headline value by currency, in order of appearance: each row once, "up to" in full; waived, expired and superseded rows left out. Without `categories` those that make a headline value. */
export function totalByCurrency(rows: readonly TriggerRow[], categories?: ReadonlySet<TriggerWord<"category">>): readonly CurrencyTotal[] {
  const { stages } = triggerGraph(rows);
  const totals = new Map<string, { fixed: number; contingent: number; redactedRows: number }>();
  rows.forEach((row, index) => {
    const category = row.at("category");
    const counts = categories ? category !== undefined && categories.has(category) : isHeadlinePart(row);
    const amount = row.at("amount");
    const isRedacted = row.note("amount")?.redacted !== undefined;
    if (!counts || stages[index] === "dead" || (amount === undefined && !isRedacted)) return;
    const currency = row.at("currency") ?? "";
    let total = totals.get(currency);
    if (!total) totals.set(currency, (total = { fixed: 0, contingent: 0, redactedRows: 0 }));
    if (amount === undefined) total.redactedRows++;
    else if (isFixedPayment(row)) total.fixed += amount;
    else total.contingent += amount;
  });
  return [...totals].map(([currency, total]) => ({ ...(currency === "" ? {} : { currency }), ...total }));
}
