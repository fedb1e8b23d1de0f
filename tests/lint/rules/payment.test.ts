import { describe, expect, test } from "vitest";
import { serialOf } from "../../../src/cells/serial";
import type { Grid } from "../../../src/cells/value";
import { dateWithin } from "../../../src/core/contract/date-within";
import { checkContract } from "../../../src/lint/check-contract";
import type { ContractFacts } from "../../../src/lint/contract-cells";
import { rules } from "../../../src/lint/rules/catalogue";
import { say } from "../../../src/language/text";
import { addressIn, contractOf } from "../rule-examples";

const parties = [{ name: "Ono", country: "JP" }, { name: "Array", country: "US" }];
const plain = { en: "", ja: "" };

/** What one rule finds, as `error D3`. */
function found(id: string, table: Grid, facts: ContractFacts = {}): readonly string[] {
  const contract = contractOf({ because: plain, table, facts });
  const { findings, failures } = checkContract(contract, rules.filter((rule) => rule.id === id));
  expect(failures).toEqual([]);
  return findings.map(({ severity, place }) => `${severity} ${addressIn(contract, place)}`);
}

describe("what is owed and when", () => {
  const header = ["TriggerID", "Status", "Category", "Payer", "Payee", "EventType", "Target", "Rate", "Amount", "DueDays", "DueFrom"];

  test("prices, reductions, baselines, paid rows and tiers of 0% have no due date to miss", () => {
    const table = [
      header,
      ["P1", "active", "supply_price", "A", "B", null, null, 0.35, null, null, null],
      ["A1", "active", "royalty_adjust", "A", "B", null, null, 0.5, null, null, null],
      ["K1", "active", "kpi", null, null, null, null, null, 441_000_000, null, null],
      ["T1", "active", "territory", null, null, null, null, null, null, null, null],
      ["U1", "paid", "upfront", "A", "B", null, null, null, 10_000_000, null, null],
      ["R1", "active", "royalty_tier", "A", "B", null, null, 0, null, null, null],
    ];
    expect(found("TRGP01", table)).toEqual([]);
  });

  test("a calendar payment without its day and a KPI that somebody pays are due like others; hidden days are days", () => {
    const table = [
      header,
      ["U1", "active", "upfront", "A", "B", "CALENDAR", null, null, 5_000_000, null, null],
      ["K1", "active", "kpi", "A", "B", null, null, null, 100_000, null, "invoice"],
      ["M1", "active", "dev_milestone", "A", "B", null, null, null, 2, 30, null],
      ["M2", "active", "dev_milestone", "A", "B", null, null, null, 3, "[***]", null],
      ["M3", "active", "dev_milestone", "A", "B", null, null, null, 1, 30, "invoice"],
    ];
    expect(found("TRGP01", table)).toEqual(["error J2", "error J3", "error K4"]);
  });

  test("a table that has days but no starting point is told once, with the column that it lacks", () => {
    const contract = contractOf({ because: plain, table: [["TriggerID", "Category", "Amount", "DueDays"], ["M1", "dev_milestone", 1, 30], ["M2", "dev_milestone", 1, 45]] });
    const { findings } = checkContract(contract, rules.filter(({ id }) => id === "TRGP01"));
    expect(findings.map(({ message }) => say(message, "en"))).toEqual(["The table lacks DueFrom; payments without a due date: 2"]);
  });
});

describe("the royalty report", () => {
  const header = ["TriggerID", "Category", "Product", "EventText", "Rate", "DueDays", "DueFrom", "DayBasis"];

  test("is that of the same product, else that of all", () => {
    const table = [
      header,
      ["R1", "royalty_tier", "A", "Net sales", 0.1, 30, "period end", null],
      ["R2", "royalty_tier", "B", "Net sales", 0.1, 30, "period end", null],
      ["K1", "kpi", "A", "Royalty report for each quarter", null, 20, "period end", null],
      ["K2", "kpi", null, "Net sales report for each quarter", null, 45, "period end", null],
    ];
    expect(found("TRGP03", table)).toEqual(["warning F3"]);
  });

  test("business days are longer than calendar days", () => {
    const row = (basis: string) => [header, ["R1", "royalty_tier", "A", "Net sales", 0.1, 22, "period end", basis]];
    expect(found("TRGP03", row("business:JP"), { reportDays: 30 })).toEqual([]);
    expect(found("TRGP03", row("calendar"), { reportDays: 30 })).toEqual(["warning F2"]);
  });
});

describe("treaty forms", () => {
  const header = ["TriggerID", "Status", "Category", "Payer", "Payee", "Amount", "Target", "DueDays", "WHT", "TreatyForm"];
  const row = (form: string | number | null, wht: string | null = "none") => [header, ["U1", "active", "upfront", "Ono", "Array", 1, "2017-06-30", 10, wht, form]];

  test("the day before payment is in time, the day itself is not", () => {
    expect(found("TRGP07", row("様式3・様式17 2017年7月9日提出"), { parties })).toEqual([]);
    expect(found("TRGP07", row("様式3 平成29年7月10日"), { parties })).toEqual(["error J2"]);
    expect(found("TRGP07", row(serialOf({ year: 2017, month: 7, day: 9 })), { parties })).toEqual([]);
  });

  test("a form without a day is a warning until payment is due", () => {
    expect(found("TRGP07", row("Form 3 with Form 17"), { parties, asOf: serialOf({ year: 2017, month: 7, day: 1 }) })).toEqual(["warning J2"]);
    expect(found("TRGP07", row("Form 3 with Form 17"), { parties, asOf: serialOf({ year: 2017, month: 7, day: 10 }) })).toEqual(["error J2"]);
  });

  test("tax that is withheld or grossed up needs none", () => {
    expect(found("TRGP07", row(null, "gross-up"), { parties })).toEqual([]);
    expect(found("TRGP07", row(null, null), { parties })).toEqual([]);
  });

  test("days are found among words, and nothing else is taken for one", () => {
    const day = (text: string) => dateWithin(text);
    expect(day("Form 3, filed 2026-03-01")).toBe(serialOf({ year: 2026, month: 3, day: 1 }));
    expect(day("Form 3 (March 1, 2026); renewed 1st March 2029")).toBe(serialOf({ year: 2029, month: 3, day: 1 }));
    expect(day("様式３ 令和８年 ３月 １日")).toBe(serialOf({ year: 2026, month: 3, day: 1 }));
    expect(day("Form 3, Form 17, 2026-13-45")).toBeUndefined();
    expect(day("Form 3 and Form 17")).toBeUndefined();
  });
});

describe("who learns of the event", () => {
  const header = ["TriggerID", "Category", "Territory", "Payer", "Payee", "EventType", "Verifier", "Amount", "NotifyDays"];
  const filled = ["S1", "sales_milestone", "JP", "Ono", "Array", "SALES_GT", null, 1, 15];
  const rule = (row: readonly (string | number | null)[]) => found("TRGP04", [header, filled, [...row]], { parties });

  test.each([
    ["a first sale at the payee's home", ["M1", "reg_milestone", "US", "Ono", "Array", "FCS", null, 1, null], []],
    ["a trial in both countries", ["M1", "dev_milestone", "JP, US", "Ono", "Array", "FPI", null, 1, null], []],
    ["a committee on which both sit", ["M1", "sales_milestone", "JP", "Ono", "Array", "SALES_GT", "committee", 1, null], []],
    ["a trial at the payer's home", ["M1", "dev_milestone", "日本", "Ono", "Array", "FPI", null, 1, null], ["warning I3"]],
    ["an application at the payer's home, whatever the row's territory", ["M1", "reg_milestone", "worldwide", "Ono", "Array", "JNDA_SUBMIT", null, 1, null], ["warning I3"]],
  ])("%s", (_, row, finds) => {
    expect(rule(row)).toEqual(finds);
  });
});

test("a rate of exchange that names no day is told where the day is missing", () => {
  const table = [["TriggerID", "Amount", "Currency", "PayCurrency", "FXSource", "FXDate"], ["U1", "[***]", "JPY", "USD", "Wall Street Journal, closing", null], ["U2", 1, null, "USD", null, null]];
  expect(found("TRGP08", table)).toEqual(["error F2"]);
});
