import { cuad, day, type RowValues, type Schedule } from "./schedule";

const level = (triggerId: string, year: string): RowValues => ({ triggerId, category: "sales_milestone", eventType: "SALES_GT", eventText: `Cumulative net sales in calendar ${year} exceed the level`, evidence: "net sales report", occurrence: "once", metric: "net_sales", lower: "[***]", lowerIncl: false, unit: "USD", period: "CY", amount: "[***]", onTermination: "survive", clause: "5.3.1" });

export const immunomedics: Schedule = {
  title: "Immunomedics and Janssen, erdafitinib promotion, 2019: calendar-year levels with a formula for delay",
  source: { title: "Immunomedics, 10-K exhibit 10.1, filed 2019-08-07", address: cuad },
  facts: { agreementDate: day("2019-04-05"), agreementExpiry: day("2020-03-31"), parties: [{ name: "Janssen", country: "US" }, { name: "Immunomedics", country: "US" }] },
  common: { product: "Erdafitinib", territory: "US", payer: "Janssen", payee: "Immunomedics", currency: "USD" },
  rows: [
    level("S1", "2019, first"),
    level("S2", "2019, second"),
    level("S3", "2019, third"),
    level("S4", "2020"),
    { triggerId: "A1", category: "royalty_adjust", eventType: "APPROVAL", eventText: "Levels, payments and baseline scale down by the days of delay if full approval comes after 2019-05-18 or availability after 2019-06-01", evidence: "approval letter", clause: "5.3.2" },
  ],
  findings: {
    TRGP04: "Only the payer knows when its sales reach the level.",
    TRGS11: "The filing hides these values.",
  },
};
