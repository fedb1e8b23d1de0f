import { isHeadlinePart, totalByCurrency, type CurrencyTotal } from "../../core/contract/trigger-total";
import type { Contract } from "../contract";

/** What the rows come to in one currency, and how sure that is. */
export interface HeadlineTotal extends CurrencyTotal {
  /** True where a row pays "up to" its amount. */
  readonly mayBeLess: boolean;
  /** True where a row may pay more than once: for each product, each year. */
  readonly mayBeMore: boolean;
}

/** The headline value of the rows in force, by currency. Reads amount, currency, category, eventType, occurrence. */
export function headlineTotals(contract: Contract): readonly HeadlineTotal[] {
  const upTo = new Set<string | undefined>();
  const repeated = new Set<string | undefined>();
  for (const row of contract.inForce) {
    if (row.at("amount") === undefined || !isHeadlinePart(row)) continue;
    if (row.note("amount")?.isUpTo === true) upTo.add(row.at("currency"));
    if ((row.at("occurrence") ?? "once") !== "once") repeated.add(row.at("currency"));
  }
  return totalByCurrency(contract.inForce).map((total) => ({ ...total, mayBeLess: upTo.has(total.currency), mayBeMore: repeated.has(total.currency) }));
}
