import { cuad, day, type Schedule } from "./schedule";

export const bellicum: Schedule = {
  title: "Bellicum and Miltenyi, supply, 2019: a limited manufacturing licence as the remedy",
  source: { title: "Bellicum Pharmaceuticals, 10-Q exhibit 10.1, filed 2019-05-07", address: cuad },
  facts: { agreementDate: day("2019-03-27"), parties: [{ name: "Bellicum", country: "US" }, { name: "Miltenyi", country: "DE" }] },
  common: { product: "Affected product", territory: "Worldwide" },
  rows: [
    { triggerId: "F1", category: "supply", eventType: "SHORTAGE", eventText: "Supply Failure: less than the stated share of an accepted order delivered in reasonable time more than twice in a calendar year", evidence: "OTIF report", metric: "fill_rate", upper: "[***]", unit: "ratio", period: "CY", remedy: "production licence for a second source under X1", clause: "6.8" },
    { triggerId: "X1", category: "mfg_transfer", eventType: "SHORTAGE", eventText: "The second source gets a limited, non-exclusive, non-transferable production licence for one site, without sublicence, for the affected product only, until supply resumes", evidence: "OTIF report", exclusivity: "non-exclusive", predecessors: "F1", remedy: "the licence itself is the remedy", clause: "6.8(a)(4)" },
  ],
  findings: {
    TRGK05: "Real: the licence follows a supply failure, not a yield or a turn-around time.",
    TRGK11: "No binding forecast is in what was read.",
    TRGL08: "A licence that outlasts the remedy is granted, and no row speaks of a change of control.",
    TRGL09: "The licence has no row for the end of the agreement.",
    TRGS11: "The filing hides these values.",
  },
};
