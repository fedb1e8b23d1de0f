import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChecklistItem } from "../../../src/core/readiness/checklist-item";
import { readinessGaps } from "../../../src/core/readiness/gaps";
import { readinessByArea } from "../../../src/core/readiness/readiness-by-area";
import { readinessScore } from "../../../src/core/readiness/readiness-score";
import { anyAsOf, anyChecklist, day } from "./any-checklist";
import { item } from "./item";

const gapsOf = (items: readonly ChecklistItem[], asOf?: number) => readinessGaps(readinessByArea(items, asOf));
const named = (items: readonly ChecklistItem[], asOf?: number) => gapsOf(items, asOf).map(({ item: { item: gap } }) => gap.item);

test("lists what is unmet, weak, stale or undated, and nothing else", () => {
  const items = [
    item({ item: "fine", proofDate: day }),
    item({ item: "ageing", proof: "thirdParty", proofDate: day - 545 }),
    item({ item: "not asked", status: "notApplicable" }),
    item({ item: "unmet", status: "inProgress", row: 2 }),
    item({ item: "weak", proof: "internal", proofDate: day, row: 3 }),
    item({ item: "stale", proof: "thirdParty", proofDate: day - 546, row: 4 }),
    item({ item: "undated", row: 5 }),
    item({ item: "not yet", proofDate: day + 1, row: 6 }),
  ];
  expect(named(items, day).sort()).toEqual(["not yet", "stale", "undated", "unmet", "weak"]);
  expect(named(items).sort()).toEqual(["unmet", "weak"]);
});

test("musts that block the next gate come first, then the largest gain, then the checklist's order", () => {
  const items = [
    item({ area: "Team", item: "largest", kind: "should", status: "notStarted", proofNeeded: "signed", row: 2 }),
    item({ area: "Access", item: "later gate", status: "notStarted", weight: 3, row: 3 }),
    item({ area: "Access", item: "proven", weight: 1, row: 4 }),
    item({ item: "blocks", status: "notStarted", weight: 0.1, row: 5 }),
    item({ item: "blocks more", status: "notStarted", weight: 0.2, row: 6 }),
    item({ item: "done", weight: 9, row: 7 }),
    item({ item: "a should", kind: "should", status: "notStarted", weight: 9, row: 8 }),
    item({ item: "weightless must", status: "notStarted", weight: 0, row: 9 }),
  ];
  expect(named(items)).toEqual(["blocks more", "blocks", "weightless must", "largest", "later gate", "a should"]);
  expect(gapsOf(items).map(({ blocks }) => blocks)).toEqual(["POC", "POC", "POC", undefined, undefined, undefined]);
});

test("while two areas are 0 nothing gains, and the order still tells what helps", () => {
  const items = [item({ status: "notStarted", item: "small", row: 2 }), item({ status: "notStarted", item: "large", weight: 4, row: 3 }), item({ area: "CMC", status: "notStarted", item: "all of it", row: 4 })];
  const gaps = gapsOf(items);
  expect(gaps.map(({ gain }) => gain)).toEqual([0, 0, 0]);
  expect(named(items)).toEqual(["all of it", "large", "small"]);
});

test("stale proof of a higher grade than an item needs is never renewed for the worse", () => {
  const [gap] = gapsOf([item({ proof: "thirdParty", proofNeeded: "none", proofDate: day - 700 })], day);
  expect(gap?.gain).toBe(0);
});

test("gains are what rescoring gives", () => {
  fc.assert(
    fc.property(anyChecklist, anyAsOf, (items, asOf) => {
      const areas = readinessByArea(items, asOf);
      if (!areas.some(({ score }) => score)) return;
      const before = readinessScore(areas, "geometric");
      for (const { item: gap, gain } of readinessGaps(areas)) {
        const done = items.map((one) => (one === gap.item ? { ...one, status: "met" as const, proof: one.proofNeeded, proofDate: asOf, validUntil: undefined } : one));
        expect(gain).toBeCloseTo(Math.max(0, readinessScore(readinessByArea(done, asOf), "geometric") - before), 8);
      }
    }),
  );
});

test("where no area is 0 the order is that of the gains", () => {
  fc.assert(
    fc.property(anyChecklist, anyAsOf, (items, asOf) => {
      const areas = readinessByArea(items, asOf);
      if (areas.some(({ score }) => score && score.evidence < 0.01)) return;
      for (const group of [true, false]) {
        const gains = readinessGaps(areas).filter(({ blocks }) => (blocks !== undefined) === group).map(({ gain }) => gain);
        for (const [index, gain] of gains.entries()) expect(gain).toBeLessThanOrEqual((gains[index - 1] ?? Infinity) + 1e-8);
      }
    }),
  );
});

test("10,000 items, in one area or each in its own, have all their gains", () => {
  for (const area of [() => "Data", (index: number) => `Area ${index}`]) {
    const items = Array.from({ length: 10_000 }, (_, index) => item({ area: area(index), row: index + 2, status: index % 2 === 0 ? "met" : "inProgress" }));
    expect(gapsOf(items)).toHaveLength(5_000);
  }
});
