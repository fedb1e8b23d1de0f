import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Contract } from "../contract";
import { hasMoney, hasValue } from "./money";
import { mentions } from "./mentions";

/** True when a row says what a miss leads to: in Remedy, in its text, or as a sum that falls due. Reads remedy, eventText, amount and rate. */
export function hasRemedy(row: TriggerRow): boolean {
  return hasValue(row, "remedy") || hasMoney(row) || mentions(row, "consequence");
}

/** Ids that other rows in force wait for: what they bring about is a consequence too. Reads predecessors. */
export function awaited(contract: Contract): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of contract.inForce) {
    const condition = row.at("predecessors");
    if (condition) for (const id of condition.ids) ids.add(id);
  }
  return ids;
}
