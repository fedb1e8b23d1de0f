import { cuad, day, type Schedule } from "./schedule";

export const sutrovax: Schedule = {
  title: "SutroVax and Sutro, supply, 2018: priority in the queue",
  source: { title: "Vaxcyte, S-1 exhibit 10.19, filed 2020-05-22", address: cuad },
  facts: { agreementDate: day("2018-05-29"), parties: [{ name: "SutroVax", country: "US" }, { name: "Sutro", country: "US" }] },
  common: { product: "Extracts and reagents", territory: "Worldwide" },
  rows: [{ triggerId: "F1", category: "supply", eventType: "SHORTAGE", eventText: "In a shortage SutroVax's orders rank ahead of later orders of third parties, not ahead of earlier binding ones", evidence: "shortage notice", allocRank: 1, allocRule: "first in time", clause: "2.10" }],
  findings: {
    TRGK08: "No second source is named in what was read.",
  },
};
