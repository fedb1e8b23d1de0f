import { describe, expect, test } from "vitest";
import type { Scalar } from "../../src/cells/value";
import type { Argument } from "../../src/functions/argument";
import { callFunction } from "../../src/functions/call";
import { catalogue } from "../../src/functions/catalogue";
import { say } from "../../src/language/text";

function call(name: string, ...args: readonly Argument[]): unknown {
  const definition = catalogue.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  const outcome = callFunction(definition, args);
  return "value" in outcome ? outcome.value : `${outcome.error} ${say(outcome.message, "en")}`;
}

const down = (...cells: readonly Scalar[]) => cells.map((cell) => [cell]);
const lost = { error: "#REF!" as const };

describe("headers in either language", () => {
  test("name the columns of a table in any order", () => {
    expect(call("ROYALTY.NET", 100, [["値", "備考", "種類", "名称"], [0.5, "x", "share", "特許満了"]])).toEqual([["特許満了", 50, 50], ["Payable", 50, 50]]);
    expect(call("KPI", 0.9, 0.9, null, [["是正措置", "区分", "達成率"], ["", "達成", 1], ["改善計画", "未達", 0]])).toEqual([[1, "達成", null]]);
    expect(call("ROYALTY.CAP", 80, "2027-01-01", 100, [["上限", "期限"], [0.5, ""]])).toEqual([[50]]);
    expect(call("FINANCING", [["割引率", "手段", "調達額", "利率", "終了年", "手元資金", "年間支出"], [0.1, "借入", 30, 0.1, 2, 20, 10]])).toEqual([["借入", 0, expect.closeTo(30, 9), 2, expect.closeTo(0.1, 9)]]);
  });

  test("head a column without being a row of it", () => {
    expect(call("WITHHOLD", down("Amount", 100), down("税率", 0.1))).toEqual([[100, 10, 90]]);
    expect(call("SUBLICENSE", down("Income", 50), down("Stage", "Phase 1"), [["Phase 1", 0.4]])).toEqual([[20, 0.4, 50]]);
    expect(call("SUBLICENSE", down("収入", 50, 60), down("日付", 46_000, 46_400), [[46_000, 0.4], [46_400, 0.2]])).toEqual([[20, 0.4, 50], [12, 0.2, 60]]);
    expect(call("SUPPLY.SHARE", [["A", "B"], [30, 10]], [["B", "A"], [50, 10]])).toEqual([["A", 0.4], ["B", 0.6]]);
  });
});

describe("blank rows", () => {
  test("stay blank inside, and trailing ones give none", () => {
    expect(call("WITHHOLD", down(100, "", 200, ""), 0.1)).toEqual([[100, 10, 90], [null, null, null], [200, 20, 180]]);
    expect(call("ROYALTY.MINIMUM", down(1, null, 0.5, ""), 2)).toEqual([[1, 0], [null, null], [1, 0.5]]);
    expect(call("SUPPLY.ALLOCATE", 90, down(80, "", 30), down(1, "", 1))).toEqual([[60], [null], [30]]);
    expect(call("NETSALES", down(1000, "", 1000), [[100, 20], ["", ""], ["", ""]], 0.1)).toEqual([[1000, 100, 900], [null, null, null], [1000, 0, 1000]]);
    expect(call("SUBLICENSE", down(50, "", 50), down("P1", "", "P2"), [["P1", 0.4], ["P2", 0.2]])).toEqual([[20, 0.4, 50], [null, null, null], [10, 0.2, 50]]);
  });

  test("are periods where they are summed or burnt through", () => {
    expect(call("ROYALTY.BUYDOWN", down(100, "", 100), 0.11, 0.1)).toBeCloseTo(11 / 1.1 + 11 / 1.331, 9);
    expect(call("RUNWAY", 10, 4, down("", 3, "", ""))).toEqual([[6, 4], [5, null], [1, null], [-3, null]]);
    expect(call("RUNWAY", 10, down("", 4, "", 7))).toEqual([[null, null], [6, 4], [null, null], [-1, null]]);
  });
});

describe("error cells", () => {
  test("keep to their row where rows stand on their own", () => {
    expect(call("WITHHOLD", down(100, lost, 200), 0.1)).toEqual([[100, 10, 90], [lost, lost, lost], [200, 20, 180]]);
    expect(call("KPI", down(0.9, lost), 0.9)).toEqual([[1, "met", null], [lost, lost, lost]]);
    expect(call("WITHHOLD", down(100, 200), [[lost]])).toEqual([[lost, lost, lost], [lost, lost, lost]]);
  });

  test("show in all rows below where rows build on each other", () => {
    expect(call("COSTSHARE", down(40, lost, 60), 0.5)).toEqual([[20, 20, 0], [lost, lost, lost], [lost, lost, lost]]);
    expect(call("RUNWAY", 10, down(4, lost, 4))).toEqual([[6, lost], [lost, lost], [lost, lost]]);
    expect(call("ROYALTY.CAP", down(80, lost, 80), down(1, 2, 3), 100, [[9, 3]])).toEqual([[80], [lost], [lost]]);
  });

  test("are refused where every row hangs on all", () => {
    expect(call("SUPPLY.ALLOCATE", 90, down(80, lost))).toBe("#VALUE! orders row 2 is the error #REF!: put it right first");
    expect(call("SUPPLY.SHARE", [[1, 2], [lost, 3]])).toBe("#VALUE! history row 2 is the error #REF!: put it right first");
    expect(call("ROYALTY.BUYDOWN", down(100, lost), 0.1, 0.1)).toBe("#VALUE! netSales row 2 is the error #REF!: put it right first");
    expect(call("WITHHOLD", lost, 0.1)).toBe("#REF! amount is the error #REF!: put it right first");
  });
});

test.each<[string, readonly Argument[], string]>([
  ["WITHHOLD", [down(100, 200, "Total"), 0.1], "amount row 3 is a total row"],
  ["NETSALES", [down(1000, 1000), [[1, 2], ["合計", 4]]], "deductions row 2 is a total row"],
  ["ROYALTY.NET", [100, [["a", "share", 0.5], ["Total", "share", 0.5]]], "reductions row 2 is a total row"],
  ["FINANCING", [[["Route", "Cash"], ["debt", 30]]], "plan has a header row but no column called Cash before"],
  ["ROYALTY.CAP", [80, 46_000, 100, down(46_001)], "caps row 1, Multiple is blank"],
  ["WITHHOLD", [down(100, "200"), 0.1], 'amount row 2 must be a number, not the text "200"'],
  ["WITHHOLD", [[[1, 2], [3, 4]], 0.1], "amount must be one column, not 2 rows by 2 columns"],
  ["PROFITSHARE", [down(1, 2), down(1, 2), down(1, 2), down(1, 2, 3)], "netSales covers 2 of the 3 rows of costsB"],
  ["ROYALTY.SUPPLY", [down(1, 2), 0.1, down(1, ""), down(1, 1), [[0, 1]]], "delivered row 2 is blank"],
  ["SUPPLY.SHARE", [[["A", "B"], [1, 2]], [["A", "C"], [1, 2]]], "forecast has no column called B"],
  ["SUPPLY.SHARE", [[[1, 2]], [[1, 2, 3]]], "forecast has 3 columns and history 2"],
  ["SUBLICENSE", [down(50, 60), down("P1", "P1"), [["P1", 0.4]], down("", 70)], "excluded row 2 must not be more than the income"],
  ["SUBLICENSE", [down(50), "soon", [[46_000, 0.4]]], 'dates row 1 must be a date, as in shares, not "soon"'],
  ["ROYALTY.CAP", [down(1, 2), down(46_001, 46_000), 100, [[46_002, 2]]], "dates row 2 must not be before 2025-12-10"],
  ["FINANCING", [[["Route", "Cash", "Interest", "Last year", "First year", "Cash before", "Yearly burn", "Discount rate"], ["debt", 30, 0.1, 2, 3, 1, 1, 0.1]]], "plan row 2, First year must not be after Last year"],
  ["FINANCING", [[["Route", "Cash", "Last year", "Cash before", "Yearly burn", "Discount rate"], ["debt", 30, 2, 1, 1, 0.1]]], "plan row 2, Interest is blank: debt needs it"],
])("%s refuses %j", (name, args, sentence) => {
  expect(call(name, ...args)).toContain(`#VALUE! ${sentence}`);
});

test("numbers across a row give results across", () => {
  expect(call("WITHHOLD", [[100, 200]], 0.1)).toEqual([[100, 200], [10, 20], [90, 180]]);
  expect(call("RUNWAY", 10, [[4, 4, 4]])).toEqual([[6, 2, -2], [3, null, null]]);
  expect(call("DUEDATE", [["2027-03-31", "2027-06-30"]], 30)).toEqual([[46_507, 46_598]]);
});

test("a hundred thousand rows are read", () => {
  const many = Array.from({ length: 100_000 }, (_, row) => [row]);
  expect(call("WITHHOLD", many, 0.1)).toHaveLength(100_000);
  expect(call("SUPPLY.ALLOCATE", 1e9, many, null, null, null, 7)).toHaveLength(100_000);
});
