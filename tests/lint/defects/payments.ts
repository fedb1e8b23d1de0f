import { cuad, day, type RowValues } from "../schedules/schedule";
import { complete, type Defect } from "./defect";

const milestone = { ...complete, currency: "USD" };
const sekisui = { product: "FastPack PRO", territory: "Worldwide", payer: "Sekisui", payee: "Qualigen" };
const sekisuiFacts = { agreementDate: day("2016-05-01"), parties: [{ name: "Sekisui", country: "US" }, { name: "Qualigen", country: "US" }] };
const development = (triggerId: string, thousands: number): RowValues => ({ ...milestone, ...sekisui, triggerId, category: "dev_milestone", eventType: "JSC_DECISION", eventText: `Development milestone ${triggerId} of the plan`, evidence: "signed minutes", verifier: "committee", scale: "thousand", amount: thousands, clause: "Exhibit C" });
const exact = { product: "Cologuard", territory: "US", payer: "Exact", payee: "Pfizer" };
const baseline = (year: string, scale: string, lower: number): RowValues => ({ ...complete, ...exact, triggerId: `B${year}`, category: "copromo", eventType: "SALES_GT", eventText: "Baseline revenue", evidence: "net sales report", metric: "net_sales", lower, scale, unit: "USD", period: "CY", currency: "USD", target: day(`${year}-12-31`), longStop: null, clause: "4.2(b)" });
const zogenix = { product: "ZX008", territory: "JP", payer: "Nippon Shinyaku", payee: "Zogenix", wht: "withhold", treatyForm: "Form 3, 2019-03-20" };
const kalvista = { ...milestone, product: "Sebetralstat", territory: "Worldwide", payer: "DRI", payee: "KalVista", wht: "none" };
const medgenics = { ...milestone, product: "Licensed products", territory: "Worldwide", payer: "Medgenics", payee: "Stanford", scale: "thousand" };

export const payments: readonly Defect[] = [
  {
    title: "Qualigen and Sekisui, 2016: rows of 6.172 million under a cap of 6.2 million",
    source: { title: "Ritter Pharmaceuticals, S-4/A exhibit 10.54, filed 2020-03-13", address: cuad },
    fromContract: "Nine amounts in thousands of dollars, the cap, parties, day of agreement.",
    assumed: "What each milestone is, its proof and its terms of payment.",
    facts: { ...sekisuiFacts, headlines: [{ currency: "USD", amount: 6_200_000 }] },
    rows: [1000, 1000, 1000, 1300, 800, 375, 365, 232, 100].map((amount, index) => development(`Q${String(index + 1)}`, amount)),
    expects: { TRGN14: { severity: "warning", finds: ["amount 1"] } },
  },
  {
    title: "Exact Sciences and Pfizer, 2018: millions and a billion in one column",
    source: { title: "Exact Sciences, 8-K exhibit 10.1, filed 2018-08-22", address: cuad },
    fromContract: "Four baselines, the word after each figure in Scale, their years, parties, 4.2(b).",
    assumed: "That they are bounds of what the promotion fee is counted from, evidence and terms of payment.",
    facts: { agreementDate: day("2018-08-21"), parties: [{ name: "Exact", country: "US" }, { name: "Pfizer", country: "US" }] },
    rows: [baseline("2018", "million", 441), baseline("2019", "million", 622), baseline("2020", "million", 861), baseline("2021", "billion", 1.191)],
    expects: { TRGS10: { severity: "warning", finds: ["scale 5"] } },
    fixed: { "lower 5": 1191, "scale 5": "million" },
  },
  {
    title: "Zogenix and Nippon Shinyaku, 2019: \"US 6,000,000\"",
    source: { title: "Zogenix, 10-Q exhibit 10.2, filed 2019-05-09", address: cuad },
    fromContract: "Both amounts as printed, which add to the 12.5 million that is stated, parties, territory.",
    assumed: "That one is due on the application and one on the approval, proof, terms of payment and tax.",
    facts: { agreementDate: day("2019-03-18"), headlines: [{ currency: "USD", amount: 12_500_000 }], parties: [{ name: "Nippon Shinyaku", country: "JP" }, { name: "Zogenix", country: "US" }] },
    rows: [
      { ...milestone, ...zogenix, triggerId: "M1", category: "reg_milestone", eventType: "JNDA_SUBMIT", eventText: "Application for marketing approval in Japan submitted", evidence: "gateway receipt", verifier: "regulator", amount: "US $6,500,000", clause: "6.1" },
      { ...milestone, ...zogenix, triggerId: "M2", category: "reg_milestone", eventType: "APPROVAL", eventText: "Full marketing approval in Japan, price listing not needed", evidence: "approval letter", verifier: "regulator", amount: "US 6,000,000", predecessors: "M1", clause: "6.1" },
    ],
    expects: { TRGS06: { severity: "error", finds: ["amount 2", "amount 3"] } },
    fixed: { "amount 2": 6_500_000, "amount 3": 6_000_000 },
  },
  {
    title: "KalVista and DRI, 2024: a headline of 184 million, parts of 179 million",
    source: { title: "KalVista, 8-K of 2024-11-04", address: "https://capedge.com/filing/1348911/0001193125-24-250223/KALV-8K" },
    fromContract: "The headline and its three parts; the other 5 million are a share purchase that binds nobody.",
    assumed: "Proof, days, terms of payment, and that no tax is withheld.",
    facts: { agreementDate: day("2024-11-04"), headlines: [{ currency: "USD", amount: 184_000_000 }], parties: [{ name: "DRI", country: "CA" }, { name: "KalVista", country: "US" }] },
    rows: [
      { ...kalvista, triggerId: "U1", category: "upfront", eventType: "CALENDAR", eventText: "Signing", evidence: "executed agreement", amount: 100_000_000, dueFrom: "event" },
      { ...kalvista, triggerId: "O1", category: "option", exclusivity: "non-exclusive", eventType: "APPROVAL", eventText: "One-time payment at KalVista's choice after full approval before the long-stop date", evidence: "approval letter", verifier: "regulator", amount: 22_000_000, longStop: day("2025-10-01") },
      { ...kalvista, triggerId: "S1", category: "sales_milestone", eventType: "SALES_GT", eventText: "Worldwide net sales of a calendar year reach the threshold, open to audit", evidence: "net sales report", metric: "net_sales", lower: 550_000_000, unit: "USD", period: "CY", amount: 57_000_000 },
    ],
    expects: { TRGN14: { severity: "warning", finds: ["amount 1"] } },
  },
  {
    title: "Medgenics and Stanford, 2014: dollar signs in a statement in thousands",
    source: { title: "Medgenics, note to the 10-K of 2014", address: "https://www.sec.gov/Archives/edgar/data/1138776/000114420415008677/R12.htm" },
    fromContract: "The three amounts as printed, in a statement whose figures are thousands of dollars.",
    assumed: "What each is due for, proof, days and terms of payment.",
    facts: { agreementDate: day("2014-01-01"), parties: [{ name: "Medgenics", country: "US" }, { name: "Stanford", country: "US" }] },
    rows: [
      { ...medgenics, triggerId: "M1", category: "dev_milestone", eventType: "IND_CLEARED", territory: "US", eventText: "IND in effect", evidence: "FDA acknowledgement", verifier: "regulator", amount: "$25" },
      { ...medgenics, triggerId: "M2", category: "dev_milestone", eventType: "FPI", territory: "US", eventText: "First patient dosed in phase 2", evidence: "CRO enrolment log", verifier: "CRO", amount: "$50", predecessors: "M1" },
      { ...medgenics, triggerId: "M3", category: "reg_milestone", eventType: "APPROVAL", territory: "US", eventText: "Full marketing approval", evidence: "FDA approval letter", verifier: "regulator", amount: "$150", predecessors: "M2" },
    ],
    expects: { TRGS09: { severity: "error", finds: ["amount 2", "amount 3", "amount 4"] } },
    fixed: { "amount 2": 25, "amount 3": 50, "amount 4": 150 },
  },
];
