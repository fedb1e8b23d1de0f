import { cuad, day, type Schedule } from "./schedule";

const approval = { category: "reg_milestone", eventType: "APPROVAL", evidence: "approval letter", verifier: "regulator", occurrence: "once", payer: "PhaseBio", payee: "SFJ", clause: "6.1" };

export const phasebio: Schedule = {
  title: "PhaseBio and SFJ, bentracimab co-development, 2020: funding first, approval payments in instalments",
  source: { title: "PhaseBio, 10-K exhibit 10.21, filed 2020-03-30", address: cuad },
  facts: { agreementDate: day("2020-01-09"), parties: [{ name: "SFJ", country: "US" }, { name: "PhaseBio", country: "US" }] },
  common: { product: "Bentracimab", currency: "USD", payer: "SFJ", payee: "PhaseBio", territory: "Worldwide" },
  rows: [
    { triggerId: "F1", category: "funding", eventType: "CALENDAR", eventText: "Initial development cost payment, from the later of the Effective Date and the bank's consent", amount: 10_000_000, dueDays: 45, dueFrom: "event", clause: "4.2" },
    { triggerId: "F2", category: "funding", eventType: "CALENDAR", eventText: "Development costs before a successful phase 3 interim analysis", amount: "up to 80,000,000", clause: "4.2" },
    { triggerId: "F3", category: "funding", eventType: "DMC_REC", eventText: "Development costs after a successful phase 3 interim analysis, at least USD 20 million", evidence: "DMC letter", amount: "up to 30,000,000", clause: "4.2" },
    { ...approval, triggerId: "A-US", territory: "US", eventText: "FDA approval in full, first instalment", amount: 5_000_000 },
    { ...approval, triggerId: "A-US-7", territory: "US", eventType: "CALENDAR", eventText: "Seven anniversaries of FDA approval", amount: 325_000_000, predecessors: "A-US" },
    { ...approval, triggerId: "A-EU", territory: "EU", eventText: "EMA approval in full, first instalment", amount: 5_000_000 },
    { ...approval, triggerId: "A-EU-7", territory: "EU", eventType: "CALENDAR", eventText: "Seven anniversaries of EMA approval", amount: 205_000_000, predecessors: "A-EU" },
    { ...approval, triggerId: "A-AS", territory: "JP, CN", eventText: "First approval by either PMDA or NMPA, paid once even if both approve", amount: 1_000_000 },
    { ...approval, triggerId: "A-AS-8", territory: "JP, CN", eventType: "CALENDAR", eventText: "Eight anniversaries of the first approval in Asia", amount: 59_000_000, predecessors: "A-AS" },
  ],
  findings: {
    TRGL03: "\"Successful\" interim analysis: the row has no criterion; the contract defines it elsewhere.",
    TRGL07: "Approval by the PMDA may be conditional; the contract treats its withdrawal in a clause of its own.",
    TRGP01: "The schedule of approval payments, as read, counts no days.",
    TRGS12: "Real: either approval, paid once even if both come.",
    TRGT13: "No day by which the event must come, or lapse, is in what was read.",
  },
};
