import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { checkContract } from "../../../src/lint/check-contract";
import type { ContractFacts } from "../../../src/lint/contract-cells";
import { rules } from "../../../src/lint/rules/catalogue";
import { addressIn, contractOf } from "../rule-examples";

const numeric = rules.filter(({ id }) => id.startsWith("TRGN"));

/** What the numeric rules find in a table, as `TRGN01 D3`, without those that only inform. */
function found(table: Grid, facts: ContractFacts = {}, least: readonly string[] = ["error", "warning"]): readonly string[] {
  const contract = contractOf({ because: { en: "", ja: "" }, table, facts });
  const { findings, failures } = checkContract(contract, numeric);
  expect(failures).toEqual([]);
  return findings.filter(({ severity }) => least.includes(severity)).map(({ rule, place }) => `${rule} ${addressIn(contract, place)}`);
}

const everything = ["error", "warning", "info"];
const tiers = ["TriggerID", "Category", "Metric", "Lower", "LowerIncl", "Upper", "UpperIncl", "Unit", "RateBasis", "Rate"];

// Schedules of agreements in the CUAD collection, https://www.atticusprojectai.org/cuad
describe("schedules of real agreements", () => {
  test("Exact Sciences and Pfizer: exact boundaries without a rate, and cliffs", () => {
    const table = [
      tiers,
      ["R1", "royalty_tier", "net_sales", null, false, "200 million", false, "USD", "whole", 0],
      ["R2", "royalty_tier", "net_sales", "200 million", false, "400 million", false, "USD", "whole", 0.01],
      ["R3", "royalty_tier", "net_sales", "400 million", false, "600 million", false, "USD", "whole", 0.02],
      ["R4", "royalty_tier", "net_sales", "600 million", false, null, null, "USD", "whole", 0.03],
    ];
    expect(found(table)).toEqual(["TRGN01 D3", "TRGN01 D4", "TRGN01 D5"]);
    expect(found(table, {}, ["info"])).toEqual(["TRGN10 J3", "TRGN10 J4", "TRGN10 J5"]);
  });

  test("IntriCon and Dynamic Hearing: ends that both rows name, a break that changes nothing, falling rates", () => {
    const bounds = [[null, 20_000], [20_000, 50_000], [50_000, 100_000], [100_000, 200_000], [200_000, 500_000], [500_000, 1_000_000], [1_000_000, null]] as const;
    const rates = [0.1, 0.09, 0.08, 0.07, 0.06, 0.05, 0.05];
    const table = (isInclusive: boolean): Grid => [tiers, ...bounds.map(([lower, upper], index) => [`R${String(index)}`, "royalty_tier", "units", lower, index === 6 ? false : null, upper, isInclusive && index > 0 ? true : null, "units", "marginal", rates[index] ?? null])];
    expect(found(table(true))).toEqual(["TRGN02 D4", "TRGN02 D5", "TRGN02 D6", "TRGN02 D7"]);
    // Read as the columns' defaults have it, only the last start leaves a hole.
    expect(found(table(false), {}, everything)).toEqual(["TRGN06 J3", "TRGN01 D8"]);
    expect(found(table(true), {}, ["info"])).toEqual(["TRGN06 J3", "TRGN07 J8"]);
  });

  test("Emerald Health: whole-dollar bands that start above zero", () => {
    const bounds = [2_000_001, 3_500_001, 5_000_001, 10_000_001, 25_000_001, 50_000_001, 75_000_001];
    const sums = [150_000, 250_000, 350_000, 500_000, 1_000_000, 1_500_000, 2_000_000];
    const table: Grid = [
      ["TriggerID", "Category", "Lower", "LowerIncl", "Upper", "Unit", "Amount", "Currency", "Period"],
      ...bounds.map((lower, index) => [`R${String(index)}`, "royalty_tier", lower, null, index === 6 ? 100_000_000 : (bounds[index + 1] ?? 0) - 1, "USD", sums[index] ?? null, "USD", "rolling12"]),
      ["R7", "royalty_tier", 100_000_000, false, null, "USD", 2_500_000, "USD", "rolling12"],
    ];
    expect(found(table)).toEqual(["TRGN04 C2", "TRGN01 C9"]);
    expect(found(table, {}, ["info"])).toEqual(bounds.slice(1).flatMap((_, index) => [`TRGN03 C${String(index + 3)}`, `TRGN10 G${String(index + 3)}`]).concat("TRGN10 G9"));
  });

  test("ArTara and the University of Iowa: clean tiers and milestones", () => {
    const columns = ["TriggerID", "Category", "Metric", "Lower", "LowerIncl", "Upper", "UpperIncl", "Unit", "RateBasis", "Rate", "Amount", "Currency"];
    const table = [
      columns,
      ["R1", "royalty_tier", "net_sales", 0, true, 25_000_000, true, "USD", "marginal", 0.0175, null, null],
      ["R2", "royalty_tier", "net_sales", 25_000_000, false, 50_000_000, true, "USD", "marginal", 0.0225, null, null],
      ["R3", "royalty_tier", "net_sales", 50_000_000, false, null, null, "USD", "marginal", 0.025, null, null],
      ["S1", "sales_milestone", "net_sales", 25_000_000, false, null, null, "USD", null, null, 62_500, "USD"],
      ["S2", "sales_milestone", "net_sales", 50_000_000, false, null, null, "USD", null, null, 62_500, "USD"],
      ["S3", "sales_milestone", "net_sales", 100_000_000, false, null, null, "USD", null, null, 125_000, "USD"],
    ];
    expect(found(table, {}, everything)).toEqual([]);
  });

  test("Theravance and GSK: two schedules of one product in clauses of their own, falling tiers, ambiguous labels", () => {
    const columns = ["TriggerID", "Category", "EventText", "Lower", "LowerIncl", "Upper", "UpperIncl", "Unit", "RateBasis", "Rate", "Amount", "Clause"];
    const total = "Total annual worldwide net sales";
    const table = [
      columns,
      ["E1", "equity", "Effective Date: 4,000,000 Series E shares at USD 10.00", null, null, null, null, null, null, null, 40_000_000, "6.1.2"],
      ["S1", "sales_milestone", "Annual worldwide net sales over USD 500M, single agent", 500_000_000, false, null, null, "USD", null, null, 10_000_000, "6.2.2"],
      ["S2", "sales_milestone", "Annual worldwide net sales over USD 500M, LABA/ICS combination", 500_000_000, false, null, null, "USD", null, null, 20_000_000, "6.2.2"],
      ["R1", "royalty_tier", total, 0, true, 3_000_000_000, true, "USD", "marginal", 0.15, null, "6.3.1"],
      ["R2", "royalty_tier", total, 3_000_000_000, false, null, null, "USD", "marginal", 0.05, null, "6.3.1"],
      ["R3", "royalty_tier", "Up to U.S.$750 Million", 0, true, 750_000_000, true, "USD", "marginal", 0.065, null, "6.3.3"],
      ["R4", "royalty_tier", "Additional Net Sales up to U.S.$1.25 Billion", 750_000_000, false, 1_250_000_000, true, "USD", "marginal", 0.08, null, "6.3.3"],
      ["R5", "royalty_tier", "Additional Net Sales up to U.S.$2.25 Billion", 1_250_000_000, false, 2_250_000_000, true, "USD", "marginal", 0.09, null, "6.3.3"],
      ["R6", "royalty_tier", "Net Sales exceeding U.S.$2.25 Billion", 2_250_000_000, false, null, null, "USD", "marginal", 0.1, null, "6.3.3"],
      ["A1", "royalty_adjust", "15% tier becomes 12% if three conditions all occur", null, null, null, null, null, null, 0.12, null, "6.3.2"],
      ["A2", "royalty_adjust", "15% tier becomes 10% if no new compound within 18 months", null, null, null, null, null, null, 0.1, null, "6.3.2"],
      ["A3", "royalty_adjust", "50% of third-party payments deductible, capped at 50% of royalties in a calendar year, excess carried forward", null, null, null, null, null, null, 0.5, null, "6.4.1"],
    ];
    expect(found(table)).toEqual(["TRGN09 C8"]);
    expect(found(table, {}, ["info"])).toEqual(["TRGN06 J6"]);
  });

  test("Array and Ono: a schedule that is hidden throughout", () => {
    const table = [
      ["TriggerID", "Category", "Lower", "Upper", "RateBasis", "Rate", "Amount", "Currency"],
      ["U1", "upfront", null, null, null, null, 3_500_000_000, "JPY"],
      ["M1", "dev_milestone", null, null, null, null, "[***]", "JPY"],
      ["R1", "royalty_tier", null, "[***]", "whole", "[***]", null, null],
      ["R2", "royalty_tier", "[***]", null, "whole", "[***]", null, null],
    ];
    expect(found(table, { headlines: [{ currency: "JPY", amount: 31_600_000_000 }] }, everything)).toEqual([]);
    expect(found(table, { headlines: [{ currency: "JPY", amount: 3_000_000_000 }] }, everything)).toEqual(["TRGN14 G1"]);
  });

  test("Kura and Kyowa Kirin: one party's half is no split", () => {
    const table = [
      ["TriggerID", "Category", "EventText", "Territory", "Payer", "Payee", "Rate"],
      ["P1", "profit_share", "US profit and loss", "US", "Kyowa Kirin", "Kura", 0.5],
      ["C1", "profit_share", "Development cost from 2029", "US", "Kura", "Kyowa Kirin", 0.5],
    ];
    expect(found(table, {}, everything)).toEqual([]);
  });
});

describe("headlines", () => {
  const header = ["TriggerID", "Category", "Amount", "Currency", "Occurrence"];
  const dollars = (amount: number): ContractFacts => ({ headlines: [{ currency: "USD", amount }] });

  test("an amount \"up to\" makes the sum the most that it can be", () => {
    const table = [header, ["U1", "upfront", 100, "USD", null], ["M1", "dev_milestone", "up to 50", "USD", null]];
    expect(found(table, dollars(120), ["error"])).toEqual([]);
    expect(found(table, dollars(120))).toEqual(["TRGN14 C1"]);
    expect(found(table, dollars(90), ["error"])).toEqual(["TRGN14 C1"]);
  });

  test("a payment for each product makes it the least", () => {
    const table = [header, ["U1", "upfront", 100, "USD", null], ["M1", "dev_milestone", 50, "USD", "per product"]];
    expect(found(table, dollars(300), everything)).toEqual([]);
    expect(found(table, dollars(140))).toEqual(["TRGN14 C1"]);
  });

  test("royalties, prices and superseded rows are no part of it", () => {
    const table = [["TriggerID", "Category", "Amount", "Currency", "Status"], ["U1", "upfront", 100, "USD", "active"], ["U0", "upfront", 400, "USD", "superseded"], ["P1", "supply_price", 12, "USD", "active"], ["N1", "min_royalty", 5, "USD", "active"]];
    expect(found(table, dollars(100), everything)).toEqual([]);
  });
});
