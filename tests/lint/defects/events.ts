import { cuad, day, type RowValues } from "../schedules/schedule";
import { complete, type Defect } from "./defect";

const qualigen = { ...complete, product: "FastPack PRO", territory: "US", payer: "Sekisui", payee: "Qualigen", currency: "USD", scale: "thousand", category: "reg_milestone", occurrence: "once", clause: "Exhibit C" };
const submitted = (triggerId: string, target: string, amount: number): RowValues => ({ ...qualigen, triggerId, eventType: "NDA_SUBMIT", eventText: `Submission ${triggerId} to the FDA`, evidence: "FDA receipt", verifier: "regulator", target, amount });
const cleared = (triggerId: string): RowValues => ({ ...qualigen, triggerId, eventType: "APPROVAL", eventText: "510k Clearance 5/19, full", evidence: "FDA clearance letter", verifier: "regulator", amount: 232 });

export const events: readonly Defect[] = [
  {
    title: "Qualigen and Sekisui, 2016: days without a year, and one milestone twice",
    source: { title: "Ritter Pharmaceuticals, S-4/A exhibit 10.54, filed 2020-03-13", address: cuad },
    fromContract: "The four days as printed, and that \"510k Clearance 5/19\" stands twice; amounts in thousands of dollars, parties, day of agreement.",
    assumed: "Which amount goes with which day, proof and terms of payment.",
    facts: { agreementDate: day("2016-05-01"), parties: [{ name: "Sekisui", country: "US" }, { name: "Qualigen", country: "US" }] },
    rows: [submitted("Q1", "8/15", 375), submitted("Q2", "12/16", 365), cleared("Q3"), cleared("Q4")],
    expects: { TRGS08: { severity: "error", finds: ["target 2", "target 3", "eventText 4", "eventText 5"] }, TRGS13: { severity: "warning", finds: [" 5"] } },
    fixed: { "target 2": day("2016-08-15"), "target 3": day("2016-12-16"), "status 4": "active", "status 5": "superseded" },
  },
  {
    title: "Immunomedics and Janssen, 2019: 31 days called 30",
    source: { title: "Immunomedics, 10-K exhibit 10.1, filed 2019-08-07", address: cuad },
    fromContract: "Both days and the count of the example, parties, 5.3.2.",
    assumed: "That the formula stands in a row of its own, proof and terms of payment.",
    facts: { agreementDate: day("2019-04-05"), parties: [{ name: "Janssen", country: "US" }, { name: "Immunomedics", country: "US" }] },
    rows: [
      { ...complete, triggerId: "A1", category: "royalty_adjust", product: "Erdafitinib", territory: "US", payer: "Janssen", payee: "Immunomedics", eventType: "APPROVAL", eventText: "Levels and payments scale down by the days of delay: full approval on 2019-06-18 instead of 2019-05-18 is 30 days delayed", evidence: "approval letter", verifier: "regulator", clause: "5.3.2" },
    ],
    expects: { TRGT12: { severity: "error", finds: ["eventText 2"] } },
    fixed: { "eventText 2": "Levels and payments scale down by the days of delay: full approval on 2019-06-18 instead of 2019-05-18 is 31 days delayed" },
  },
  {
    title: "Ardelyx and Kyowa Kirin, 2022: an application filed with the licensee",
    source: { title: "Ardelyx, release of 2022-04-12", address: "https://markets.businessinsider.com/news/stocks/ardelyx-and-kyowa-kirin-amend-license-agreement-for-tenapanor-1031345989" },
    fromContract: "The words of the event, the territory, parties, the tranches' cap of 40 million.",
    assumed: "That the amendment's first tranche is half of it, proof, days, terms of payment and tax.",
    facts: { agreementDate: day("2017-11-27"), parties: [{ name: "Kyowa Kirin", country: "JP" }, { name: "Ardelyx", country: "US" }] },
    rows: [
      { ...complete, triggerId: "M1", category: "reg_milestone", product: "Tenapanor", territory: "JP", payer: "Kyowa Kirin", payee: "Ardelyx", eventType: "JNDA_SUBMIT", eventText: "File for approval with Kyowa Kirin", evidence: "gateway receipt", verifier: "regulator", amount: 20_000_000, currency: "USD", wht: "withhold", treatyForm: "Form 3, 2022-04-12", clause: "6.2" },
    ],
    expects: { TRGR07: { severity: "error", finds: ["eventText 2"] } },
    fixed: { "eventText 2": "File for approval with MHLW" },
  },
  {
    title: "FuelCell Energy and ExxonMobil, 2019: \"to ExxonMobil's satisfaction\"",
    source: { title: "FuelCell Energy, 8-K exhibit 10.1, filed 2019-11-06", address: cuad },
    fromContract: "That a payment waits for a demonstration to the payer's satisfaction, with no paper that would show it; parties.",
    assumed: "Everything else: it is a joint development agreement, taken for its pattern.",
    facts: { agreementDate: day("2019-11-05"), parties: [{ name: "ExxonMobil", country: "US" }, { name: "FuelCell", country: "US" }] },
    rows: [
      { ...complete, triggerId: "M1", category: "dev_milestone", product: "Generation 2 Technology", territory: "US", payer: "ExxonMobil", payee: "FuelCell", eventType: "SATISFACTION", eventText: "First technical milestone demonstrated to ExxonMobil's satisfaction", evidence: null, verifier: null, amount: 5_000_000, currency: "USD", clause: "3" },
    ],
    expects: { TRGL02: { severity: "error", finds: ["eventType 2"] }, TRGL03: { severity: "warning", finds: ["eventText 2"] } },
  },
];
