import type { TriggerRow } from "../../core/contract/trigger-row";
import type { TriggerWord } from "../../seeds/triggers";

/** Categories of milestones. */
export const milestones = ["dev_milestone", "reg_milestone", "sales_milestone"] as const satisfies readonly TriggerWord<"category">[];

/** True when the row's amount or rate is there, be it hidden. Reads amount and rate. */
export function hasMoney(row: TriggerRow): boolean {
  return hasValue(row, "amount") || hasValue(row, "rate");
}

/** True when a cell holds a value, be it hidden or unreadable. */
export function hasValue(row: TriggerRow, column: Parameters<TriggerRow["at"]>[0]): boolean {
  if (row.at(column) !== undefined) return true;
  const note = row.note(column);
  return note?.redacted !== undefined || note?.isUnreadable === true;
}
