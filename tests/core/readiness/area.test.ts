import { describe, expect, test } from "vitest";
import { readinessByArea } from "../../../src/core/readiness/readiness-by-area";
import { item } from "./item";

const asOf = 46_000;
const area = (items: Parameters<typeof readinessByArea>[0], day?: number) => {
  const [first] = readinessByArea(items, day);
  if (!first) throw new Error("no area");
  return first;
};

describe("evidence", () => {
  test("is the share of weight met, times quality", () => {
    const items = [item({ weight: 3, proof: "thirdParty" }), item({ weight: 1, proof: "internal" }), item({ weight: 1, status: "inProgress" })];
    expect(area(items).score?.evidence).toBeCloseTo((3 * 0.8 + 0.5) / 5, 12);
    expect(area(items).score?.shareMet).toBeCloseTo(0.8, 12);
  });

  test("leaves out n/a and weight 0", () => {
    expect(area([item(), item({ status: "notApplicable" }), item({ weight: 0, status: "notStarted", kind: "should" })]).score?.evidence).toBe(1);
  });

  test("reads no date without a day, and needs one with it", () => {
    expect(area([item()]).score?.evidence).toBe(1);
    expect(area([item()], asOf).score?.evidence).toBe(0);
    expect(area([item()], asOf).items[0]?.isUndated).toBe(true);
    expect(area([item({ proofDate: asOf })], asOf).score?.evidence).toBe(1);
  });

  test("takes proof dated after the day for work in progress", () => {
    const [judged] = area([item({ proofDate: asOf + 1 })], asOf).items;
    expect(judged?.status).toBe("inProgress");
    expect(area([item({ proofDate: asOf + 1 })], asOf).score).toMatchObject({ evidence: 0, low: 0, high: 1, light: "Red" });
  });
});

describe("range", () => {
  test("low drops stale proof, high completes what is in progress", () => {
    const stale = item({ proof: "thirdParty", proofDate: asOf - 546 });
    const half = item({ proof: "thirdParty", proofDate: asOf - 545 });
    const { score } = area([stale, half, item({ status: "inProgress" })], asOf);
    expect(score?.low).toBeCloseTo(0.4 / 3, 12);
    expect(score?.evidence).toBeCloseTo((0.4 + 0.8 * 0.5 ** (366 / 365)) / 3, 12);
    expect(score?.high).toBeCloseTo((0.4 + 0.8 * 0.5 ** (366 / 365) + 1) / 3, 12);
  });
});

describe("light", () => {
  const light = (items: Parameters<typeof readinessByArea>[0], day?: number) => area(items, day).score?.light;

  test("is Green at the very thresholds", () => {
    // 0.8 and 0.5 make 0.65; 0.1 and 0.7 make 0.8: sums that rounding leaves a hair short.
    expect(light([item({ proof: "thirdParty" }), item({ proof: "internal", proofNeeded: "internal" })])).toBe("Green");
    expect(light([item({ weight: 0.1 }), item({ weight: 0.7 }), item({ weight: 0.2, kind: "should", status: "notStarted" })])).toBe("Green");
    expect(light([item({ weight: 0.79 }), item({ weight: 0.21, kind: "should", status: "notStarted" })])).toBe("Amber");
  });

  test("asks of a must the proof it needs, fresh", () => {
    const others = [item(), item(), item(), item()];
    expect(light([...others, item({ proof: "internal" })])).toBe("Amber");
    expect(light([...others, item({ proof: "internal", proofNeeded: "internal" })])).toBe("Green");
    expect(light([...others, item({ proof: "internal", kind: "should" })])).toBe("Green");
    expect(light([...others.map((other) => ({ ...other, proofDate: asOf })), item({ proof: "thirdParty", proofDate: asOf - 546 })], asOf)).toBe("Amber");
    expect(light([...others.map((other) => ({ ...other, proofDate: asOf })), item({ proof: "thirdParty", proofDate: asOf - 545 })], asOf)).toBe("Green");
  });

  test("is Amber once every must has begun and half is proven", () => {
    expect(light([item(), item({ status: "inProgress" })])).toBe("Amber");
    expect(light([item(), item({ status: "notStarted" })])).toBe("Red");
    expect(light([item({ weight: 0.99 }), item({ status: "inProgress" })])).toBe("Red");
  });

  test("asks a must of weight 0, but not one that is n/a", () => {
    expect(light([item(), item({ weight: 0, status: "notStarted" })])).toBe("Red");
    expect(light([item(), item({ status: "notApplicable" })])).toBe("Green");
  });
});

test("an area without weight has no score", () => {
  expect(area([item({ status: "notApplicable" })]).score).toBeUndefined();
  expect(area([item({ weight: 0 })]).score).toBeUndefined();
});

test("areas keep the order and the name of their first rows, in either language", () => {
  const areas = readinessByArea([item({ area: "契約" }), item({ area: "Team" }), item({ area: "ＤＡＴＡ" }), item({ area: "contracts" }), item({ area: "データ" }), item({ area: " team " })], undefined);
  expect(areas.map(({ name, id, items }) => [name, id, items.length])).toEqual([
    ["契約", "contracts", 2],
    ["Team", undefined, 2],
    ["ＤＡＴＡ", "data", 2],
  ]);
});
