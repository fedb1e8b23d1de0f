import fc from "fast-check";
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

const day = 46_000;
const proof = fc.constantFrom("regulator" as const, "signed" as const, "thirdParty" as const, "internal" as const, "none" as const);
const someDay = fc.option(fc.integer({ min: day - 2000, max: day + 400 }), { nil: undefined });
const anyItem: fc.Arbitrary<ChecklistItem> = fc.record({
  row: fc.constant(1),
  item: fc.constant("item"),
  area: fc.constantFrom("Data", "CMC", "Clinical", "Access", "Contracts", "Team"),
  kind: fc.constantFrom("must" as const, "should" as const),
  status: fc.constantFrom("notStarted" as const, "inProgress" as const, "met" as const, "notApplicable" as const),
  proof,
  proofNeeded: proof,
  proofDate: someDay,
  validUntil: someDay,
  weight: fc.constantFrom(0, 0.5, 1, 3),
});
const checklist = fc.array(anyItem, { minLength: 1, maxLength: 20 });
const asOf = fc.constantFrom(undefined, day);

test("low <= evidence <= high, all within 0 to 1", () => {
  fc.assert(
    fc.property(checklist, asOf, (items, on) => {
      for (const { score: area } of readinessByArea(items, on)) {
        if (!area) continue;
        expect(area.low).toBeGreaterThanOrEqual(0);
        expect(area.low).toBeLessThanOrEqual(area.evidence + 1e-12);
        expect(area.evidence).toBeLessThanOrEqual(area.high + 1e-12);
        expect(area.high).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

const scoreOrZero = (items: readonly ChecklistItem[], on: number | undefined) => {
  const areas = readinessByArea(items, on);
  return areas.some((area) => area.score) ? readinessScore(areas, "geometric") : 0;
};

test("meeting an item never lowers the score, and taking a proof date away never raises it", () => {
  fc.assert(
    fc.property(checklist, fc.nat(), asOf, (items, pick, on) => {
      const index = pick % items.length;
      const changed = (parts: Partial<ChecklistItem>) => items.map((one, at) => (at === index ? { ...one, ...parts } : one));
      if (items[index]?.status !== "notApplicable") expect(scoreOrZero(changed({ status: "met" }), on)).toBeGreaterThanOrEqual(scoreOrZero(items, on) - 1e-9);
      expect(scoreOrZero(changed({ proofDate: undefined }), on)).toBeLessThanOrEqual(scoreOrZero(items, on) + 1e-9);
    }),
  );
});
