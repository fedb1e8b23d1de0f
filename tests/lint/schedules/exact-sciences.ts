import { cuad, day, type RowValues, type Schedule } from "./schedule";

const effort = { category: "copromo", eventType: "DETAILS_MIN", evidence: "CRM report", metric: "details", unit: "details", period: "CY", clause: "3.4(a)" };
const baseline = (triggerId: string, year: string, lower: number): RowValues => ({ triggerId, category: "copromo", eventType: "SALES_GT", eventText: `Baseline revenue of ${year}`, evidence: "net sales report", metric: "net_sales", lower, unit: "USD", period: "CY", clause: "4.2(b)" });
const spend = (triggerId: string, year: string, amount: number): RowValues => ({ triggerId, category: "copromo", eventType: "CALENDAR", eventText: `Promotion spend of ${year} that both share`, payer: null, payee: null, amount, clause: "3.5, 3.6" });
const tail = { category: "royalty_tier", eventType: "SALES_GT", evidence: "net sales report", metric: "net_sales", lowerIncl: false, upperIncl: false, unit: "USD", period: "cumulative", rateBasis: "whole", dueDays: 30, dueFrom: "period end", clause: "8.7" };

export const exactSciences: Schedule = {
  title: "Exact Sciences and Pfizer, Cologuard promotion, 2018: effort, fees and a tail royalty",
  source: { title: "Exact Sciences, 8-K exhibit 10.1, filed 2018-08-22", address: cuad },
  facts: { agreementDate: day("2018-08-21"), parties: [{ name: "Exact", country: "US" }, { name: "Pfizer", country: "US" }] },
  common: { product: "Cologuard", territory: "US", payer: "Exact", payee: "Pfizer", currency: "USD" },
  rows: [
    { ...effort, triggerId: "D1", eventText: "Minimum Pfizer details in a calendar year", lower: 625_000, remedy: "fee reduction under D3, termination right under D4" },
    { ...effort, triggerId: "D2", eventText: "Minimum Pfizer details in the rest of 2018", lower: 140_000, remedy: "fee reduction under D3, termination right under D4" },
    { ...effort, triggerId: "D3", eventText: "Details below 90% of the minimum, position weights as in Exhibit 3.4(a)", upper: 562_500, remedy: "promotion fee reduced as in Exhibit 3.4(a)" },
    { ...effort, triggerId: "D4", eventText: "Details below 72% of the minimum, position weights as in Exhibit 3.4(a)", upper: 450_000, remedy: "termination right without cure" },
    { triggerId: "P1", category: "profit_share", eventType: "SALES_GT", eventText: "Promotion fee: half of (revenue less baseline) x gross margin, the margin held between 68% and 74%", evidence: "net sales report", metric: "net_sales", unit: "USD", period: "quarter", rate: 0.5, dueDays: 30, dueFrom: "period end", clause: "4.2(a)" },
    baseline("B1", "2018", 441_000_000),
    baseline("B2", "2019", 622_000_000),
    baseline("B3", "2020", 861_000_000),
    baseline("B4", "2021", 1_191_000_000),
    { triggerId: "Q1", category: "min_royalty", eventType: "CALENDAR", eventText: "Minimum fee for the rest of 2018 and for 2019", period: "CY", amount: 37_500_000, dueDays: 30, dueFrom: "period end", clause: "4.2(c)" },
    { triggerId: "Q2", category: "min_royalty", eventType: "CALENDAR", eventText: "Minimum fee for each of 2020 and 2021", occurrence: "annual", period: "CY", amount: 30_000_000, dueDays: 30, dueFrom: "period end", clause: "4.2(c)" },
    spend("X1", "2018", 24_000_000),
    spend("X2", "2019", 22_000_000),
    spend("X3", "2020", 21_000_000),
    spend("X4", "2021", 20_000_000),
    { ...tail, triggerId: "T1", eventText: "Tail royalty of 12 quarters: cumulative incremental revenue < $200 million", upper: 200_000_000, rate: 0 },
    { ...tail, triggerId: "T2", eventText: "Tail royalty of 12 quarters: cumulative incremental revenue > $200 million and < $400 million", lower: 200_000_000, upper: 400_000_000, rate: 0.01 },
    { ...tail, triggerId: "T3", eventText: "Tail royalty of 12 quarters: cumulative incremental revenue > $400 million and < $600 million", lower: 400_000_000, upper: 600_000_000, rate: 0.02 },
    { ...tail, triggerId: "T4", eventText: "Tail royalty of 12 quarters: cumulative incremental revenue > $600 million", lower: 600_000_000, rate: 0.03 },
    { triggerId: "K1", category: "coc", eventType: "COC_EVENT", eventText: "Either party may terminate on six months' notice after a change of control of Exact, notice within 30 days", evidence: "filing", coc: "terminate", notifyDays: 30, clause: "8.6" },
  ],
  findings: {
    TRGL09: "Another row speaks of termination, none of what happens to fees then; the tail royalty was read as the answer for one case only.",
    TRGL10: "Fees hang on revenue; audit is in a section that was not read.",
    TRGN01: "Real: exactly 200, 400 and 600 million have no rate.",
    TRGN10: "Real: one dollar of revenue moves the rate on all of it.",
    TRGP09: "No row that was read says what late payment costs; 20 of 44 contracts of this kind do.",
    TRGS02: "Spend that both share: no row says who pays whom.",
  },
};
