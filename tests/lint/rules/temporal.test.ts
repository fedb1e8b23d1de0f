import { describe, expect, it } from "vitest";
import { isoDate, serialOf } from "../../../src/cells/serial";
import type { Grid } from "../../../src/cells/value";
import { findDates } from "../../../src/core/contract/find-dates";
import { readTriggerTable } from "../../../src/core/contract/read-trigger-table";
import { checkContract } from "../../../src/lint/check-contract";
import { Contract } from "../../../src/lint/contract";
import type { ContractFacts } from "../../../src/lint/contract-cells";
import type { Rule } from "../../../src/lint/define-rule";
import { anniversariesIn, missingDay } from "../../../src/lint/parts/anniversaries";
import { firstDay, monthsBetween } from "../../../src/lint/parts/days";
import { namedPeriod } from "../../../src/lint/parts/named-period";
import { reviewWindows } from "../../../src/lint/parts/review-path";
import { daysFromDate, statedDays } from "../../../src/lint/parts/stated-days";
import { anniversaryLeap } from "../../../src/lint/rules/anniversary-leap";
import { dateArithmetic } from "../../../src/lint/rules/date-arithmetic";
import { launchBeforeListing } from "../../../src/lint/rules/launch-before-listing";
import { listingBeforeApproval } from "../../../src/lint/rules/listing-before-approval";
import { rules } from "../../../src/lint/rules/catalogue";
import { reviewClockImplausible } from "../../../src/lint/rules/review-clock-implausible";
import { successorBeforePredecessor } from "../../../src/lint/rules/successor-before-predecessor";
import { trialStartClock } from "../../../src/lint/rules/trial-start-clock";
import { say } from "../../../src/language/text";

const day = (year: number, month: number, of: number) => serialOf({ year, month, day: of });

function messages(rule: Rule, cells: Grid, facts: ContractFacts = {}): readonly string[] {
  const { findings, failures } = checkContract(new Contract({ tables: [{ name: "T", sheet: "T", row: 0, column: 0, cells }], facts }), [rule]);
  expect(failures).toEqual([]);
  return findings.map(({ message }) => say(message, "en"));
}

describe("dates in prose", () => {
  it.each([
    ["due 2019-05-18 or 2019/6/18", ["2019-05-18", "2019-06-18"]],
    ["May 18, 2019; 18 June 2019; 30th day of June, 2027", ["2019-05-18", "2019-06-18", "2027-06-30"]],
    ["2019年5月18日から6月18日まで", ["2019-05-18", "2019-06-18"]],
    ["令和元年5月18日、二〇二七年四月一日", ["2019-05-18", "2027-04-01"]],
    ["2027-02-30, 12/05/2019, in May, 2019", []],
    ["CUI 20190518-123", []],
  ])("%s", (text, dates) => {
    expect(findDates(text).map(({ serial }) => isoDate(serial))).toEqual(dates);
  });

  it("are found in the longest cell, and none in what only looks alike", () => {
    const text = "May ".repeat(8000) + "1 2 3 年月日 ".repeat(50);
    expect(findDates(text.slice(0, 32_767))).toEqual([]);
    expect(statedDays(text.slice(0, 32_767))).toEqual([]);
  });
});

describe("days stated for two dates", () => {
  it.each([
    ["From 2019-05-18 to 2019-06-18 (30 days)", 30],
    ["30 days late, from May 18, 2019 until June 18, 2019", 30],
    ["thirty (30) days delayed (2019-05-18 to 2019-06-18)", 30],
    ["Approved 18 June 2019, 30 days after 18 May 2019", 30],
    ["30 days after 2019-05-18, i.e. 2019-06-18", 30],
    ["2019年5月18日の30日後である2019年6月18日", 30],
    ["2027-01-01 to 2029-12-31: 1,096 days", 1096],
  ])("%s", (text, stated) => {
    expect(statedDays(text).map((found) => found.stated)).toEqual([stated]);
  });

  it.each([
    "Sales from 2027-04-01 to 2028-03-31 are reported within 30 days",
    "Between 2027-04-01 and 2027-06-30, at least 60 days before expiry",
    "30 days after the later of 2027-04-01 and 2027-06-30",
    "Exercisable from 2027-04-01 to 2027-06-30, 30 days after the data package",
    "2027年4月1日から2027年6月30日まで、30日前の通知により",
    "2027年4月1日から6月30日までに通知し、30日以内に支払う",
    "2027-04-01 to 2027-04-30, 20 business days",
    "2027年4月1日から2027年4月30日まで（20営業日）",
  ])("none in: %s", (text) => {
    expect(statedDays(text)).toEqual([]);
  });

  it("may be counted to a cell: to its day, the first day included or not, and a term may run over a weekend", () => {
    const table = (text: string, target: string | null, longStop: string | null): Grid => [["TriggerID", "EventText", "Target", "LongStop"], ["M1", text, target, longStop]];
    expect(messages(dateArithmetic, table("30 days delayed from 2019-05-18", "2019-06-17", null))).toEqual([]);
    expect(messages(dateArithmetic, table("30 days delayed from 2019-05-18", "2019-06-16", null))).toEqual([]);
    expect(messages(dateArithmetic, table("within 60 days after 2027-04-01", null, "2027-06-02"))).toEqual([]);
    expect(messages(dateArithmetic, table("within 60 days after 2027-04-01", null, "2027-06-30"))).toEqual(["60 days from 2027-04-01 end on 2027-05-31, not on 2027-06-30"]);
    expect(messages(dateArithmetic, table("30 days delayed from 2019-05-18", "2019-Q2", null))).toEqual([]);
    expect(daysFromDate("paid 30 days after invoice of 2027-04-01")).toBeUndefined();
  });
});

it("a cell that names a period may stand for its first day", () => {
  const { rows } = readTriggerTable([["TriggerID", "Target"], ...["2027-Q4", "H2 2027", "2027年3月", "end of 2027", "令和9年9月", "2027-05-05"].map((target, index) => [`M${String(index)}`, target])]);
  expect(rows.map((row) => isoDate(firstDay(row, "target") ?? 0))).toEqual(["2027-10-01", "2027-07-01", "2027-03-01", "2027-12-31", "2027-09-01", "2027-05-05"]);
});

it("whole months are counted to the day", () => {
  expect(monthsBetween(day(2027, 1, 31), day(2027, 2, 28))).toBe(1);
  expect(monthsBetween(day(2027, 1, 31), day(2028, 1, 30))).toBe(11);
  expect(monthsBetween(day(2027, 1, 1), day(2027, 1, 1))).toBe(0);
});

it.each([
  ["in any calendar year", "CY"],
  ["年度（4月1日～翌年3月31日）", "FY-JP"],
  ["in a Fiscal Year", "FY"],
  ["cumulative net sales", "cumulative"],
  ["直近12か月", "rolling12"],
  ["net sales exceed", undefined],
])("%s: %s", (text, period) => {
  expect(namedPeriod(text)).toBe(period);
});

describe("plans in order", () => {
  it("leave out waived rows and what can't be known of OR and NOT", () => {
    const table = (predecessors: string): Grid => [["TriggerID", "Status", "Target", "Predecessors"], ["A1", "active", "2030-01-01", null], ["B1", "active", null, null], ["W1", "waived", "2040-01-01", null], ["M1", "active", "2028-01-01", predecessors]];
    expect(messages(successorBeforePredecessor, table("A1 OR B1"))).toEqual([]);
    expect(messages(successorBeforePredecessor, table("NOT A1"))).toEqual([]);
    expect(messages(successorBeforePredecessor, table("W1"))).toEqual([]);
    expect(messages(successorBeforePredecessor, table("A1 AND (B1 OR W1)"))).toEqual(["Planned for 2028-01-01, before A1, which comes on 2030-01-01 at the earliest"]);
  });
});

describe("Japan's clocks", () => {
  it("are silent about another product, another country and months that may still fit", () => {
    expect(messages(listingBeforeApproval, [["Product", "Territory", "EventType", "Target"], ["P1", "JP", "APPROVAL", "2028-09-25"], ["P2", "JP", "NHI_LISTED", "2028-01-20"]])).toEqual([]);
    expect(messages(listingBeforeApproval, [["Territory", "EventType", "Target"], ["US", "APPROVAL", "2028-09-25"], ["JP", "NHI_LISTED", "2028-01-20"]])).toEqual([]);
    expect(messages(listingBeforeApproval, [["Territory", "EventType", "Target"], ["JP", "APPROVAL", "2028-09"], ["JP", "NHI_LISTED", "2028-09-20"]])).toEqual([]);
    expect(messages(launchBeforeListing, [["Territory", "EventType", "Target"], ["JP", "NHI_LISTED", "2028-11-20"], ["JP, KR", "FCS", "2028-01-20"]])).toEqual([]);
  });

  it("say an equal day is not after", () => {
    expect(messages(listingBeforeApproval, [["Territory", "EventType", "Target"], ["JP", "APPROVAL", "2028-09-25"], ["JP", "NHI_LISTED", "2028-09-25"]])).toHaveLength(1);
  });
});

describe("review clocks", () => {
  const clocks = { "US standard NME": [365, 30], "US priority non-NME": [183, 30], "JP sakigake": [183, 45] };
  const reviewWindow = reviewWindows(clocks);

  it("are those of the path that the text declares, else all of the country", () => {
    expect(reviewWindow("US", "")).toEqual({ earliest: 153, latest: 395, paths: ["US standard NME", "US priority non-NME"] });
    expect(reviewWindow("US", "standard review")?.earliest).toBe(335);
    expect(reviewWindow("JP", "先駆的医薬品")?.latest).toBe(228);
    expect(reviewWindow("JP", "優先審査")).toBeUndefined();
    expect(reviewWindow("US", "resubmission")).toBeUndefined();
  });

  it("follow an approval through the acceptance to its submission", () => {
    const table: Grid = [["TriggerID", "Territory", "EventType", "Target", "Predecessors"], ["N1", "US", "NDA_SUBMIT", "2027-01-01", null], ["C1", "US", "NDA_ACCEPT", "2027-03-02", "N1"], ["A1", "US", "APPROVAL", "2029-01-01", "C1"], ["A2", "US", "APPROVAL", "2029-06-01", null]];
    expect(messages(reviewClockImplausible, table)).toHaveLength(1);
  });
});

it("a notice whose text tells both submission and the end of its review dates the end", () => {
  const table = (text: string): Grid => [["Territory", "EventType", "EventText", "Target"], ["US", "IND_CLEARED", text, "2027-04-01"], ["US", "FPI", "First dosing", "2027-04-15"]];
  expect(messages(trialStartClock, table("IND effective 30 days after submission"))).toEqual([]);
  expect(messages(trialStartClock, table("IND filed with FDA"))).toHaveLength(1);
});

describe("anniversaries", () => {
  it.each([
    ["six (6) months after 2027-08-31", 6, false],
    ["6 months after August 31, 2027", 6, false],
    ["the second anniversary of 29 February 2028", 24, false],
    ["each anniversary of 2028-02-29", 12, true],
    ["2028年2月29日の毎年の応当日", 12, true],
    ["2027年8月31日から18か月後", 18, false],
  ])("%s", (text, months, isRepeated) => {
    expect(anniversariesIn(text).map(({ base: _, ...counted }) => counted)).toEqual([{ months, isRepeated }]);
  });

  it("are counted from the agreement where its day is known", () => {
    expect(anniversariesIn("each anniversary of the Effective Date", day(2028, 2, 29))).toHaveLength(1);
    expect(anniversariesIn("本契約締結日から6か月後", day(2027, 8, 31))).toEqual([{ base: day(2027, 8, 31), months: 6, isRepeated: false }]);
    expect(anniversariesIn("each anniversary of the Effective Date")).toEqual([]);
  });

  it("shift only where the month is too short", () => {
    expect(missingDay(day(2027, 8, 31), 6)).toEqual({ lastOfMonth: day(2028, 2, 29), shifted: day(2028, 3, 2) });
    expect(missingDay(day(2027, 8, 31), 12)).toBeUndefined();
    expect(messages(anniversaryLeap, [["TriggerID", "EventText"], ["P1", "2028-02-29, fourth anniversary of 2028-02-29"]])).toEqual([]);
  });
});

it("thirty thousand rows of one product are checked without comparing each with each", () => {
  const events = ["APPROVAL", "NHI_LISTED", "FCS", "FPI", "CTN_CLEARED", "JNDA_SUBMIT", "COPROMO_START", "TT_DONE"];
  const rows = Array.from({ length: 30_000 }, (_, index) => [`M${String(index)}`, "active", index % 3 === 0 ? "reg_milestone" : "copromo", "JP", events[index % events.length] ?? "", "Approval on 2027-04-01 within 30 days", 46_000 + (index % 900), index > 0 ? `M${String(index - 1)}` : null, "A", "B"]);
  const cells: Grid = [["TriggerID", "Status", "Category", "Territory", "EventType", "EventText", "Target", "Predecessors", "Payer", "Payee"], ...rows];
  const mine = rules.filter(({ id }) => /^TRG[RT]/.test(id));
  const { failures } = checkContract(new Contract({ tables: [{ name: "T", sheet: "T", row: 0, column: 0, cells }], facts: { asOf: 46_348, modality: "biologic" } }), mine);
  expect(failures).toEqual([]);
  expect(mine).toHaveLength(25);
}, 120_000);
