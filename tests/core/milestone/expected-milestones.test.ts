import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { readTriggerTable } from "../../../src/core/contract/read-trigger-table";
import { expectedByCurrency, expectedPayments, type ExpectedTerms } from "../../../src/core/milestone/expected-milestones";

const rates = (...given: [string, number | undefined, number?][]) => given.map(([event, probability, transition], index) => ({ row: index + 1, event, probability, transition }));
const expected = (cells: Grid, terms: Partial<ExpectedTerms>) => expectedPayments(readTriggerTable(cells).rows, { rates: [], discountRate: undefined, asOf: undefined, ...terms });
const brief = (cells: Grid, terms: Partial<ExpectedTerms>) => expected(cells, terms).map(({ row, probability, expected: value }) => [row.at("triggerId"), probability, value]);

const header = ["TriggerID", "Status", "Category", "EventType", "Amount", "Currency", "Target", "LongStop", "DueDays"];

describe("probabilities", () => {
  test("by id, else by event, else by category, in either language", () => {
    const cells: Grid = [header, ["A", "active", "reg_milestone", "APPROVAL", 100], ["B", "active", "reg_milestone", "APPROVAL", 100], ["C", "active", "reg_milestone", "NHI_LISTED", 100], ["D", "active", "sales_milestone", "SALES_GT", 100]];
    expect(brief(cells, { rates: rates(["a", 0.1], ["marketing approval", 0.2], ["薬価収載", 0.3], ["販売マイルストン", 0.4]) })).toEqual([["A", 0.1, 10], ["B", 0.2, 20], ["C", 0.3, 30], ["D", 0.4, 40]]);
  });

  test("oncology by phase (BIO 2011-2020): transitions multiply to the published 5.3% from phase 1", () => {
    // https://go.bio.org/rs/490-EHZ-999/images/ClinicalDevelopmentSuccessRates2011_2020.pdf
    const cells: Grid = [header, ["P1", "active", "dev_milestone", "", 100], ["P2", "active", "dev_milestone", "", 100], ["P3", "active", "dev_milestone", "", 100], ["AP", "active", "reg_milestone", "APPROVAL", 1000]];
    const lines = brief(cells, { rates: rates(["P1", undefined, 0.488], ["P2", undefined, 0.246], ["P3", undefined, 0.477], ["APPROVAL", undefined, 0.92]) });
    expect(lines.map(([, probability]) => Number((probability as number).toFixed(4)))).toEqual([0.488, 0.12, 0.0573, 0.0527]);
  });

  test("what came is certain, what lapsed is nothing, what is paid or a price stays out", () => {
    const cells: Grid = [header, ["A", "achieved", "reg_milestone", "APPROVAL", 1], ["B", "active", "reg_milestone", "APPROVAL", 1, "", "", "2027-01-01"], ["C", "paid", "upfront", "", 1], ["D", "active", "supply_price", "", 1], ["E", "active", "upfront", "HSR_CLEAR", 1], ["F", "active", "min_royalty", "CALENDAR", 1, "", "2030-01-01"]];
    expect(brief(cells, { rates: rates(["APPROVAL", 0.5]), asOf: 47_000 })).toEqual([["A", 1, 1], ["B", 0, 0], ["E", 1, 1], ["F", 1, 1]]);
    expect(brief(cells, { rates: rates(["APPROVAL", 0.5], ["HSR_CLEAR", 0.9]) }).map(([, probability]) => probability)).toEqual([1, 0.5, 0.9, 1]);
  });

  test.each<[string, Grid, Partial<ExpectedTerms>, string]>([
    ["an event without a rate", [header, ["A", "active", "reg_milestone", "APPROVAL", 1]], { rates: rates(["TOPLINE", 0.5]) }, "successRates has no row for triggers row 2 (A, APPROVAL, reg_milestone)"],
    ["both kinds of rate", [header, ["A", "active", "reg_milestone", "APPROVAL", 1]], { rates: rates(["APPROVAL", 0.5, 0.5]) }, "successRates row 1 must have either a probability or a transition rate"],
    ["neither", [header, ["A", "active", "reg_milestone", "APPROVAL", 1]], { rates: rates(["APPROVAL", undefined]) }, "successRates row 1 must have either"],
    ["a name twice", [header], { rates: rates(["APPROVAL", 0.5], ["approval", 0.6]) }, "successRates row 2 names approval again"],
    ["a rate without a day", [header], { discountRate: 0.1 }, "asOf is needed with discountRate"],
    ["nothing to discount from", [header, ["A", "active", "upfront", "", 1]], { discountRate: 0.1, asOf: 46_000 }, "triggers row 2 has no day to discount from"],
  ])("refuses %s", (_, cells, terms, sentence) => expect(() => expected(cells, terms)).toThrow(sentence));
});

test("discounts from the due date by days over 365; what is due already at face", () => {
  const cells: Grid = [header, ["A", "active", "upfront", "", 121, "USD", 46_700, "", 30], ["B", "achieved", "upfront", "", 50, "USD", 45_000, "", 30]];
  const payments = expected(cells, { discountRate: 0.1, asOf: 46_000 });
  expect(payments.map(({ expected: value }) => value)).toEqual([121 * 1.1 ** (-730 / 365), 50]);
  expect(expectedByCurrency(payments).get("USD")).toBeCloseTo(150, 9);
});

test("hidden amounts keep their mark and count nothing; currencies stay apart", () => {
  const cells: Grid = [header, ["A", "active", "upfront", "", "[***]", "USD"], ["B", "active", "upfront", "", 5, "JPY"], ["C", "active", "upfront", "", 7, ""]];
  const payments = expected(cells, {});
  expect(payments.map(({ expected: value }) => value)).toEqual(["[***]", 5, 7]);
  expect([...expectedByCurrency(payments)]).toEqual([["USD", 0], ["JPY", 5], [undefined, 7]]);
});
