import type { Severity } from "../../../src/lint/finding";
import { day, type RowValues, type Schedule } from "../schedules/schedule";

/** A defect that stands in a real contract or its announcement, entered as a complete trigger table, so that nothing but the defect is wrong in it. */
export interface Defect extends Omit<Schedule, "findings"> {
  /** What is taken from the contract. */
  readonly fromContract: string;
  /** What was filled in to make the table complete. */
  readonly assumed: string;
  /** Every rule that must find it, with severity and cells, each a column and its row. A rule that is not here may at most have a note. */
  readonly expects: Readonly<Record<string, { readonly severity: Severity; readonly finds: readonly string[] }>>;
  /** What first fixes write, by cell: a column and its row. */
  readonly fixed?: Readonly<Record<string, string | number | boolean>>;
}

/** What a complete row of a payment says beside its amount; assumed wherever a case doesn't say otherwise. */
export const complete: RowValues = {
  version: "original",
  occurrence: "once",
  verifier: "counterparty",
  skipRule: "none",
  longStop: day("2035-12-31"),
  notifyDays: 10,
  dueDays: 30,
  dayBasis: "calendar",
  dueFrom: "notice",
  creditable: "no",
  coc: "survive",
  onTermination: "accrued only",
};

/** Rows that a contract with royalties has beside them; assumed. */
export const aroundRoyalties = (common: RowValues): readonly RowValues[] => [
  { ...complete, ...common, triggerId: "Z-AUDIT", category: "royalty_adjust", eventType: "AUDIT_GAP", eventText: "Audit of books and records finds an underpayment of more than 5%", evidence: "auditor's report", verifier: "auditor", longStop: null, rate: null, amount: null },
  { ...complete, ...common, triggerId: "Z-LATE", category: "royalty_adjust", eventType: "CALENDAR", eventText: "Late payment bears interest", longStop: null, rate: null, amount: null },
];
