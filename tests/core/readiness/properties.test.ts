import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChecklistItem } from "../../../src/core/readiness/checklist-item";
import { readinessByArea } from "../../../src/core/readiness/readiness-by-area";
import { readinessByGate } from "../../../src/core/readiness/readiness-by-gate";
import { readinessScore } from "../../../src/core/readiness/readiness-score";
import { anyAsOf, anyChecklist, day } from "./any-checklist";

const lightPlace = { Red: 0, Amber: 1, Green: 2 };

const scoreOf = (items: readonly ChecklistItem[], asOf: number | undefined) => {
  const areas = readinessByArea(items, asOf);
  return areas.some(({ score }) => score) ? readinessScore(areas, "geometric") : 0;
};

const openGates = (items: readonly ChecklistItem[], asOf: number | undefined) => readinessByGate(readinessByArea(items, asOf)).filter(({ isOpen }) => isOpen).length;

const withOne = (items: readonly ChecklistItem[], pick: number, parts: Partial<ChecklistItem>) => items.map((one, at) => (at === pick % items.length ? { ...one, ...parts } : one));

test("low <= evidence <= high, all within 0 to 1", () => {
  fc.assert(
    fc.property(anyChecklist, anyAsOf, (items, asOf) => {
      for (const { score } of readinessByArea(items, asOf)) {
        if (!score) continue;
        expect(score.low).toBeGreaterThanOrEqual(0);
        expect(score.low).toBeLessThanOrEqual(score.evidence + 1e-12);
        expect(score.evidence).toBeLessThanOrEqual(score.high + 1e-12);
        expect(score.high).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

test("meeting an item never lowers the score, a light or a gate", () => {
  fc.assert(
    fc.property(anyChecklist, fc.nat(), anyAsOf, (items, pick, asOf) => {
      fc.pre(items[pick % items.length]?.status !== "notApplicable");
      const met = withOne(items, pick, { status: "met" });
      expect(scoreOf(met, asOf)).toBeGreaterThanOrEqual(scoreOf(items, asOf) - 1e-9);
      expect(openGates(met, asOf)).toBeGreaterThanOrEqual(openGates(items, asOf));
      const before = readinessByArea(items, asOf);
      for (const [index, { score }] of readinessByArea(met, asOf).entries()) {
        expect(lightPlace[score?.light ?? "Red"]).toBeGreaterThanOrEqual(lightPlace[before[index]?.score?.light ?? "Red"]);
      }
    }),
  );
});

test("staleness never raises the score: neither a later day, nor an older date, nor no date", () => {
  // Proof dated after the day isn't there yet, so time may bring it in: only proof in hand grows stale.
  const inHand = anyChecklist.map((items) => items.map((item) => ({ ...item, proofDate: item.proofDate === undefined ? undefined : Math.min(item.proofDate, day) })));
  fc.assert(
    fc.property(inHand, fc.nat(), fc.integer({ min: 1, max: 3000 }), (items, pick, days) => {
      const now = scoreOf(items, day) + 1e-9;
      const date = items[pick % items.length]?.proofDate;
      expect(scoreOf(items, day + days)).toBeLessThanOrEqual(now);
      expect(scoreOf(withOne(items, pick, { proofDate: undefined }), day)).toBeLessThanOrEqual(now);
      if (date !== undefined) expect(scoreOf(withOne(items, pick, { proofDate: date - days }), day)).toBeLessThanOrEqual(now);
    }),
  );
});

test("an item that does not apply leaves the rest unchanged", () => {
  fc.assert(
    fc.property(anyChecklist, fc.nat(), anyAsOf, (items, pick, asOf) => {
      const place = pick % items.length;
      const marked = readinessByArea(withOne(items, pick, { status: "notApplicable" }), asOf);
      const gone = readinessByArea(items.filter((_, at) => at !== place), asOf);
      const seen = (areas: typeof gone) => areas.flatMap(({ id, score, openMusts }) => (score ? [{ id, score, open: openMusts.length }] : []));
      // Its area may come to its place in the list by another item.
      expect(seen(marked)).toHaveLength(seen(gone).length);
      expect(seen(marked)).toEqual(expect.arrayContaining(seen(gone)));
      expect(readinessByGate(marked).map(({ isOpen }) => isOpen)).toEqual(readinessByGate(gone).map(({ isOpen }) => isOpen));
    }),
  );
});

test("the order of areas does not matter, nor does that of items", () => {
  const shuffled = anyChecklist.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray([...items], { minLength: items.length })));
  fc.assert(
    fc.property(shuffled, anyAsOf, ([items, other], asOf) => {
      expect(Math.abs(scoreOf(items, asOf) - scoreOf(other, asOf))).toBeLessThan(1e-9);
      const gates = (list: readonly ChecklistItem[]) => readinessByGate(readinessByArea(list, asOf)).map(({ isOpen, shortfalls }) => [isOpen, ...shortfalls.map(({ id }) => id)]);
      expect(gates(items)).toEqual(gates(other));
    }),
  );
});
