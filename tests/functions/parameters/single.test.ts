import { describe, expect, test } from "vitest";
import { lastSerial } from "../../../src/cells/serial";
import { choice } from "../../../src/functions/parameters/choice";
import { date } from "../../../src/functions/parameters/date";
import { flag } from "../../../src/functions/parameters/flag";
import { number } from "../../../src/functions/parameters/number";
import { blankable, optional } from "../../../src/functions/parameters/optional";
import { wordCell } from "../../../src/functions/parameters/word";

const text = { en: "text", ja: "文" };

describe("a number", () => {
  const months = number(text, { from: 1, to: 12, isWhole: true });

  test("may stand in a range of one cell", () => {
    expect(months.read([[4]], "months")).toBe(4);
  });

  test.each([
    [0, "months must be a whole number from 1 to 12, not 0"],
    [4.5, "months must be a whole number from 1 to 12, not 4.5"],
    [NaN, "months must be a whole number from 1 to 12"],
    ["four", 'months must be a whole number from 1 to 12, not the text "four"'],
    [null, "months is blank"],
    [[[1], [2]], "months must be one cell, not a range"],
    [[], "months must be one cell, not a range"],
  ])("refuses %j", (argument, sentence) => {
    expect(() => months.read(argument, "months")).toThrow(sentence);
  });
});

describe("a date", () => {
  const day = date(text);

  test.each([
    [46_000, 46_000],
    [46_000.75, 46_000],
    [lastSerial + 0.5, lastSerial],
    ["2025-12-09", 46_000],
    [" 2025/12/9 ", 46_000],
    ["２０２５／１２／０９", 46_000],
    ["2028-02-29", 46_812],
  ])("reads %j", (cell, serial) => {
    expect(day.read(cell, "day")).toBe(serial);
  });

  test.each(["9/12/2025", "2025-13-01", "2027-02-29", "2025-12/09", "1899-12-31", 0, -1, lastSerial + 1, NaN, true, "soon"])("refuses %j", (cell) => {
    expect(() => day.read(cell, "day")).toThrow("day must be a date");
  });
});

describe("a choice", () => {
  const basis = choice(text, { marginal: text, whole: text });

  test("reads its words in any case", () => {
    expect(basis.read(" WHOLE ", "basis")).toBe("whole");
  });

  test.each(["hole", 1, true])("refuses %j, listing its words", (cell) => {
    expect(() => basis.read(cell, "basis")).toThrow("basis must be one of marginal or whole, not");
  });

  test("doesn't know the names that every object has", () => {
    expect(() => basis.read("constructor", "basis")).toThrow("basis must be one of");
  });
});

test("a listed word is read in both languages", () => {
  const status = wordCell({ met: { en: "met", ja: "達成" }, inProgress: { en: "in progress", ja: "進行中" } });
  expect([status.read("In  Progress"), status.read("進行中"), status.read("達成 "), status.read("inProgress")]).toEqual(["inProgress", "inProgress", "met", undefined]);
});

describe("a flag", () => {
  const recovers = flag(text);

  test("is TRUE or FALSE, or 1 or 0", () => {
    expect([true, false, 1, 0].map((cell) => recovers.read(cell, "recovers"))).toEqual([true, false, true, false]);
  });

  test.each(["TRUE", 2, "yes"])("refuses %j", (cell) => {
    expect(() => recovers.read(cell, "recovers")).toThrow("recovers must be TRUE or FALSE, not");
  });
});

test("a blankable parameter may be blank in its place, but is no optional one", () => {
  const claim = blankable(date(text));
  expect(claim.optional).toBe(false);
  expect([claim.read(null, "claim"), claim.read([[""], [null]], "claim"), claim.read(46_000, "claim")]).toEqual([undefined, undefined, 46_000]);
});

describe("an optional parameter", () => {
  const start = optional(number(text), 1);

  test.each([[null], [""], [[[""]]], [[[null]]], [[["", null], [" ", ""]]], [[["Months"], [""]]]])("left out or blank (%j) is its default", (argument) => {
    expect(start.read(argument, "start")).toBe(1);
  });

  test("without a default is undefined", () => {
    expect(optional(date(text)).read(null, "day")).toBeUndefined();
  });

  test("is read when given, and refuses what it can't be", () => {
    expect(start.read(0, "start")).toBe(0);
    expect(() => start.read("x", "start")).toThrow("start must be a number");
  });
});
