import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, serialOf } from "../../../src/cells/serial";
import type { Scalar } from "../../../src/cells/value";
import { readTriggerTable } from "../../../src/core/contract/read-trigger-table";
import { triggerStates } from "../../../src/core/contract/trigger-states";

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return serialOf({ year, month, day: date });
};

type Cells = Record<string, Scalar>;

/** States and due dates of rows given as cells by header; an Amount of 1 unless said. */
function statesOf(rows: readonly Cells[], asOf: string): string[] {
  const headers = [...new Set(["Amount", ...rows.flatMap((row) => Object.keys(row))])];
  const { rows: read, unreadable } = readTriggerTable([headers, ...rows.map((row) => headers.map((header) => (header in row ? (row[header] ?? null) : header === "Amount" ? 1 : null)))]);
  expect(unreadable).toEqual([]);
  return triggerStates(read, { asOf: day(asOf) }).map(({ state, dueDay, ring }) => [state ?? `ring ${ring?.join(">")}`, ...(dueDay === undefined ? [] : [isoDate(dueDay)])].join(" "));
}

const T = (TriggerID: string, Status: string, more: Cells = {}): Cells => ({ TriggerID, Status, ...more });

describe("a row by itself", () => {
  test.each([
    ["draft", "pending 2027-01-31"],
    ["active", "pending 2027-01-31"],
    ["achieved", "overdue 2027-01-31"],
    ["invoiced", "overdue 2027-01-31"],
    ["paid", "met 2027-01-31"],
    ["waived", "lapsed"],
    ["expired", "lapsed"],
    ["superseded", "lapsed"],
    ["", "pending 2027-01-31"],
  ])("%s", (status, wanted) => expect(statesOf([T("T1", status, { Target: "2027-01-01", DueDays: 30 })], "2027-02-01")).toEqual([wanted]));

  test("the due day and the long-stop still count", () => {
    const rows = [T("T1", "achieved", { Target: "2027-01-01", DueDays: 30 }), T("T2", "active", { LongStop: "2027-01-31" })];
    expect(statesOf(rows, "2027-01-31")).toEqual(["due 2027-01-31", "pending 2027-01-31"]);
    expect(statesOf(rows, "2027-02-01")).toEqual(["overdue 2027-01-31", "lapsed"]);
  });

  test("an event that owes nothing is met, a hidden amount is owed", () => {
    expect(statesOf([T("T1", "achieved", { Amount: null }), T("T2", "achieved", { Amount: 0 }), T("T3", "achieved", { Amount: "[***]" })], "2027-02-01")).toEqual(["met", "met", "due"]);
  });

  test("a fixed date comes by itself, any other event does not", () => {
    const rows = [T("T1", "active", { EventType: "CALENDAR", Target: "2027-01-01", DueDays: 30 }), T("T2", "active", { EventType: "FPI", Target: "2027-01-01", DueDays: 30 })];
    expect(statesOf(rows, "2026-12-31")).toEqual(["pending 2027-01-31", "pending 2027-01-31"]);
    expect(statesOf(rows, "2027-01-01")).toEqual(["due 2027-01-31", "pending 2027-01-31"]);
    expect(statesOf(rows, "2027-03-01")).toEqual(["overdue 2027-01-31", "pending 2027-01-31"]);
  });
});

describe("days to payment", () => {
  const due = (cells: Cells) => statesOf([T("T1", "achieved", { Target: "2027-05-14", DueDays: 10, ...cells })], "2026-01-01")[0];
  test.each<[string, Cells, string]>([
    ["from the event", {}, "due 2027-05-24"],
    ["after notice", { NotifyDays: 5, DueFrom: "notice" }, "due 2027-05-29"],
    ["notice days don't count from the event", { NotifyDays: 5, DueFrom: "event" }, "due 2027-05-24"],
    ["business days: Friday 14 May and ten weekdays", { DayBasis: "business:US" }, "due 2027-05-28"],
    ["from the end of the quarter", { DueFrom: "period end", Period: "quarter" }, "due 2027-07-10"],
    ["from the end of the calendar year", { DueFrom: "period end", Period: "CY" }, "due 2028-01-10"],
    ["from the end of the Japanese fiscal year", { DueFrom: "period end", Period: "FY-JP" }, "due 2028-04-10"],
    ["a fiscal year of unknown start gives no day", { DueFrom: "period end", Period: "FY" }, "due"],
    ["no earlier than Earliest", { Earliest: "2027-06-01" }, "due 2027-06-11"],
    ["off the calendar", { DueDays: 9_000_000 }, "due"],
  ])("%s", (_, cells, wanted) => expect(due(cells)).toBe(wanted));
});

describe("what a row waits for", () => {
  test("a lapse runs on, unless one branch of an OR lives", () => {
    const rows = [
      T("A", "active", { LongStop: "2027-01-01" }),
      T("B", "active"),
      T("ALL", "active", { Predecessors: "A AND B" }),
      T("ANY", "active", { Predecessors: "A OR B" }),
      T("NEXT", "active", { Predecessors: "ALL" }),
      T("UNLESS", "active", { Predecessors: "NOT A" }),
    ];
    expect(statesOf(rows, "2027-01-01")).toEqual(["pending 2027-01-01", "pending", "pending", "pending", "pending", "pending"]);
    expect(statesOf(rows, "2027-01-02")).toEqual(["lapsed", "pending", "lapsed", "pending", "lapsed", "pending"]);
  });

  test("NOT lapses when the event has come", () => {
    // As in a licence fee that is owed for a patent listing only before any generic application.
    expect(statesOf([T("GENERIC", "achieved", { Amount: null }), T("FEE", "active", { Predecessors: "NOT GENERIC" })], "2027-01-01")).toEqual(["met", "lapsed"]);
  });

  test("a fixed date waits for what goes before it", () => {
    const rows = [T("A", "active", { Target: "2027-06-01" }), T("B", "active", { EventType: "CALENDAR", Target: "2027-01-01", Predecessors: "A" })];
    expect(statesOf(rows, "2027-02-01")).toEqual(["pending 2027-06-01", "pending 2027-06-01"]);
    expect(statesOf([{ ...rows[0], Status: "achieved" }, rows[1] as Cells], "2027-07-01")).toEqual(["overdue 2027-06-01", "overdue 2027-06-01"]);
  });

  test("a planned day is not before that of its predecessors: the last of AND, the first of OR", () => {
    const rows = [T("A", "active", { Target: "2027-06-01" }), T("B", "active", { Target: "2027-09-01" }), T("C", "active", { Target: "2027-01-01", Predecessors: "A AND B" }), T("D", "active", { Target: "2027-01-01", Predecessors: "A OR B" })];
    expect(statesOf(rows, "2026-01-01").slice(2)).toEqual(["pending 2027-09-01", "pending 2027-06-01"]);
  });

  test("an id that the table doesn't hold may still come", () => {
    expect(statesOf([T("A", "active", { Predecessors: "ELSEWHERE" })], "2027-01-01")).toEqual(["pending"]);
  });

  test("a row in force puts the one that it replaces out", () => {
    expect(statesOf([T("A1", "active"), T("A2", "active", { Supersedes: "A1" }), T("B1", "active"), T("B2", "draft", { Supersedes: "B1" })], "2027-01-01")).toEqual(["lapsed", "pending", "pending", "pending"]);
  });
});

describe("steps that were skipped", () => {
  const chain = (rule: string) => [T("P1", "active", { SkipRule: rule, DueDays: 10 }), T("P2", "active", { SkipRule: rule, Predecessors: "P1", DueDays: 30 }), T("P3", "achieved", { Target: "2027-05-01", Predecessors: "P2", DueDays: 30 })];
  test("catch-up: due with the later one", () => expect(statesOf(chain("catch-up"), "2027-05-20")).toEqual(["overdue 2027-05-11", "due 2027-05-31", "due 2027-05-31"]));
  test("forfeit: lapsed", () => expect(statesOf(chain("forfeit"), "2027-05-20")).toEqual(["lapsed", "lapsed", "due 2027-05-31"]));
  test("none: they may still come", () => expect(statesOf(chain("none"), "2027-05-20")).toEqual(["pending", "pending", "due 2027-05-31"]));
  test("one of several ways in skips none", () => expect(statesOf([T("A", "active", { SkipRule: "forfeit" }), T("B", "paid"), T("C", "achieved", { Predecessors: "A OR B" })], "2027-05-20")).toEqual(["pending", "met", "due"]));
  test("not what had lapsed by then", () => expect(statesOf([T("A", "active", { SkipRule: "catch-up", LongStop: "2027-01-01" }), T("B", "achieved", { Target: "2027-05-01", Predecessors: "A" })], "2027-05-20")).toEqual(["lapsed", "overdue 2027-05-01"]));
});

describe("rings", () => {
  test("rows that wait for each other, for themselves, or for such rows", () => {
    const rows = [T("A", "active", { Predecessors: "B" }), T("B", "active", { Predecessors: "C" }), T("C", "active", { Predecessors: "A" }), T("D", "active", { Predecessors: "D" }), T("E", "active", { Predecessors: "C AND X" }), T("F", "active")];
    expect(statesOf(rows, "2027-01-01")).toEqual(["ring A>B>C", "ring A>B>C", "ring A>B>C", "ring D", "ring A>B>C", "pending"]);
  });

  test("an OR leads out, a status or a long-stop breaks the ring", () => {
    expect(statesOf([T("A", "active", { Predecessors: "B OR C" }), T("B", "active", { Predecessors: "A" }), T("C", "active")], "2027-01-01")).toEqual(["pending", "pending", "pending"]);
    expect(statesOf([T("A", "achieved", { Predecessors: "B" }), T("B", "active", { Predecessors: "A" })], "2027-01-01")).toEqual(["due", "pending"]);
    expect(statesOf([T("A", "active", { Predecessors: "B", LongStop: "2026-01-01" }), T("B", "active", { Predecessors: "A" })], "2027-01-01")).toEqual(["lapsed", "lapsed"]);
  });

  test.each([10_000, 50_000])("chains and rings of %d end", (length) => {
    const link = (index: number, last: Cells) => T(`T${index}`, "active", index === 0 ? last : { Predecessors: `T${index - 1}` });
    const chain = Array.from({ length }, (_, index) => link(index, { LongStop: "2026-01-01" }));
    expect(new Set(statesOf(chain, "2027-01-01"))).toEqual(new Set(["lapsed"]));
    const headers = ["TriggerID", "Status", "Predecessors"];
    const ring = Array.from({ length }, (_, index) => [`T${index}`, "active", `T${(index + length - 1) % length}`]);
    const outcomes = triggerStates(readTriggerTable([headers, ...ring]).rows, { asOf: 46_000 });
    expect(new Set(outcomes.map(({ state, ring: waiting }) => `${state ?? "ring"} ${waiting?.length ?? 0}`))).toEqual(new Set([`ring ${length}`]));
  });

  test("any graph ends, the order of its rows says nothing, and a row has a state unless it is in or behind a ring", () => {
    const graph = fc.integer({ min: 1, max: 7 }).chain((size) => {
      const id = fc.integer({ min: 0, max: size - 1 }).map((index) => `T${index}`);
      const condition = fc.oneof(fc.constant(""), id, fc.tuple(id, fc.constantFrom("AND", "OR"), id).map((parts) => parts.join(" ")));
      return fc.array(fc.record({ status: fc.constantFrom("active", "active", "achieved", "waived"), condition }), { minLength: size, maxLength: size });
    });
    fc.assert(
      fc.property(graph, (given) => {
        const rows = given.map(({ status, condition }, index) => T(`T${index}`, status, { Predecessors: condition }));
        const states = statesOf(rows, "2027-01-01").map((state) => state.split(" ")[0]);
        const turned = statesOf([...rows].reverse(), "2027-01-01").map((state) => state.split(" ")[0]);
        expect(turned.reverse()).toEqual(states);
        // By hand, to a fixed point: what can come, given what can come.
        const canCome = given.map(({ status }) => status === "achieved");
        const holds = (condition: string): boolean => {
          const [one = "", operator, other = ""] = condition.split(" ");
          const at = (id: string) => canCome[Number(id.slice(1))] as boolean;
          return condition === "" || (operator === "AND" ? at(one) && at(other) : operator === "OR" ? at(one) || at(other) : at(one));
        };
        for (let round = 0; round < given.length; round++) given.forEach(({ status, condition }, index) => (canCome[index] ||= status === "active" && holds(condition)));
        states.forEach((state, index) => expect(state === "pending" || state === "due", `T${index} ${JSON.stringify(given)}`).toBe(canCome[index]));
      }),
      { numRuns: 500 },
    );
  });
});
