import type { TriggerRow } from "../../core/contract/trigger-row";
import { phraseIn } from "./clause-phrases";

/** True for an event that is the success of a trial: topline results, or a proof of concept that succeeds. Reads eventType and eventText. */
export function isDeclaredSuccess(row: TriggerRow): boolean {
  return row.at("eventType") === "TOPLINE" || phraseIn(row.at("eventText"), "proofOfConcept") !== undefined;
}
