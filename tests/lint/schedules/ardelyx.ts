import { day, type Schedule } from "./schedule";

export const ardelyx: Schedule = {
  title: "Ardelyx and Kyowa Kirin, tenapanor in Japan: 2017 licence, 2019 research deal, 2022 amendment",
  source: { title: "Ardelyx, releases of 2017 and 2022", address: "https://markets.businessinsider.com/news/stocks/ardelyx-and-kyowa-kirin-amend-license-agreement-for-tenapanor-1031345989" },
  facts: { agreementDate: day("2017-11-27"), parties: [{ name: "Kyowa Kirin", country: "JP" }, { name: "Ardelyx", country: "US" }] },
  common: { product: "Tenapanor", territory: "JP", payer: "Kyowa Kirin", payee: "Ardelyx", currency: "USD" },
  rows: [
    { triggerId: "U1", category: "upfront", eventType: "CALENDAR", eventText: "Signing of the 2017 licence", status: "paid", amount: 30_000_000 },
    { triggerId: "M1", category: "reg_milestone", eventType: "APPROVAL", eventText: "Development and commercial milestones of the 2017 licence, full approval among them", evidence: "approval letter", occurrence: "once", amount: "up to 130,000,000" },
    { triggerId: "T1", category: "royalty_tier", eventType: "SALES_GT", eventText: "High-teens royalty of 2017", evidence: "net sales report", status: "superseded", metric: "net_sales", unit: "USD", rate: "[***]" },
    { triggerId: "T2", category: "royalty_tier", eventType: "SALES_GT", eventText: "2022 amendment: low double digits for two years after first commercial sale, then mid single digits", evidence: "net sales report", version: "A1", supersedes: "T1", metric: "net_sales", unit: "USD", rate: "[***]" },
    { triggerId: "M2", category: "reg_milestone", eventType: "JNDA_SUBMIT", eventText: "2022 amendment, first tranche: J-NDA filed with the MHLW", evidence: "gateway receipt", version: "A1", occurrence: "once", amount: "up to 40,000,000" },
    { triggerId: "M3", category: "reg_milestone", eventType: "APPROVAL", eventText: "2022 amendment, second tranche, within the same cap as the first: full approval for hyperphosphataemia", evidence: "approval letter", version: "A1", occurrence: "once", amount: "[***]", predecessors: "M2" },
    { triggerId: "U2", category: "upfront", eventType: "CALENDAR", eventText: "2019 research deal, first instalment", status: "paid", target: day("2019-11-11"), amount: 5_000_000, dueDays: 30, dueFrom: "event" },
    { triggerId: "U3", category: "upfront", eventType: "CALENDAR", eventText: "2019 research deal, second instalment, on the first anniversary", status: "paid", target: day("2020-11-11"), amount: 5_000_000, dueDays: 0, dueFrom: "event" },
  ],
  findings: {
    TRGL06: "Filing and approval follow each other, and nothing is said of a filing that is skipped.",
    TRGL10: "Sales decide what is paid, and the rows that were read give the payee no right to look at them; the full contract may.",
    TRGP06: "Payer and payee are in different countries, and what was read says nothing of tax at source.",
    TRGP09: "No row that was read says what late payment costs; 20 of 44 contracts of this kind do.",
    TRGP10: "What was read doesn't say whether this money counts against later payments.",
    TRGS02: "The amendment's second tranche stands beside the 2017 milestones: the releases don't say whether it replaces one.",
    TRGS11: "\"High teens\" and \"low double digits\" are all that the releases say; the second tranche shares the cap of the first.",
    TRGT13: "No day by which the event must come, or lapse, is in what was read.",
  },
};
