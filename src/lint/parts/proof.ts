import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { blankMarks, triggerWords } from "../../seeds/triggers";

const blank = new Set(blankMarks);

/** The grade of the proof that an event comes with: D only where neither the event nor an outsider who confirms it gives a better one; `undefined` without an event code. Reads eventType and verifier. */
export function gradeOf(row: TriggerRow): "A" | "B" | "C" | "D" | undefined {
  const event = row.at("eventType");
  if (event === undefined) return undefined;
  const { grade } = triggerWords.event[event];
  const verifier = row.at("verifier");
  const outsider = verifier === undefined ? undefined : triggerWords.verifier[verifier].grade;
  return grade === "D" && (outsider === "A" || outsider === "B") ? outsider : grade;
}

/** True for an event that the calendar alone brings about. Reads eventType. */
export function isByCalendar(row: TriggerRow): boolean {
  const event = row.at("eventType");
  return event !== undefined && triggerWords.event[event].isCertain === true;
}

/** True when a paper is named, and not only a mark for none. Reads evidence. */
export function namesEvidence(row: TriggerRow): boolean {
  const evidence = row.at("evidence");
  return evidence !== undefined && !blank.has(plain(evidence));
}
