import { expect, test } from "vitest";
import { NoAnswer } from "../../../src/core/no-answer";
import type { ChecklistItem } from "../../../src/core/readiness/checklist-item";
import { readinessByArea } from "../../../src/core/readiness/readiness-by-area";
import { readinessScore } from "../../../src/core/readiness/readiness-score";
import { item } from "./item";

const score = (items: readonly ChecklistItem[], asOf?: number) => readinessScore(readinessByArea(items, asOf), "geometric");

test("areas without weight leave the score; none left is no answer", () => {
  expect(score([item(), item({ area: "CMC", status: "notApplicable" })])).toBe(100);
  expect(() => score([item({ status: "notApplicable" })])).toThrow(NoAnswer);
  expect(() => score([])).toThrow(NoAnswer);
});

test("three methods", () => {
  const areas = readinessByArea([item(), item({ area: "CMC", proof: "internal" }), item({ area: "CMC", status: "notStarted" })], undefined);
  expect(readinessScore(areas, "geometric")).toBeCloseTo(50, 10);
  expect(readinessScore(areas, "weakest")).toBe(25);
  expect(readinessScore(areas, "arithmetic")).toBe(62.5);
});
