import { expect, test } from "vitest";
import { readinessByArea } from "../../src/core/readiness/readiness-by-area";
import { readinessByGate } from "../../src/core/readiness/readiness-by-gate";
import { readinessAreas, readinessCriteria, readinessSettings, readinessWords } from "../../src/seeds/readiness";
import { plain } from "../../src/language/plain";

const asOf = 46_000;

const filled = (language: "en" | "ja") =>
  readinessCriteria.map(({ area, item, kind, proofNeeded }, index) => ({
    row: index + 2,
    area: readinessAreas.find(({ id }) => id === area)?.name[language] ?? "",
    item: item[language],
    kind,
    status: "met" as const,
    proof: proofNeeded,
    proofNeeded,
    proofDate: asOf,
    validUntil: undefined,
    weight: 1,
  }));

test("five areas of five criteria, each with an id of its own and at least two musts", () => {
  expect(new Set(readinessCriteria.map(({ id }) => id)).size).toBe(25);
  for (const { id } of readinessAreas) {
    const criteria = readinessCriteria.filter(({ area }) => area === id);
    expect(criteria).toHaveLength(5);
    expect(criteria.filter(({ kind }) => kind === "must").length).toBeGreaterThanOrEqual(2);
  }
});

test.each(["en", "ja"] as const)("a checklist met with just the proof it needs opens every gate (%s)", (language) => {
  const areas = readinessByArea(filled(language), asOf);
  expect(areas.map(({ score }) => score?.light)).toEqual(["Green", "Green", "Green", "Green", "Green"]);
  expect(readinessByGate(areas).map(({ isOpen }) => isOpen)).toEqual([true, true, true]);
});

test("one must taken back shuts the gates that need it", () => {
  for (const [index, criterion] of readinessCriteria.entries()) {
    if (criterion.kind !== "must") continue;
    const items = filled("en").map((item, at) => (at === index ? { ...item, status: "inProgress" as const } : item));
    expect(readinessByGate(readinessByArea(items, asOf)).at(-1)?.isOpen, criterion.id).toBe(false);
  }
});

test("no two words of a list can be taken for each other", () => {
  for (const words of Object.values(readinessWords)) {
    const all = Object.values(words).flatMap(({ en, ja }) => [...new Set([plain(en), plain(ja)])]);
    expect(new Set(all).size).toBe(all.length);
  }
});

test("proof is graded from none to regulator", () => {
  const { regulator, signed, thirdParty, internal, none } = readinessSettings.quality;
  expect([regulator, signed, thirdParty, internal, none]).toEqual([1, 1, 0.8, 0.5, 0]);
});
