import { describe, expect, test } from "vitest";
import { isoDate } from "../../src/cells/serial";
import { say } from "../../src/language/text";
import { checkContract } from "../../src/lint/check-contract";
import { Contract } from "../../src/lint/contract";
import { rules } from "../../src/lint/rules/catalogue";
import { schedules } from "./schedules/catalogue";
import { tableOf, type Schedule } from "./schedules/schedule";

const check = (schedule: Schedule) => checkContract(new Contract({ tables: [{ name: "Triggers", sheet: "Triggers", row: 0, column: 0, cells: tableOf(schedule) }], ...(schedule.facts && { facts: schedule.facts }) }), rules);

describe.each(schedules.map((schedule) => [schedule.title, schedule] as const))("%s", (_, schedule) => {
  test("every finding is one that is known to be right, and every one known is found", () => {
    const { findings, failures } = check(schedule);
    expect(failures).toEqual([]);
    const found = new Map<string, string[]>();
    for (const { rule, severity, place, message } of findings) found.set(rule, [...(found.get(rule) ?? []), `${severity} row ${String(place.row)} ${place.column ?? ""}: ${say(message, "en")}`]);
    const unexplained = [...found].filter(([rule]) => schedule.findings[rule] === undefined);
    expect(Object.fromEntries(unexplained)).toEqual({});
    expect(Object.keys(schedule.findings).filter((rule) => !found.has(rule))).toEqual([]);
  });
});

test("no rule fires on more than half of the real tables", () => {
  const counts = new Map<string, number>();
  for (const schedule of schedules) for (const rule of new Set(check(schedule).findings.map(({ rule: id }) => id))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > schedules.length / 2)).toEqual([]);
});

test("the days in the schedules are days", () => {
  for (const { facts } of schedules) if (facts?.agreementDate !== undefined) expect(isoDate(facts.agreementDate)).toMatch(/^20\d\d-/);
});
