import { cuad, day, type RowValues, type Schedule } from "./schedule";

const sales = (triggerId: string, lower: number, amount: number): RowValues => ({ triggerId, category: "sales_milestone", eventType: "SALES_GT", eventText: "Net sales first exceed the threshold in a calendar year", evidence: "net sales report", occurrence: "once", metric: "net_sales", lower, lowerIncl: false, unit: "USD", period: "CY", amount, dueDays: 60, dueFrom: "period end", clause: "6.2" });

export const eton: Schedule = {
  title: "Eton and Aucta, 2019: licence fees and calendar-year sales milestones",
  source: { title: "Eton Pharmaceuticals, 10-Q exhibit 10.1, filed 2019-11-14", address: cuad },
  facts: { agreementDate: day("2019-06-12"), headlines: [{ currency: "USD", amount: 23_000_000 }], parties: [{ name: "Eton", country: "US" }, { name: "Aucta", country: "CN" }] },
  common: { product: "ET-105", territory: "US", payer: "Eton", payee: "Aucta", currency: "USD" },
  rows: [
    { triggerId: "U1", category: "upfront", eventType: "NDA_ACCEPT", eventText: "Effective Date, which is the day of FDA acceptance for review", evidence: "filing notice", amount: 2_000_000, dueDays: 5, dueFrom: "event", longStop: day("2019-09-02"), clause: "6.1(a), 11.1" },
    { triggerId: "L1", category: "reg_milestone", eventType: "FCS", eventText: "First commercial sale", evidence: "first invoice", occurrence: "once", amount: 2_000_000, dueDays: 30, dueFrom: "event", clause: "6.1(b)" },
    { triggerId: "L2", category: "reg_milestone", eventType: "ORANGE_BOOK", eventText: "Orange Book listing of a patent before any ANDA that refers to the product", evidence: "Orange Book entry", occurrence: "once", amount: 1_000_000, dueDays: 30, dueFrom: "event", clause: "6.1(c)" },
    sales("S1", 10_000_000, 1_000_000),
    sales("S2", 20_000_000, 2_000_000),
    sales("S3", 50_000_000, 5_000_000),
    sales("S4", 100_000_000, 10_000_000),
  ],
  findings: {
    TRGP04: "The first commercial sale is the payer's own act, and no notice is promised in what was read.",
    TRGP06: "Payer and payee are in different countries, and what was read says nothing of tax at source.",
    TRGP10: "What was read doesn't say whether this money counts against later payments.",
    TRGT13: "No day by which the event must come, or lapse, is in what was read.",
  },
};
