import { expect, test } from "vitest";
import { isoDate } from "../../../src/cells/serial";
import { readTriggerTable } from "../../../src/core/contract/read-trigger-table";
import { triggerMap } from "../../../src/core/contract/trigger-map";
import type { Grid } from "../../../src/cells/value";

const mapOf = (cells: Grid, asOf?: number) => {
  const { triggers, links } = triggerMap(readTriggerTable(cells).rows, asOf === undefined ? {} : { asOf });
  const name = (index: number) => triggers[index]?.row.at("triggerId");
  return {
    triggers: triggers.map(({ row, day, state }) => [row.at("triggerId"), day === undefined ? undefined : isoDate(day), state]),
    links: links.map(({ from, to, kind }) => `${name(from) ?? ""} ${kind} ${name(to) ?? ""}`),
  };
};

test("rows that still count stand on the day that they are planned for, those behind others not before them", () => {
  expect(
    mapOf([
      ["TriggerID", "Status", "Target", "LongStop", "Predecessors"],
      ["A", "active", "2027-04-01", "", ""],
      ["B", "active", "2027-01-01", "", "A"],
      ["C", "active", "", "2028-01-01", ""],
      ["D", "superseded", "2027-01-01", "", ""],
      ["E", "active", "", "", "D"],
    ]).triggers,
  ).toEqual([["A", "2027-04-01", "pending"], ["B", "2027-04-01", "pending"], ["C", "2028-01-01", "pending"], ["E", undefined, "lapsed"]]);
});

test("arrows say why a trigger waits: all of them, one of them, none of them, a launch", () => {
  expect(
    mapOf([
      ["TriggerID", "Predecessors", "LaunchRef"],
      ["A", "", ""],
      ["B", "A", ""],
      ["C", "A OR B", ""],
      ["D", "A AND NOT B", ""],
      ["E", "NOT (A OR B)", "D"],
      ["F", "missing", ""],
    ]).links.sort(),
  ).toEqual(["A needs B", "A needs D", "A not E", "A or C", "B not D", "B not E", "B or C", "D launch E"]);
});

test("rows that wait for each other are on the map, without a state", () => {
  expect(mapOf([["TriggerID", "Predecessors"], ["A", "B"], ["B", "A"]])).toEqual({ triggers: [["A", undefined, undefined], ["B", undefined, undefined]], links: ["B needs A", "A needs B"] });
});
