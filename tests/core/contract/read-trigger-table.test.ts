import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "../../../src/cells/serial";
import type { Grid, Scalar } from "../../../src/cells/value";
import { readTriggerTable } from "../../../src/core/contract/read-trigger-table";
import { minimumTriggerColumns, triggerColumns, type TriggerColumn } from "../../../src/seeds/triggers";

const names = Object.keys(triggerColumns) as TriggerColumn[];
const complaints = (cells: Grid) => readTriggerTable(cells).unreadable.map(({ row, column, text, must }) => `${row} ${column} "${text}" must be ${must.en}`);

describe("columns", () => {
  test.each(["en", "ja"] as const)("all 54 are found by their %s headers, in any order", (language) => {
    const header = names.map((column) => triggerColumns[column].name[language]).reverse();
    const { columns, extra, firstRow } = readTriggerTable([header, header.map((_, position) => (position === 53 ? "T1" : null))]);
    expect(columns.map(({ column }) => column).sort()).toEqual([...names].sort());
    expect(columns.every(({ position, column }) => header[position] === triggerColumns[column].name[language])).toBe(true);
    expect([extra, firstRow]).toEqual([[], 1]);
  });

  test("headers as people write them, with units; others are kept", () => {
    const { columns, extra } = readTriggerTable([["trigger_id", "MILESTONE", "Payment ($000)", "__proto__", "期限", "金額（単位：百万円）", "constructor", "支払 日数"]]);
    expect(columns.map(({ column, power, currency }) => [column, power, currency])).toEqual([
      ["triggerId", undefined, undefined],
      ["eventText", undefined, undefined],
      ["longStop", undefined, undefined],
      ["amount", 6, "JPY"],
      ["dueDays", undefined, undefined],
    ]);
    expect(extra.map(({ header }) => header)).toEqual(["Payment ($000)", "__proto__", "constructor"]);
  });

  test.each([
    ["Amount ($000)", 3, undefined],
    ["Amount (US$ thousands)", 3, "USD"],
    ["Amount in US$ million", 6, "USD"],
    ["Amount, USD m", 6, "USD"],
    ["Amount USDm", 6, "USD"],
    ["Amount [$M]", 6, undefined],
    ["金額（億円）", 8, "JPY"],
    ["金額（千米ドル）", 3, "USD"],
    ["金額 (JPY)", undefined, "JPY"],
    ["Amount (see note)", undefined, undefined],
  ])("%s", (header, power, currency) => expect(readTriggerTable([["TriggerID", header]]).columns[1]).toEqual({ column: "amount", position: 1, header, ...(power ? { power } : {}), ...(currency ? { currency } : {}) }));

  test("an exact name goes before an alias; a second exact one is reported", () => {
    const { columns, extra } = readTriggerTable([["Payment", "Amount", "TriggerID"]]);
    expect(columns.map(({ column, position }) => [column, position])).toEqual([["amount", 1], ["triggerId", 2]]);
    expect(extra).toEqual([{ position: 0, header: "Payment" }]);
    expect(complaints([["Amount", "Amount", "Status"]])).toEqual(['1 amount "Amount" must be the only column of that name']);
  });

  test("a plan of quarters beside the known columns doesn't hide the header", () => {
    expect(readTriggerTable([["TriggerID", "Amount", "2027-Q1", "2027-Q2"], ["T1", 5, 1, 2]]).rows[0]?.at("amount")).toBe(5);
  });

  test("without a header: the documented order, or the smallest table's when just as wide", () => {
    expect(readTriggerTable([["T1", "active", "original", 5]]).columns.map(({ column }) => column)).toEqual(names.slice(0, 4));
    const row: Scalar[] = minimumTriggerColumns.map((column) => (column === "amount" ? 5 : column === "longStop" ? 46_000 : "x"));
    expect(readTriggerTable([row]).columns.map(({ column }) => column)).toEqual(minimumTriggerColumns);
    expect(readTriggerTable([row]).rows[0]?.at("amount")).toBe(5);
  });
});

describe("cells", () => {
  const one = (header: string, ...cells: Scalar[]) => readTriggerTable([["TriggerID", header], ...cells.map((cell, index) => [`T${index}`, cell])]);

  test("words in either language, however they are spelled", () => {
    expect(one("Status", "ACTIVE", "有効", "達成済み", " Paid ").rows.map((row) => row.at("status"))).toEqual(["active", "active", "achieved", "paid"]);
    expect(one("EventType", "APPROVAL", "first patient dosed", "薬価収載").rows.map((row) => row.at("eventType"))).toEqual(["APPROVAL", "FPI", "NHI_LISTED"]);
    expect(one("WHT", "none", "Gross up", "源泉徴収する").rows.map((row) => row.at("wht"))).toEqual(["none", "gross-up", "withhold"]);
  });

  test("dates, whole days only, from 1990 to 2100", () => {
    const { rows, unreadable } = one("LongStop", 46_000.75, "令和9年3月31日", "2027-Q2", 2027, "4/5/2027", "8/15", { error: "#REF!" });
    expect(rows.map((row) => row.at("longStop"))).toEqual([46_000, 46_477, 46_568, undefined, undefined, undefined, undefined]);
    expect(isoDate(46_477)).toBe("2027-03-31");
    expect(rows.map((row) => row.note("longStop")?.isPeriodEnd === true)).toEqual([false, false, true, false, false, false, false]);
    expect(unreadable.map(({ row, text, must }) => `${row} ${text}: ${must.en}`)).toEqual([
      "5 2027: a date from 1990 to 2100",
      "6 4/5/2027: a date in which day and month can't be confused, such as 2027-04-01",
      "7 8/15: a date with its year",
      "8 #REF!: a date from 1990 to 2100",
    ]);
  });

  test("a hidden value is a value, a dash is none", () => {
    const { rows, unreadable } = one("Amount", "[***]", "$[ * ] million", "TBD", "-", "n/a", "", 0);
    expect(rows.map((row) => row.note("amount")?.redacted)).toEqual(["[***]", "$[ * ] million", "TBD", undefined, undefined, undefined, undefined]);
    expect(rows.map((row) => row.at("amount"))).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, 0]);
    expect(unreadable).toEqual([]);
  });

  test("days, ranks, flags, lists, rates", () => {
    expect(one("DueDays", 30, "30 days", "30日以内", "三十日", "45 calendar days").rows.map((row) => row.at("dueDays"))).toEqual([30, 30, 30, 30, 45]);
    expect(complaints([["TriggerID", "DueDays"], ["T1", "10 business days"], ["T2", 2.5], ["T3", -1]])).toEqual([
      '2 dueDays "10 business days" must be a whole number of days; say in DayBasis that they are business days',
      '3 dueDays "2.5" must be a whole number of days',
      '4 dueDays "-1" must be a whole number of days',
    ]);
    expect(one("LowerIncl", true, "No", "含む", 1).rows.map((row) => row.at("lowerIncl"))).toEqual([true, false, true, true]);
    expect(one("Territory", "JP, KR、TW; ex-JP").rows[0]?.at("territory")).toEqual(["JP", "KR", "TW", "ex-JP"]);
    expect(one("Rate", 0.08, "8%", "up to 12.5%", 15).rows.map((row) => row.at("rate"))).toEqual([0.08, 0.08, 0.125, 15]);
  });

  test("ids and what they wait for, without case or width", () => {
    const { rows } = readTriggerTable([["TriggerID", "Predecessors"], ["ｔ1", ""], [2, "t1"]]);
    expect(rows.map((row) => row.at("triggerId"))).toEqual(["T1", "2"]);
    expect(rows[1]?.at("predecessors")?.ids).toEqual(["T1"]);
  });
});

describe("units", () => {
  test("a cell's own scale, then Scale, then the header; blank is 1", () => {
    const { rows } = readTriggerTable([
      ["TriggerID", "Amount ($000)", "Scale"],
      ["T1", "$1,000", ""],
      ["T2", 5, "million"],
      ["T3", "$1.191 billion", "thousand"],
      ["T4", 5, 1],
      ["T5", 1.1, "百万円"],
    ]);
    expect(rows.map((row) => row.at("amount"))).toEqual([1_000_000, 5_000_000, 1_191_000_000, 5, 1_100_000]);
    expect(rows.map((row) => row.at("currency"))).toEqual([undefined, undefined, undefined, undefined, "JPY"]);
  });

  test("the scale of money isn't that of units, details or yields", () => {
    const { rows } = readTriggerTable([["Metric", "Lower", "Upper", "Scale", "Amount"], ["net sales", 500, 750, "million", 5], ["units", 20_000, 50_000, "million", 5], ["yield", "85%", "", "million", 5]]);
    expect(rows.map((row) => [row.at("lower"), row.at("upper"), row.at("amount")])).toEqual([
      [500e6, 750e6, 5e6],
      [20_000, 50_000, 5e6],
      [0.85, undefined, 5e6],
    ]);
  });

  test("an amount in another currency than the row's is reported, not read", () => {
    expect(complaints([["Status", "Amount", "Currency"], ["active", "US$5m", "JPY"], ["active", "¥5m", "JPY"], ["active", "5億円", ""], ["active", 5, "$"]])).toEqual([
      '5 currency "$" must be an ISO 4217 code such as USD or JPY; $ and ¥ alone may stand for several',
      '2 amount "USD" must be in JPY, as the row\'s Currency says',
    ]);
  });
});

test("blank rows are left out and counted, short rows are read as far as they go", () => {
  const { rows } = readTriggerTable([["TriggerID", "Status", "Amount"], ["T1"], [], ["", " ", null], ["T2", "paid", 5], [null, null]]);
  expect(rows.map((row) => [row.row, row.at("triggerId"), row.at("amount")])).toEqual([
    [2, "T1", undefined],
    [5, "T2", 5],
  ]);
});

test("nothing gives nothing", () => {
  for (const cells of [[], [[]], [[null]]]) expect(readTriggerTable(cells)).toMatchObject({ rows: [], unreadable: [] });
});

test("never throws, and loses no cell: each is a value, blank, hidden or reported", () => {
  const cell: fc.Arbitrary<Scalar> = fc.oneof(
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ error: "#N/A" as const }),
    fc.constantFrom("active", "[***]", "8/15", "令和7年4月1日", "up to 5m", "T1 AND", "__proto__", "constructor", "Amount", "¥5"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(cell, { maxLength: 10 }), (column, cells) => {
      const { rows, unreadable } = readTriggerTable([["TriggerID", triggerColumns[column].name.en, "Other"], ...cells.map((held) => ["T1", held, "x"])]);
      expect(rows).toHaveLength(cells.length);
      for (const row of rows) {
        const note = row.note(column);
        const isReported = unreadable.some((one) => one.row === row.row && one.column === column);
        expect(note?.isUnreadable === true).toBe(isReported);
        if (isReported || note?.redacted !== undefined) expect(row.at(column)).toBeUndefined();
      }
    }),
  );
});

test("a hundred thousand rows, all of them faulty, are reported one by one", () => {
  const cells: Grid = [["TriggerID", "Status", "Amount"], ...Array.from({ length: 100_000 }, (_, index) => [`T${index}`, "actve", `x${index}`])];
  const { rows, unreadable } = readTriggerTable(cells);
  expect([rows.length, unreadable.length]).toEqual([100_000, 200_000]);
});
