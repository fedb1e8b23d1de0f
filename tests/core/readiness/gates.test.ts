import { expect, test } from "vitest";
import { missingWords } from "../../../src/core/readiness/missing";
import { readinessByArea } from "../../../src/core/readiness/readiness-by-area";
import { readinessByGate } from "../../../src/core/readiness/readiness-by-gate";
import { item } from "./item";

const green = (area: string) => [item({ area })];
const amber = (area: string) => [item({ area }), item({ area, status: "inProgress", item: "second source" })];
const red = (area: string, weightMet = 0) => [item({ area, weight: weightMet }), item({ area, status: "notStarted", item: "review letter" })];
const gates = (...areas: ReturnType<typeof green>[]) => readinessByGate(readinessByArea(areas.flat(), undefined));
const states = (...areas: ReturnType<typeof green>[]) => gates(...areas).map(({ isOpen, binding }) => (isOpen ? "open" : binding?.id));

test("gates open one after the other", () => {
  expect(states(green("Data"), amber("CMC"), amber("Clinical"), red("Access"), red("Contracts"))).toEqual(["open", "access", "access"]);
  expect(states(green("Data"), green("CMC"), amber("Clinical"), amber("Access"), amber("Contracts"))).toEqual(["open", "open", "clinical"]);
  expect(states(green("Data"), green("CMC"), green("Clinical"), green("Access"), green("Contracts"))).toEqual(["open", "open", "open"]);
});

test("most lights below binds, then least evidence, then the order of the areas", () => {
  expect(states(amber("Data"), red("CMC"), amber("Clinical"), green("Access"), green("Contracts"))[2]).toBe("cmc");
  expect(states(green("Data"), green("CMC"), red("Clinical", 0.5), red("Access", 0.2), green("Contracts"))[2]).toBe("access");
  expect(states(green("Data"), green("CMC"), red("Clinical"), red("Access"), green("Contracts"))[2]).toBe("clinical");
});

test("an area that the checklist lacks, or that has no weight, keeps its gates shut and is named", () => {
  const [poc] = gates(green("Data"), amber("CMC"), [item({ area: "Clinical", status: "notApplicable" })]);
  expect(poc?.isOpen).toBe(false);
  expect(missingWords(poc?.shortfalls ?? [], "en")).toBe("Clinical: nothing to score: every item is n/a or has weight 0");
  const [, cmc] = gates(green("Data"), green("CMC"), amber("Clinical"), amber("Access"), amber("Team"));
  expect(missingWords(cmc?.shortfalls ?? [], "en")).toBe("Contracts: no such area in the checklist");
  expect(missingWords(cmc?.shortfalls ?? [], "ja")).toBe("契約: チェックリストにこの領域がありません");
});

test("what is missing names open musts with their reason, and shares that fall short", () => {
  const day = 46_000;
  const items = [
    item({ item: "letter", proof: "internal", proofDate: day }),
    item({ item: "TMF", proof: "thirdParty", proofDate: day - 1000 }),
    item({ item: "GLP", proof: "signed" }),
    item({ item: "", row: 9, status: "notStarted" }),
  ];
  const [poc] = readinessByGate(readinessByArea(items, day));
  expect(missingWords(poc?.shortfalls.slice(0, 1) ?? [], "en")).toBe(
    "Data: letter (needs third party proof); TMF (proof is out of date); GLP (proof has no date); row 9 (not started); 75% of the weight met, 80% needed; evidence 16%, 65% needed",
  );
});

test("a long list of musts is cut and counted", () => {
  const items = Array.from({ length: 300 }, (_, index) => item({ item: `item ${index}`, status: "notStarted" }));
  const [poc] = readinessByGate(readinessByArea(items, undefined));
  expect(missingWords(poc?.shortfalls.slice(0, 1) ?? [], "en")).toContain("item 4 (not started); and 295 more; 0% of the weight met");
});
