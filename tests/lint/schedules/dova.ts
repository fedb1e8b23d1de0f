import { cuad, day, type Schedule } from "./schedule";

export const dova: Schedule = {
  title: "Dova and Valeant, Doptelet co-promotion, 2018",
  source: { title: "Dova Pharmaceuticals, 10-Q exhibit 10.2, filed 2018-11-08", address: cuad },
  facts: { agreementDate: day("2018-09-26"), parties: [{ name: "Dova", country: "US" }, { name: "Valeant", country: "US" }] },
  common: { product: "Doptelet", territory: "US", payer: "Dova", payee: "Valeant", currency: "USD" },
  rows: [
    { triggerId: "S1", category: "sales_milestone", eventType: "SALES_GT", eventText: "Net sales in a calendar year first reach the threshold", evidence: "net sales report", occurrence: "once", metric: "net_sales", lower: "[***]", unit: "USD", period: "CY", amount: 2_500_000, clause: "6.2" },
    { triggerId: "T1", category: "royalty_tier", eventType: "SALES_GT", eventText: "Promotion fee, first of three marginal bands of annual net sales, from the quarter of 2018-10-01", evidence: "net sales report", metric: "net_sales", lower: 0, upper: "[***]", unit: "USD", period: "CY", rateBasis: "marginal", rate: "[***]", clause: "6.1.1" },
    { triggerId: "T2", category: "royalty_tier", eventType: "SALES_GT", eventText: "Promotion fee, second band", evidence: "net sales report", metric: "net_sales", lower: "[***]", upper: "[***]", unit: "USD", period: "CY", rateBasis: "marginal", rate: "[***]", clause: "6.1.1" },
    { triggerId: "T3", category: "royalty_tier", eventType: "SALES_GT", eventText: "Promotion fee, third band", evidence: "net sales report", metric: "net_sales", lower: "[***]", unit: "USD", period: "CY", rateBasis: "marginal", rate: "[***]", clause: "6.1.1" },
    { triggerId: "R1", category: "copromo", eventType: "DETAILS_MIN", eventText: "Quarterly details or average sales-force size below the minimum, details weighted by position", evidence: "CRM report", metric: "details", lower: "[***]", unit: "details", period: "quarter", remedy: "the fee falls; where both are below, the lower fee applies", clause: "6.1.2" },
  ],
  findings: {
    TRGL08: "The rows speak of remedies, none of a change of control.",
    TRGL09: "The rows speak of remedies, none of the end of the agreement.",
    TRGL10: "Fees hang on net sales; audit is in a section that was not read.",
    TRGP01: "Section 6.2, as read, gives no term.",
    TRGP04: "Only the payer knows when its sales reach the level.",
    TRGP09: "No row that was read says what late payment costs; 20 of 44 contracts of this kind do.",
    TRGS11: "The filing hides these values.",
  },
};
