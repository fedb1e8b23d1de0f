import type { ChecklistItem } from "../../../src/core/readiness/checklist-item";

/** A checklist item, met with signed proof unless said otherwise. */
export function item(parts: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    row: 1,
    area: "Data",
    item: "GLP package",
    kind: "must",
    status: "met",
    proof: "signed",
    proofNeeded: "thirdParty",
    proofDate: undefined,
    validUntil: undefined,
    weight: 1,
    ...parts,
  };
}
