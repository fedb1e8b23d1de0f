import { cuad, type Schedule } from "./schedule";

export const upjohn: Schedule = {
  title: "Pfizer and Upjohn, manufacturing and supply, 2020: shortage allocation and a yield remedy",
  source: { title: "Upjohn, 10-12G exhibit 2.6, filed 2020-01-21", address: cuad },
  common: { product: "Facility products", territory: "Worldwide" },
  rows: [
    { triggerId: "F1", category: "supply", eventType: "SHORTAGE", eventText: "Triggering Event: two months late or more four times in a rolling 12 months, or four months late once", evidence: "OTIF report", metric: "OTIF", period: "rolling12", remedy: "the exclusive purchase requirement is suspended while supply fails", clause: "2.5(a), 2.5(b)" },
    { triggerId: "F2", category: "supply", eventType: "ALLOC_START", eventText: "Capacity and materials allocated ratably by use in the prior 12 months, quarterly", evidence: "shortage notice", allocRank: 1, allocRule: "ratable history", predecessors: "F1", clause: "2.5(a)" },
    { triggerId: "K1", category: "kpi", eventType: "YIELD_MISS", eventText: "Minimum average yield of the Facility Addendum: material in product, rejected batches included, by customer material used; annual report in the first quarter", evidence: "batch records", metric: "yield", lower: "[***]", unit: "ratio", period: "CY", remedy: "the manufacturer pays the actual cost of excess customer material", clause: "12.3" },
  ],
  findings: {
    TRGK07: "Material by material, but the row doesn't say of which batches; the annual report does.",
    TRGK08: "No second source is named in what was read.",
    TRGK11: "No binding forecast is in what was read.",
    TRGS11: "The filing hides these values.",
  },
};
