import { day, type Schedule } from "./schedule";

export const kura: Schedule = {
  title: "Kura Oncology and Kyowa Kirin, ziftomenib, 2024: the press release",
  source: { title: "Kura Oncology and Kyowa Kirin, release of 2024-11-20", address: "https://pharmajournalist.com/kura-oncology-and-kyowa-kirin-announce-global-strategic-collaboration-to-develop-and-commercialize-ziftomenib-in-acute-leukemias" },
  facts: { agreementDate: day("2024-11-20"), headlines: [{ currency: "USD", amount: 1_491_000_000 }], parties: [{ name: "Kyowa Kirin", country: "JP" }, { name: "Kura", country: "US" }] },
  common: { product: "Ziftomenib", indication: "Acute leukaemia", territory: "Worldwide", payer: "Kyowa Kirin", payee: "Kura", currency: "USD" },
  rows: [
    { triggerId: "U1", category: "upfront", eventType: "CALENDAR", eventText: "Effective date", amount: 330_000_000 },
    { triggerId: "M1", category: "reg_milestone", eventType: "FCS", eventText: "Near-term milestones, first monotherapy launch among them", evidence: "first invoice", occurrence: "once", amount: "up to 420,000,000" },
    { triggerId: "M2", category: "reg_milestone", eventType: "APPROVAL", eventText: "Further development, regulatory and commercial milestones, full approvals and the solid tumour opt-in among them", evidence: "approval letter", occurrence: "once", amount: "up to 741,000,000" },
    { triggerId: "P1", category: "profit_share", eventType: "SALES_GT", eventText: "US profit and loss shared equally", evidence: "net sales report", territory: "US", rate: 0.5 },
    { triggerId: "T1", category: "royalty_tier", eventType: "SALES_GT", eventText: "Tiered double-digit royalties outside the US", evidence: "net sales report", territory: "ex-US", metric: "net_sales", unit: "USD", rate: "[***]" },
    { triggerId: "C1", category: "funding", eventType: "CALENDAR", eventText: "Kura funds development until the end of 2028; both fund equally from 2029-01-01", rate: 0.5 },
  ],
  findings: {
    TRGL08: "Rights for the world change hands, and the release says nothing of a change of control.",
    TRGL10: "Sales decide what is paid, and the rows that were read give the payee no right to look at them; the full contract may.",
    TRGP01: "A press release states no terms of payment.",
    TRGP06: "Payer and payee are in different countries, and what was read says nothing of tax at source.",
    TRGP09: "No row that was read says what late payment costs; 20 of 44 contracts of this kind do.",
    TRGP10: "What was read doesn't say whether this money counts against later payments.",
    TRGS11: "\"Double-digit\" is all that the release says.",
    TRGT13: "No day by which the event must come, or lapse, is in what was read.",
  },
};
