import type { Schedule } from "./schedule";

const sales = { category: "sales_milestone", eventType: "SALES_GT", evidence: "net sales report", occurrence: "once", metric: "net_sales", unit: "USD", period: "cumulative" };

export const ipsAcademia: Schedule = {
  title: "iPS Academia Japan, standard terms of a therapeutic use licence, entities that are not small",
  source: { title: "iPS Academia Japan, therapeutic use licence", address: "http://ips-cell.net/e/license/therapeutic_use.html" },
  facts: { parties: [{ name: "iPS Academia Japan", country: "JP" }, { name: "Licensee" }] },
  common: { product: "Final product", territory: "Worldwide", payer: "Licensee", payee: "iPS Academia Japan", currency: "USD" },
  rows: [
    { triggerId: "U1", category: "upfront", eventType: "CALENDAR", eventText: "Signature", amount: 60_000 },
    { triggerId: "N1", category: "min_royalty", eventType: "CALENDAR", eventText: "Annual maintenance fee until NDA approval", occurrence: "annual", amount: 25_000 },
    { triggerId: "M1", category: "dev_milestone", eventType: "IND_CLEARED", eventText: "First IND in each of North America, Europe and the rest of the world, total", evidence: "FDA acknowledgement", occurrence: "per territory", amount: 130_000 },
    { triggerId: "M2", category: "reg_milestone", eventType: "NDA_SUBMIT", eventText: "First NDA in each of North America, Europe and the rest of the world, total", evidence: "ESG receipt", occurrence: "per territory", amount: 295_000 },
    { ...sales, triggerId: "S1", eventText: "Total sales reach USD 100 million", lower: 100_000_000, amount: 400_000 },
    { ...sales, triggerId: "S2", eventText: "Total sales reach USD 500 million", lower: 500_000_000, amount: 700_000 },
    { triggerId: "T1", category: "royalty_tier", eventType: "SALES_GT", eventText: "Sales of final products", evidence: "net sales report", metric: "net_sales", lower: 0, unit: "USD", rateBasis: "marginal", rate: 0.015 },
    { triggerId: "N2", category: "min_royalty", eventType: "CALENDAR", eventText: "Annual minimum royalty after NDA approval", occurrence: "annual", amount: 25_000 },
  ],
  findings: {
    TRGL10: "Sales decide what is paid, and the rows that were read give the payee no right to look at them; the full contract may.",
    TRGP01: "The published terms state sums, not days.",
    TRGP09: "No row that was read says what late payment costs; 20 of 44 contracts of this kind do.",
    TRGP10: "What was read doesn't say whether this money counts against later payments.",
    TRGT05: "\"Annual\" from when: the calendar year, the licensor's fiscal year from April, or the anniversary?",
    TRGT13: "No day by which the event must come, or lapse, is in what was read.",
  },
};
