import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Grid, Scalar } from "../../../src/cells/value";
import { callFunction } from "../../../src/functions/call";
import type { FunctionDefinition } from "../../../src/functions/define-function";
import { readiness } from "../../../src/functions/readiness/readiness";
import { readinessAreas } from "../../../src/functions/readiness/readiness-areas";
import { readinessGaps } from "../../../src/functions/readiness/readiness-gaps";
import { readinessGates } from "../../../src/functions/readiness/readiness-gates";
import { readinessSensitivity } from "../../../src/functions/readiness/readiness-sensitivity";
import { createCalculator } from "../../../src/host/calc/create-calculator";
import { createWorkbook } from "../../../src/host/model/new-workbook";
import { readinessAreas as areas, readinessGates as gates, readinessSettings } from "../../../src/seeds/readiness";

const page = readFileSync("docs/readiness.md", "utf8");
const asOf = /As of (\d{4}-\d{2}-\d{2})\./.exec(page)?.[1] ?? "";

/** The first table below a heading, or below any text, its header row included. */
function tableBelow(text: string): string[][] {
  const at = page.indexOf(text);
  if (at < 0) throw new Error(`docs/readiness.md has no "${text}"`);
  const lines = page.slice(at).split("\n");
  const start = lines.findIndex((line) => line.startsWith("|"));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines
    .slice(start, end)
    .filter((line) => !line.startsWith("|--"))
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}

const checklist: Grid = tableBelow("### Checklist").map((line) => line.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));

function given(definition: FunctionDefinition, ...more: Scalar[]): Grid {
  const outcome = callFunction(definition, [checklist, asOf, ...more]);
  if (!("value" in outcome)) throw new Error(outcome.error);
  return Array.isArray(outcome.value) ? (outcome.value as Grid) : [[outcome.value as Scalar]];
}

/** As the page writes them: numbers with as many decimals as there. */
function shown(rows: Grid, like: string[][]): string[][] {
  return rows.map((line, row) => line.map((cell, column) => (typeof cell === "number" ? cell.toFixed(/\.(\d+)$/.exec(like[row]?.[column] ?? "")?.[1]?.length ?? 0) : String(cell ?? ""))));
}

test.each([
  ["### Areas", readinessAreas],
  ["### Gaps", readinessGaps],
  ["### Sensitivity", readinessSensitivity],
] as const)("%s of the worked example is what the function gives", (heading, definition) => {
  const [, ...written] = tableBelow(heading);
  expect(written.length).toBeGreaterThan(0);
  expect(shown(given(definition as unknown as FunctionDefinition), written)).toEqual(written);
});

test("the gates of the worked example are what the function gives", () => {
  const [, ...written] = tableBelow("### Gates");
  expect(given(readinessGates).map((line) => line.slice(0, 3).map((cell) => String(cell ?? "")))).toEqual(written);
});

test("the scores of the worked example are what the function gives", () => {
  const [, ...written] = tableBelow("### Score");
  expect(written.map(([method = ""]) => method)).toEqual(["geometric", "weakest", "arithmetic"]);
  for (const [method = "", score = ""] of written) expect(given(readiness, method)[0]?.[0]).toBeCloseTo(Number(score), 2);
});

test("the sums worked in words come to what they say", () => {
  const calculator = createCalculator([]);
  const workbook = createWorkbook();
  const decimals = (text: string) => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const claims = [...page.matchAll(/([\d.()x+/ -]*[x+/-] [\d.()]+) = (\d+(?:\.\d+)?)/g)].map(([, sum = "", result = ""]) => ({ sum: sum.replace(/^.*[.] /, "").trim().replaceAll("x", "*"), result }));
  expect(claims.length).toBeGreaterThan(9);
  for (const { sum, result } of claims) {
    const value = calculator.evaluate(workbook, workbook.sheets[0]?.name ?? "", `=${sum}`);
    expect(Number(value).toFixed(decimals(result)), sum).toBe(result);
  }
});

test("the page states the settings and the gates that the functions use", () => {
  const { quality, graceDays, halfLifeDays, freshEnough, green, amber, rankingFloor } = readinessSettings;
  const said = page.replace(/\s+/g, " ");
  expect(said).toContain(`signed by the parties counts ${quality.signed}, by a third party ${quality.thirdParty}, internal ${quality.internal}, none ${quality.none}`);
  expect(said).toContain(`in full for ${graceDays} days after its date, then halves every ${halfLifeDays}.`);
  expect(said).toContain(`freshness at least ${freshEnough}; at least ${green.shareMet} of the weight is met; evidence is at least ${green.evidence}.`);
  expect(said).toContain(`at least in progress, and evidence is at least ${amber.evidence}.`);
  expect(said).toContain(`every area then counts at least ${rankingFloor}.`);
  const [, ...written] = tableBelow("**Gates**, in order");
  expect(written).toEqual(gates.map(({ name, needs }) => [name.en, ...areas.map(({ id }) => needs[id] ?? "any")]));
});
