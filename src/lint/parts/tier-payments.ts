import type { TriggerRow } from "../../core/contract/trigger-row";
import { hasValue } from "./money";
import { percent, figure } from "./figures";
import type { TierGroup } from "./tier-groups";

/** What the tiers of a group owe: a rate each, or a sum each. */
export interface TierPayments {
  readonly column: "rate" | "amount";
  /** `undefined` where it is hidden. */
  of(row: TriggerRow): number | undefined;
  /** For messages. */
  say(payment: number): string;
}

/** How a group's tiers pay; `undefined` where some have rates and others sums, or a row has neither. */
export function tierPayments({ rows }: TierGroup): TierPayments | undefined {
  if (rows.every((row) => hasValue(row, "rate"))) return { column: "rate", of: (row) => row.at("rate"), say: percent };
  const currency = rows[0]?.at("currency");
  if (rows.every((row) => hasValue(row, "amount") && !hasValue(row, "rate") && row.at("currency") === currency)) return { column: "amount", of: (row) => row.at("amount"), say: (sum) => figure(sum, currency) };
  return undefined;
}
