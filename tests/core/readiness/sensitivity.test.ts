import fc from "fast-check";
import { expect, test } from "vitest";
import { changesWords } from "../../../src/core/readiness/changes";
import type { ChecklistItem } from "../../../src/core/readiness/checklist-item";
import { readinessByArea, type AreaReadiness } from "../../../src/core/readiness/readiness-by-area";
import { readinessByGate } from "../../../src/core/readiness/readiness-by-gate";
import { readinessScore } from "../../../src/core/readiness/readiness-score";
import { readinessSensitivity, type WeightOutcome } from "../../../src/core/readiness/sensitivity";
import { anyAsOf, anyChecklist } from "./any-checklist";
import { item } from "./item";

const sensitivityOf = (items: readonly ChecklistItem[], swing = 0.2) => readinessSensitivity(readinessByArea(items, undefined), swing);

test("one weight moves at a time, the score follows", () => {
  const [first] = sensitivityOf([item({ weight: 2 }), item({ weight: 2, status: "notStarted" })], 0.5);
  expect(first?.lighter.score).toBeCloseTo(100 / 3, 10);
  expect(first?.heavier.score).toBeCloseTo(60, 10);
});

test("lights, gates, the area that holds a gate and the order of areas are told when they change", () => {
  const half = [item({ kind: "should" }), item({ kind: "should", status: "notStarted" })];
  const others = ["Data", "CMC"].map((area) => item({ area }));
  const [, , met] = sensitivityOf([...others, ...half.map((one) => ({ ...one, area: "Clinical" }))]);
  expect(changesWords(met!.lighter, "en")).toBe("Clinical: Amber → Red; POC gate: open → held by Clinical");
  expect(changesWords(met!.lighter, "ja")).toBe("Clinical: Amber → Red; POCゲート: open → 制約：Clinical");
  expect(changesWords(met!.heavier, "en")).toBe("");
  const close = [...half.map((one) => ({ ...one, area: "Team" })), item({ area: "Plan", proof: "internal" })];
  expect(changesWords(sensitivityOf(close)[0]!.lighter, "en")).toBe("Team: Amber → Red; Team: place 1 → 2");
  expect(changesWords(sensitivityOf(close)[0]!.heavier, "en")).toBe("");
});

test("a swing of 1 takes the weight away; an area that has no other leaves the score", () => {
  const [data] = sensitivityOf([item({ area: "CMC" }), item({ proof: "thirdParty" })].reverse(), 1);
  expect(data?.lighter.score).toBe(100);
  expect(changesWords(data!.lighter, "en")).toContain("Data: Green → n/a");
  expect(sensitivityOf([item()], 1)[0]?.lighter.score).toBeUndefined();
});

test("a weight beside a huge one keeps its digits", () => {
  const [huge] = sensitivityOf([item({ weight: 1e17 }), item({ proof: "thirdParty" })], 1);
  expect(huge?.lighter.score).toBeCloseTo(80, 10);
});

const places = (areas: readonly AreaReadiness[]) => {
  const evidence = ({ score }: AreaReadiness) => Math.round((score?.evidence ?? 0) * 1e9);
  return areas.filter(({ score }) => score).sort((one, other) => evidence(other) - evidence(one)).map(({ name }) => name);
};

test("every outcome is what rescoring with the other weight gives", () => {
  fc.assert(
    fc.property(anyChecklist, anyAsOf, fc.constantFrom(0, 0.2, 1), (items, asOf, swing) => {
      const areas = readinessByArea(items, asOf);
      if (!areas.some(({ score }) => score)) return;
      const check = (one: ChecklistItem, factor: number, { area, score, light, gates, place }: WeightOutcome) => {
        const after = readinessByArea(items.map((other) => (other === one ? { ...other, weight: other.weight * factor } : other)), asOf);
        if (score === undefined) return expect(after.some((other) => other.score)).toBe(false);
        expect(score).toBeCloseTo(readinessScore(after, "geometric"), 8);
        const lightIn = (list: readonly AreaReadiness[]) => list.find(({ name }) => name === area.name)?.score?.light ?? "n/a";
        expect([light?.from ?? lightIn(areas), light?.to ?? lightIn(areas)]).toEqual([lightIn(areas), lightIn(after)]);
        const gatesIn = (list: readonly AreaReadiness[]) => readinessByGate(list).map(({ gate, binding }) => [gate, binding?.id]);
        const expected = gatesIn(after).filter(([, binding], index) => binding !== gatesIn(areas)[index]?.[1]);
        expect(gates.map(({ to }) => [to.gate, to.binding?.id])).toEqual(expected);
        const [before, now] = [places(areas), places(after)];
        if (now.includes(area.name)) expect([place?.from ?? before.indexOf(area.name) + 1, place?.to ?? before.indexOf(area.name) + 1]).toEqual([before.indexOf(area.name) + 1, now.indexOf(area.name) + 1]);
        return undefined;
      };
      for (const { item: { item: one }, lighter, heavier } of readinessSensitivity(areas, swing)) {
        check(one, 1 - swing, lighter);
        check(one, 1 + swing, heavier);
      }
    }),
  );
});

test("10,000 items, in one area or each in its own, have all their outcomes", () => {
  for (const area of [() => "Data", (index: number) => `Area ${index}`]) {
    const items = Array.from({ length: 10_000 }, (_, index) => item({ area: area(index), row: index + 2, status: index % 2 === 0 ? "met" : "inProgress" }));
    expect(sensitivityOf(items)).toHaveLength(10_000);
  }
});
