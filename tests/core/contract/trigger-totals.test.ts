import { describe, expect, test } from "vitest";
import type { Grid, Scalar } from "../../../src/cells/value";
import { readTriggerTable } from "../../../src/core/contract/read-trigger-table";
import { triggerCalendar } from "../../../src/core/contract/trigger-calendar";
import { totalByCurrency } from "../../../src/core/contract/trigger-total";

const read = (cells: Grid) => {
  const { rows, unreadable } = readTriggerTable(cells);
  expect(unreadable).toEqual([]);
  return rows;
};

describe("headline values of public contracts", () => {
  test("Theravance and GSK 2002, refiled as exhibit 10.1 of Innoviva's 10-Q of August 2014: 50 million at signing, 160 million a product", () => {
    const events: [string, string, number][] = [
      ["Phase I", "dev_milestone", 10],
      ["Phase IIa", "dev_milestone", 10],
      ["Phase IIb", "dev_milestone", 5],
      ["Phase III", "dev_milestone", 25],
      ["Registration US", "reg_milestone", 30],
      ["Registration Europe", "reg_milestone", 15],
      ["Registration JP", "reg_milestone", 10],
      ["Launch US", "reg_milestone", 30],
      ["Launch Europe", "reg_milestone", 15],
      ["Launch JP", "reg_milestone", 10],
    ];
    const rows = read([
      ["Event", "Category", "Amount", "Scale", "Currency"],
      ["Effective Date", "upfront", 10, "million", "USD"],
      ["4,000,000 shares at 10.00", "equity", 40, "million", "USD"],
      ...events.map(([event, category, amount]): Scalar[] => [event, category, amount, "million", "USD"]),
      ["15% to 3bn, then 5%", "royalty_tier", "", "", ""],
    ]);
    expect(totalByCurrency(rows)).toEqual([{ currency: "USD", fixed: 50e6, contingent: 160e6, redactedRows: 0 }]);
  });

  test("Eton and Aucta 2019 (exhibit 10.1 of Eton's 10-Q): 18 million of sales milestones, asked for by category", () => {
    const rows = read([["Category", "Lower", "Amount ($)", "Currency"], ["sales_milestone", 10e6, "1,000,000", "USD"], ["sales_milestone", 20e6, "$2 million", "USD"], ["sales_milestone", 50e6, 5e6, "USD"], ["sales_milestone", 100e6, "US$10m", "USD"], ["upfront", "", 2e6, "USD"]]);
    expect(totalByCurrency(rows, new Set(["sales_milestone"]))).toEqual([{ currency: "USD", fixed: 0, contingent: 18e6, redactedRows: 0 }]);
  });

  test("Novan and Sato 2017 (10-K of Novan): the licence and the amendment of one day; only the later version counts", () => {
    const rows = read([["TriggerID", "状態", "版", "置換対象", "区分", "金額（億円）"], ["U0", "有効", "original", "", "契約一時金", 40], ["U1", "有効", "A1", "U0", "契約一時金", "12億5000万円"], ["U2", "有効", "A2", "", "契約一時金", 12.5]]);
    expect(totalByCurrency(rows)).toEqual([{ currency: "JPY", fixed: 2_500_000_000, contingent: 0, redactedRows: 0 }]);
  });

  test("Array and Ono 2017 (SEC exhibit): yen upfront, hidden milestones", () => {
    const rows = read([["Category", "Amount", "Currency"], ["upfront", "¥3,500,000,000", "JPY"], ["reg_milestone", "[***]", "JPY"], ["sales_milestone", "¥[***]", "JPY"]]);
    expect(totalByCurrency(rows)).toEqual([{ currency: "JPY", fixed: 3_500_000_000, contingent: 0, redactedRows: 2 }]);
  });
});

test("rows that are dead, prices and yearly minimums are no headline; a row without category or currency is kept", () => {
  const rows = read([["Status", "Category", "EventType", "Amount", "Currency"], ["waived", "upfront", "", 1, "USD"], ["active", "supply_price", "", 2, "USD"], ["active", "min_royalty", "CALENDAR", 4, "USD"], ["active", "", "", 8, ""], ["paid", "option", "CALENDAR", 16, "USD"], ["draft", "funding", "TOPLINE", 32, "USD"]]);
  expect(totalByCurrency(rows)).toEqual([
    { fixed: 0, contingent: 8, redactedRows: 0 },
    { currency: "USD", fixed: 16, contingent: 32, redactedRows: 0 },
  ]);
  expect(totalByCurrency(rows, new Set(["min_royalty"]))).toEqual([{ currency: "USD", fixed: 4, contingent: 0, redactedRows: 0 }]);
});

describe("calendar", () => {
  const rows = () =>
    read([
      ["TriggerID", "Status", "Category", "Amount", "Currency", "Target", "DueDays", "DueFrom", "Period", "Predecessors"],
      ["A", "paid", "upfront", 1, "USD", "2027-03-31", 1, "", "", ""],
      ["B", "active", "reg_milestone", 2, "USD", "2027-04-01", 0, "", "", ""],
      ["C", "active", "reg_milestone", "[***]", "USD", "2027-05-01", 0, "", "", ""],
      ["D", "active", "sales_milestone", 8, "JPY", "2027-04-10", 30, "period end", "FY", ""],
      ["E", "waived", "upfront", 16, "USD", "2027-04-01", 0, "", "", ""],
      ["F", "active", "upfront", 32, "USD", "2027-04-01", 0, "", "", "E"],
      ["G", "active", "upfront", 64, "USD", "2027-04-01", 0, "", "", "G"],
      ["H", "active", "supply_price", 128, "USD", "2027-04-01", 0, "", "", ""],
      ["I", "active", "upfront", 256, "EUR", "", "", "", "", ""],
    ]);

  test("by quarter and currency, undated last, nothing lost but what can't pay and what is no sum", () => {
    expect(triggerCalendar(rows(), 1).map(({ quarter, currency, payment, redactedRows }) => [quarter?.label, currency, payment, redactedRows])).toEqual([
      ["2027-Q2", "USD", 3, 1],
      ["2028-Q1", "JPY", 8, 0],
      [undefined, "USD", 64, 0],
      [undefined, "EUR", 256, 0],
    ]);
  });

  test("the fiscal year names the quarters and ends a period of FY", () => {
    expect(triggerCalendar(rows(), 4).map(({ quarter, currency }) => `${quarter?.label ?? ""} ${currency ?? ""}`)).toEqual(["FY2027-Q1 USD", "FY2028-Q1 JPY", " USD", " EUR"]);
  });

  test("many rows come to their sum", () => {
    const many = read([["Amount", "Target"], ...Array.from({ length: 50_000 }, (_, index) => [index % 100, 46_000 + (index % 1000)])]);
    expect(triggerCalendar(many, 1).reduce((sum, { payment }) => sum + payment, 0)).toBe(500 * 4950);
  });
});
