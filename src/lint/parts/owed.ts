import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import { hasValue } from "./money";

/** True for a row whose amount or rate one party must still pay to the other; a cap is no payment. Reads status, category, amount, rate, payer and payee. */
export function isOwed(row: TriggerRow): boolean {
  const category = row.at("category");
  if (category === undefined || isSettled(row)) return false;
  const { amount, isPaid } = triggerWords.category[category];
  if (isPaid !== true || !hasSum(row) || row.note("amount")?.isUpTo === true) return false;
  // A baseline, a cap on costs or a figure that is only measured stands in these categories too, but has no payer.
  return amount !== "payment" || row.at("payer") !== undefined || row.at("payee") !== undefined;
}

/** True for a row that is paid for rights or know-how, on which states take tax at source. Reads category. */
export function isForRights(row: TriggerRow): boolean {
  const category = row.at("category");
  return category !== undefined && triggerWords.category[category].isForRights === true;
}

/** True for a row that has been paid. Reads status. */
export function isSettled(row: TriggerRow): boolean {
  return triggerWords.status[row.at("status") ?? "active"].stage === "paid";
}

/** True when an amount or a rate other than 0 is there, be it hidden. */
function hasSum(row: TriggerRow): boolean {
  return isSum(row, "amount") || isSum(row, "rate");
}

function isSum(row: TriggerRow, column: "amount" | "rate"): boolean {
  return row.at(column) !== 0 && hasValue(row, column);
}
