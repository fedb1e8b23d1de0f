import type { ItemKind, ItemStatus, Proof } from "../../seeds/readiness";

/** One row of a checklist. Dates are Excel serials; `row` is where it stands, counted from 1. */
export interface ChecklistItem {
  readonly row: number;
  readonly area: string;
  readonly item: string;
  readonly kind: ItemKind;
  readonly status: ItemStatus;
  readonly proof: Proof;
  readonly proofNeeded: Proof;
  readonly proofDate: number | undefined;
  readonly validUntil: number | undefined;
  readonly weight: number;
}
