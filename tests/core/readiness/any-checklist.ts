import fc from "fast-check";
import type { ChecklistItem } from "../../../src/core/readiness/checklist-item";

/** The day that tests judge proof on. */
export const day = 46_000;

const proof = fc.constantFrom("regulator" as const, "signed" as const, "thirdParty" as const, "internal" as const, "none" as const);
const someDay = fc.option(fc.integer({ min: day - 2000, max: day + 400 }), { nil: undefined });

const anyItem = fc.record({
  item: fc.constant("item"),
  area: fc.constantFrom("Data", "CMC", "Clinical", "Access", "Contracts", "Team", "Plan"),
  kind: fc.constantFrom("must" as const, "should" as const),
  status: fc.constantFrom("notStarted" as const, "inProgress" as const, "met" as const, "met" as const, "notApplicable" as const),
  proof,
  proofNeeded: proof,
  proofDate: someDay,
  validUntil: someDay,
  weight: fc.constantFrom(0, 0.1, 0.5, 1, 3),
});

/** Checklists of every kind: areas of the gates and others, weights of 0, dates before and after the day. */
export const anyChecklist: fc.Arbitrary<readonly ChecklistItem[]> = fc
  .array(anyItem, { minLength: 1, maxLength: 20 })
  .map((items) => items.map((item, index) => ({ ...item, row: index + 2 })));

/** With a day to judge proof on, and without. */
export const anyAsOf = fc.constantFrom(undefined, day);
