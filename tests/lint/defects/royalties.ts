import { cuad, day } from "../schedules/schedule";
import { aroundRoyalties, complete, type Defect } from "./defect";

const tier = { ...complete, category: "royalty_tier", eventType: "SALES_GT", evidence: "net sales report", metric: "net_sales", unit: "USD", currency: "USD", dueFrom: "period end", occurrence: null, longStop: null };
const exact = { product: "Cologuard", territory: "US", payer: "Exact", payee: "Pfizer" };
const theravance = { product: "Collaboration Product", territory: "Worldwide", payer: "GSK", payee: "Theravance", wht: "gross-up" };
const theravanceFacts = { agreementDate: day("2002-11-14"), parties: [{ name: "GSK", country: "GB" }, { name: "Theravance", country: "US" }] };
const tail = { ...tier, ...exact, lowerIncl: false, upperIncl: false, period: "cumulative", rateBasis: "whole", onTermination: "survive", clause: "8.7" };
const annual = { ...tier, ...theravance, period: "CY", rateBasis: "marginal", dueDays: 20 };

export const royalties: readonly Defect[] = [
  {
    title: "Exact Sciences and Pfizer, 2018: the bands of the tail royalty leave their exact boundaries out",
    source: { title: "Exact Sciences, 8-K exhibit 10.1, filed 2018-08-22", address: cuad },
    fromContract: "Bands < 200, > 200 and < 400, > 400 and < 600, > 600 million dollars, their rates, one rate on all revenue, payment 30 days after quarter end, parties, 8.7.",
    assumed: "Evidence, currency of payment, audit and late interest rows.",
    facts: { agreementDate: day("2018-08-21"), parties: [{ name: "Exact", country: "US" }, { name: "Pfizer", country: "US" }] },
    rows: [
      { ...tail, triggerId: "T1", eventText: "Cumulative incremental revenue < $200 million", upper: 200_000_000, rate: 0 },
      { ...tail, triggerId: "T2", eventText: "Cumulative incremental revenue > $200 million and < $400 million", lower: 200_000_000, upper: 400_000_000, rate: 0.01 },
      { ...tail, triggerId: "T3", eventText: "Cumulative incremental revenue > $400 million and < $600 million", lower: 400_000_000, upper: 600_000_000, rate: 0.02 },
      { ...tail, triggerId: "T4", eventText: "Cumulative incremental revenue > $600 million", lower: 600_000_000, rate: 0.03 },
      ...aroundRoyalties(exact),
    ],
    expects: { TRGN01: { severity: "error", finds: ["lower 3", "lower 4", "lower 5"] } },
    fixed: { "lowerIncl 3": true, "lowerIncl 4": true, "lowerIncl 5": true, "lower 3": 200_000_000, "rate 3": 0.01 },
  },
  {
    title: "Theravance and GSK, 2002: \"additional net sales up to\" may be a width or a total",
    source: { title: "Innoviva, 10-Q exhibit 10.1, filed 2014-08-07", address: cuad },
    fromContract: "Words, bounds and rates of four bands, payment 20 days after quarter end, parties, gross-up, 6.3.3. The last band shows that the figures are totals.",
    assumed: "Bounds in the columns read as totals, slices by band, calendar years, evidence, audit and late interest rows.",
    facts: theravanceFacts,
    rows: [
      { ...annual, triggerId: "C1", eventText: "Up to U.S.$750 Million", lower: 0, upper: 750_000_000, rate: 0.065, clause: "6.3.3" },
      { ...annual, triggerId: "C2", eventText: "Additional Net Sales up to U.S.$1.25 Billion", lower: 750_000_000, upper: 1_250_000_000, rate: 0.08, clause: "6.3.3" },
      { ...annual, triggerId: "C3", eventText: "Additional Net Sales up to U.S.$2.25 Billion", lower: 1_250_000_000, upper: 2_250_000_000, rate: 0.09, clause: "6.3.3" },
      { ...annual, triggerId: "C4", eventText: "Net Sales exceeding U.S.$2.25 Billion", lower: 2_250_000_000, rate: 0.1, clause: "6.3.3" },
      ...aroundRoyalties(theravance),
    ],
    expects: { TRGN09: { severity: "warning", finds: ["eventText 3"] } },
  },
  {
    title: "Theravance and GSK, 2002: tiers that fall from 15% to 5% are meant",
    source: { title: "Innoviva, 10-Q exhibit 10.1, filed 2014-08-07", address: cuad },
    fromContract: "Both bands with their ends, rates, payment 20 days after quarter end, parties, gross-up, 6.3.1.",
    assumed: "Slices by band, calendar years, evidence, audit and late interest rows. The royalty report, due ten days after the payment, is left out: another rule speaks of it.",
    facts: theravanceFacts,
    rows: [
      { ...annual, triggerId: "T1", eventText: "Total annual worldwide net sales", lower: 0, upper: 3_000_000_000, upperIncl: true, rate: 0.15, clause: "6.3.1" },
      { ...annual, triggerId: "T2", eventText: "Total annual worldwide net sales", lower: 3_000_000_000, lowerIncl: false, rate: 0.05, clause: "6.3.1" },
      ...aroundRoyalties(theravance),
    ],
    expects: { TRGN06: { severity: "info", finds: ["rate 3"] } },
  },
];
