import { describe, expect, test } from "vitest";
import type { Grid, Scalar } from "../../../src/cells/value";
import { say } from "../../../src/language/text";
import { callFunction } from "../../../src/functions/call";
import { triggerCalendar } from "../../../src/functions/contract/trigger-calendar";
import { triggerStatus } from "../../../src/functions/contract/trigger-status";
import { triggerTotal } from "../../../src/functions/contract/trigger-total";
import { milestoneEvents } from "../../../src/functions/milestone/milestone-events";
import { milestoneExpected } from "../../../src/functions/milestone/milestone-expected";
import { milestoneSales } from "../../../src/functions/milestone/milestone-sales";
import type { FunctionDefinition } from "../../../src/functions/define-function";
import type { Argument } from "../../../src/functions/argument";

const asOf = 46_500;

function sentence(definition: FunctionDefinition, args: readonly Argument[], language: "en" | "ja" = "en"): string {
  const outcome = callFunction(definition, args);
  return "error" in outcome ? `${outcome.error} ${say(outcome.message, language)}` : JSON.stringify(outcome.value);
}

const header = ["TriggerID", "Status", "Amount", "Target", "DueDays", "Notes"];

test("rows stand beside their triggers: blank rows stay blank, trailing ones give none", () => {
  const cells: Grid = [header, ["A", "paid", 5, 46_000, 30, "x"], ["", null, " ", "", "", ""], ["B", "active", 7, "", "", ""], ["", "", "", "", "", ""]];
  expect(callFunction(triggerStatus, [cells, asOf])).toEqual({ value: [["met", 46_030, 5], [null, null, null], ["pending", null, 7]] });
  expect(callFunction(milestoneExpected, [[["TriggerID", "Category", "Amount"], ["A", "upfront", 5], [null, null, null], ["B", "upfront", 7], [""]], [["x", 1]]])).toEqual({
    value: [["A", null, 1, 5], [null, null, null, null], ["B", null, 1, 7], ["Total", null, null, 12]],
  });
});

test("the smallest table without a header reads in its documented order", () => {
  const row: Scalar[] = ["A", "achieved", "upfront", "X", "JP", "P", "Q", "HSR_CLEAR", "text", "", "", "", "", "", "million", "", "", 5, "USD", "", 46_400, 30, "event", "6.1"];
  expect(callFunction(triggerStatus, [[row], asOf])).toEqual({ value: [["overdue", 46_430, 5_000_000]] });
  expect(callFunction(triggerTotal, [[row]])).toEqual({ value: [["USD", 5_000_000, 0, 0]] });
  expect(callFunction(triggerCalendar, [[row]])).toEqual({ value: [["2027-Q1", "USD", 5_000_000, 0]] });
});

describe("bad input gives a sentence that names the row and column", () => {
  test.each<[string, Grid, string]>([
    ["a date without its year", [header, ["A", "active", 5, "8/15", 30]], '#VALUE! triggers row 2, Target must be a date with its year, not "8/15"'],
    ["an unknown word", [header, ["A", "actve", 5]], '#VALUE! triggers row 2, Status must be one of draft, active, achieved, invoiced, paid, waived, expired, superseded, not "actve"'],
    ["an error cell", [header, ["A", "active", { error: "#REF!" }]], '#VALUE! triggers row 2, Amount must be an amount, or a mark such as [***] for a hidden one, not "#REF!"'],
    ["a total row", [header, ["A", "active", 5], ["Total", "", 5]], '#VALUE! triggers row 3 is a total row ("Total"): end the range above it'],
    ["no column of that name", [["TriggerID", "Amount"], ["A", 5]], "#VALUE! triggers has no column called Status"],
    ["two columns of that name", [["Status", "Status", "Amount"], ["paid", "active", 5]], '#VALUE! triggers row 1, Status must be the only column of that name, not "Status"'],
    ["nothing", [[null]], "#VALUE! triggers is blank: it must be a trigger table"],
    ["the first of several, by row", [header, ["A", "active", "x"], ["B", "actve", 5]], '#VALUE! triggers row 2, Amount must be an amount, or a mark such as [***] for a hidden one, not "x"'],
  ])("%s", (_, cells, wanted) => expect(sentence(triggerStatus, [cells, asOf])).toBe(wanted));

  test("in Japanese too", () => {
    expect(sentence(triggerStatus, [[["トリガーID", "状態", "期限"], ["A", "有効", "8月15日"]], asOf], "ja")).toBe("#VALUE! triggers の2行目「期限」には年を含む日付を指定してください（現在は「8月15日」）");
  });

  test("what a function doesn't read is left alone", () => {
    expect(callFunction(triggerTotal, [[["Category", "Amount", "Target", "Evidence"], ["upfront", 5, "8/15", { error: "#REF!" }]]])).toEqual({ value: [[null, 5, 0, 0]] });
  });

  test("no answer is #N/A", () => {
    expect(sentence(triggerTotal, [[["Category", "Amount"], ["upfront", ""]]])).toBe("#N/A triggers has no amount to add up in these categories");
    expect(sentence(triggerCalendar, [[["Category", "Amount"], ["upfront", ""]]])).toBe("#N/A triggers has no payment to list");
  });
});

test("triggers that wait for each other say so in the language of their header", () => {
  const ring = (first: string[]) => callFunction(triggerStatus, [[first, ["A", "active", "B"], ["B", "active", "A"]], asOf]);
  expect(ring(["TriggerID", "Status", "Predecessors"])).toMatchObject({ value: [[{ error: "#N/A", message: "triggers wait for each other, so that none of them can come: A > B > A" }, null, null], [{ error: "#N/A" }, null, null]] });
  expect(ring(["トリガーID", "状態", "先行条件"])).toMatchObject({ value: [[{ error: "#N/A", message: "互いに先行条件となっているため、いずれも成立しません：A > B > A" }, null, null], [{ error: "#N/A" }, null, null]] });
});

test("words that follow the header's language", () => {
  expect(callFunction(triggerCalendar, [[["区分", "金額", "通貨"], ["契約一時金", 5, "円"]]])).toEqual({ value: [["日付なし", "JPY", 5, 0]] });
  expect(callFunction(milestoneExpected, [[["区分", "金額"], ["契約一時金", 5]], [["x", 1]]])).toEqual({ value: [[null, null, 1, 5], ["合計", null, null, 5]] });
});

describe("sales milestones", () => {
  const ladder = [["Payment", "Threshold"], [50, 1000]];

  test("a column with header, blank and error periods: below an error nothing is known", () => {
    expect(callFunction(milestoneSales, [[["Net sales"], [400], [""], [{ error: "#DIV/0!" }], [1200], [""]], ladder])).toEqual({ value: [[0], [null], [{ error: "#DIV/0!" }], [{ error: "#DIV/0!" }]] });
    expect(callFunction(milestoneSales, [1200, ladder])).toEqual({ value: [[50]] });
  });

  test.each<[Argument, Argument, string]>([
    [[[400, 1], [500, 2]], [[1000, 50]], "netSales must be one column"],
    [[["1,200"], ["x"]], [[1000, 50]], "netSales row 1 must be a number"],
    [[[400], ["x"]], [[1000, 50]], 'netSales row 2 must be a number, not the text "x"'],
    [[[400]], [["Threshold", "Payment"], [1000, "50"]], 'ladder row 2, Payment must be a number of at least 0, not the text "50"'],
    [[[400]], [[1000, 50], ["Total", 50]], "ladder row 2 is a total row"],
    [[["Sales"], [400], ["合計"]], [[1000, 50]], "netSales row 3 is a total row"],
  ])("%j %j", (netSales, rungs, words) => expect(sentence(milestoneSales, [netSales, rungs])).toContain(words));
});

describe("development milestones", () => {
  const ladder = [["IND", 2], ["P2", 5]];

  test("a header, a blank and a line across", () => {
    expect(callFunction(milestoneEvents, [ladder, [["Event"], ["P2"], [""], ["ind"], [null]]])).toEqual({ value: [["P2", 5], [null, null], ["ind", 2]] });
    expect(callFunction(milestoneEvents, [ladder, [["IND", "P2"]]])).toEqual({ value: [["IND", 2], ["P2", 5]] });
    expect(callFunction(milestoneEvents, [ladder, "IND"])).toEqual({ value: [["IND", 2]] });
  });

  test("refuses what it can't match", () => {
    expect(sentence(milestoneEvents, [ladder, [["IND"], [{ error: "#N/A" }]]])).toBe("#VALUE! achieved row 2 is the error #N/A: put it right first");
    expect(sentence(milestoneEvents, [ladder, [["IND"], ["Total"]]])).toContain("achieved row 2 is a total row");
    expect(sentence(milestoneEvents, [ladder, [[""]]])).toContain("achieved is blank");
    expect(sentence(milestoneEvents, [ladder, [["IND", "P2"], ["P2", "IND"]]])).toContain("achieved must be one column");
  });
});

test("a hundred thousand triggers in one chain", () => {
  const size = 100_000;
  const cells: Grid = [["TriggerID", "Status", "Category", "Amount", "LongStop", "Predecessors"], ...Array.from({ length: size }, (_, index): Scalar[] => [`T${index}`, "active", "upfront", 1, index === 0 ? 46_000 : 47_000, index === 0 ? "" : `T${index - 1}`])];
  const outcome = callFunction(triggerStatus, [cells, asOf]);
  expect("value" in outcome && (outcome.value as Grid).every(([state]) => state === "lapsed") && (outcome.value as Grid).length).toBe(size);
  expect(callFunction(triggerTotal, [cells])).toEqual({ value: [[null, size, 0, 0]] });
  expect(sentence(triggerTotal, [[...cells, ["T", "active", "upfront", 1, 46_000, ""]]])).toBe("#VALUE! triggers has 100,002 rows: at most 100,000 are read");
});
