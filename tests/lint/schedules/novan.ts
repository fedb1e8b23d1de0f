import { day, type Schedule } from "./schedule";

export const novan: Schedule = {
  title: "Novan and Sato, SB204 and SB206 in Japan, 2017: a licence and its amendments",
  source: { title: "Novan, 10-K of 2016, note 14", address: "https://www.sec.gov/Archives/edgar/data/1467154/000156459017004762/R20.htm" },
  facts: { agreementDate: day("2017-01-12"), parties: [{ name: "Sato", country: "JP" }, { name: "Novan", country: "US" }] },
  common: { product: "SB204", territory: "JP", payer: "Sato", payee: "Novan", currency: "JPY", eventType: "CALENDAR" },
  rows: [
    { triggerId: "U0", version: "original", category: "upfront", eventText: "Licence before amendment: equal annual instalments over 15 years", status: "superseded", amount: 4_000_000_000 },
    { triggerId: "C0", version: "original", category: "sales_milestone", eventType: "SALES_GT", eventText: "Licence before amendment: commercial milestones", status: "superseded", amount: "up to 900,000,000" },
    { triggerId: "U1", version: "A1", supersedes: "U0", category: "upfront", eventText: "As amended on 2017-01-12, on the Effective Date", amount: 1_250_000_000 },
    { triggerId: "U2", version: "A2", category: "upfront", product: "SB206", eventText: "Second amendment of 2018-10-05, over 12 months", amount: 1_250_000_000 },
  ],
  findings: {
    TRGP01: "The note states sums, not days.",
    TRGP06: "Payer and payee are in different countries, and what was read says nothing of tax at source.",
    TRGP10: "What was read doesn't say whether this money counts against later payments.",
  },
};
