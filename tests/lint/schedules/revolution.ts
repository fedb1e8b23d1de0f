import { cuad, day, type Schedule } from "./schedule";

export const revolution: Schedule = {
  title: "Revolution Medicines and Sanofi, SHP2, 2018: sixteen milestones under one cap",
  source: { title: "Revolution Medicines, S-1 exhibit 10.1, filed 2020-01-17", address: cuad },
  facts: { agreementDate: day("2018-06-08"), headlines: [{ currency: "USD", amount: 570_000_000 }], parties: [{ name: "Sanofi", country: "FR" }, { name: "RevMed", country: "US" }] },
  common: { product: "SHP2 inhibitor", territory: "Worldwide", payer: "Sanofi", payee: "RevMed", currency: "USD" },
  rows: [
    { triggerId: "U1", category: "upfront", eventType: "CALENDAR", eventText: "Effective Date", amount: 50_000_000, dueDays: "[***]", dueFrom: "event", clause: "9.1" },
    { triggerId: "M1", category: "reg_milestone", eventType: "JSC_DECISION", eventText: "Sixteen milestones (a) to (p), each paid once; the payee may declare one, and silence for a hidden number of business days lets it invoice", evidence: "notice of the payee", verifier: "counterparty", occurrence: "once", amount: "up to 520,000,000", dueDays: "[***]", dueFrom: "invoice", clause: "9.2" },
  ],
  findings: {
    TRGP06: "Payer and payee are in different countries, and what was read says nothing of tax at source.",
    TRGP10: "What was read doesn't say whether this money counts against later payments.",
    TRGS11: "The filing hides these values.",
    TRGT13: "No day by which the event must come, or lapse, is in what was read.",
  },
};
