import { expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { callFunction } from "../../../src/functions/call";
import type { FunctionDefinition } from "../../../src/functions/define-function";
import { readiness } from "../../../src/functions/readiness/readiness";
import { readinessAreas } from "../../../src/functions/readiness/readiness-areas";
import { readinessGaps } from "../../../src/functions/readiness/readiness-gaps";
import { readinessGates } from "../../../src/functions/readiness/readiness-gates";
import { readinessSensitivity } from "../../../src/functions/readiness/readiness-sensitivity";

const call = (definition: unknown, ...args: Parameters<typeof callFunction>[1]) => {
  const outcome = callFunction(definition as FunctionDefinition, args);
  if (!("value" in outcome)) throw new Error(outcome.error);
  return outcome.value as Grid;
};

/** Other areas, other columns and order, weights, a blank row inside. */
const own: Grid = [
  ["Owner", "Weight", "Status", "Item", "Area", "Proof", "Kind"],
  ["Aoki", 3, "met", "Founders' agreement", "Team", "signed", "must"],
  ["Baba", 1, "not started", "Head of CMC hired", "Team", "", "must"],
  [null, null, null, null, null, null, null],
  ["Chiba", null, "met", "Runway of 18 months", "Cash", "third party", ""],
  ["Doi", 2, "in progress", "", "Data", "", "must"],
];

test("areas of the user's own are scored, with their weights", () => {
  expect(call(readinessAreas, own)).toEqual([
    ["Team", 75, "Red", 1, 75, 75],
    ["Cash", 80, "Green", 0, 80, 80],
    ["Data", 0, "Red", 1, 0, 100],
  ]);
  expect(call(readiness, own, null, "arithmetic")).toBeCloseTo(155 / 3, 10);
});

test("what the gates need and can't find is said", () => {
  const [poc, , access] = call(readinessGates, own);
  expect(poc?.slice(0, 3)).toEqual(["POC", "shut", "Data"]);
  expect(poc?.[3]).toBe(
    "Data: row 6 (in progress); 0% of the weight met, 80% needed; evidence 0%, 65% needed. CMC: no such area in the checklist. Clinical: no such area in the checklist",
  );
  for (const area of ["CMC", "Clinical", "Access", "Contracts"]) expect(access?.[3]).toContain(`${area}: no such area in the checklist`);
});

test("a checklist with none of the areas that gates know says so for each, in its own language", () => {
  const [poc] = call(readinessGates, [["領域", "状況", "証拠"], ["資金", "達成", "第三者"]]);
  expect(poc).toEqual(["POC", "shut", "データ", "データ: チェックリストにこの領域がありません. CMC: チェックリストにこの領域がありません. 臨床: チェックリストにこの領域がありません"]);
});

test("gaps name items without words by their row", () => {
  expect(call(readinessGaps, own)).toEqual([
    ["Data", "row 6", expect.closeTo(100 * (0.75 * 0.8 * 0.8) ** (1 / 3), 9), "in progress", "POC"],
    ["Team", "Head of CMC hired", 0, "not started", null],
  ]);
  expect(call(readinessGaps, own, null, 1)).toHaveLength(1);
  expect(call(readinessGaps, own, null, 100)).toHaveLength(2);
});

test("sensitivity stands beside the checklist's rows: a blank row stays blank", () => {
  const rows = call(readinessSensitivity, own);
  expect(rows.map(([area, item]) => [area, item])).toEqual([["Team", "Founders' agreement"], ["Team", "Head of CMC hired"], [null, null], ["Cash", "Runway of 18 months"], ["Data", null]]);
  expect(rows[2]).toEqual([null, null, null, null, null, null]);
  expect(rows[0]?.slice(4)).toEqual([null, null]);
});

test("without a header the columns stand in the listed order", () => {
  expect(call(readinessGaps, [["Team", "Head of CMC", "must", "in progress", "", "signed", "", "", 1]])).toEqual([["Team", "Head of CMC", 100, "in progress", null]]);
});
