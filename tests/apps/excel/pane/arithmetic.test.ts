import { describe, expect, it } from "vitest";
import { scoreCells } from "../../../../src/apps/excel/pane/watch/score-checklist";
import { areaArithmetic, itemArithmetic, scoreArithmetic } from "../../../../src/apps/excel/pane/why/arithmetic";
import { itemFacts } from "../../../../src/apps/excel/pane/why/item-facts";
import { checklist, serial } from "./checklist-cells";

const asOf = serial(2027, 4, 1);

describe("why the score is what it is", () => {
  const cells = checklist(
    ["Data", "GLP package", "must", "met", "third party", serial(2027, 3, 1), null, 1],
    ["Data", "TMF", "should", "in progress", "", null, null, 3],
    ["CMC", "FMEA", "must", "met", "internal", asOf - 180 - 365, null, 2],
    ["CMC", "KPI clause", "must", "met", "signed", serial(2026, 1, 1), serial(2026, 12, 31), 0.5],
    ["CMC", "Later", "should", "met", "signed", asOf + 1, null, 1],
    ["CMC", "No date", "should", "met", "signed", null, null, 1],
    ["Access", "Not asked", "should", "n/a", "", null, null, 1],
  );
  const { areas, score } = scoreCells(cells, asOf);
  const [data, cmc, access] = areas;

  it("writes each step with the figures that the score was made of", () => {
    expect(areaArithmetic(data!, "en")).toBe("Data 0.2 = (1 × 0.8 × 1 + 0) / 4");
    expect(areaArithmetic(cmc!, "en")).toBe("CMC 0.111 = (2 × 0.5 × 0.5 + 0.5 × 1 × 0 + 0 + 1 × 1 × 0) / 4.5");
    expect(areaArithmetic(access!, "en")).toContain("Access: nothing to score");
    expect(scoreArithmetic(areas, score!, "en")).toBe("Score 14.9 = 100 × (0.2 × 0.111)^(1/2)");
    expect(score).toBeCloseTo(100 * Math.sqrt(0.2 * (0.5 / 4.5)), 10);
    expect(cmc!.items.map(itemArithmetic)).toEqual(["2 × 1 × 0.5 × 0.5 = 0.5", "0.5 × 1 × 1 × 0 = 0", "1 × 0 = 0", "1 × 1 × 1 × 0 = 0"]);
  });

  it("says why proof is worth what it is", () => {
    const wordsOf = (place: number, label: string) => itemFacts(cmc!.items[place]!, asOf, "en").find((fact) => fact.label === label)?.words;
    expect(wordsOf(0, "freshness")).toBe("0.5: proof is 545 days old; whole for 180 days, then half every 365");
    expect(wordsOf(0, "quality")).toBe("0.5: internal proof, third party needed");
    expect(wordsOf(1, "freshness")).toBe("0: proof was valid until 2026-12-31");
    expect(wordsOf(2, "isMet")).toBe("0: its proof is dated 2027-04-02, after the as-of date");
    expect(wordsOf(3, "freshness")).toBe("0: the proof has no date");
    expect(itemFacts(data!.items[1]!, asOf, "ja").find(({ label }) => label === "isMet")?.words).toBe("0（進行中）");
    expect(itemFacts(cmc!.items[3]!, undefined, "en").find(({ label }) => label === "freshness")?.words).toContain("no as-of date");
  });

  it("counts the terms of a long list instead of writing them all", () => {
    const long = scoreCells(checklist(...Array.from({ length: 500 }, (_, index) => ["Data", `Item ${String(index)}`, "should", "met", "signed", 1, null, 1])), undefined);
    expect(areaArithmetic(long.areas[0]!, "en")).toMatch(/^Data 1 = \((1 × 1 × 1 \+ ){12}… \(and 488 more\)\) \/ 500$/);
  });
});

describe("a checklist that can't be scored", () => {
  it("keeps its areas when only the score is missing, and says what is wrong when a row can't be read", () => {
    const unscored = scoreCells(checklist(["Data", "TMF", "must", "n/a", "", null, null, 1]), asOf);
    expect(unscored).toMatchObject({ score: undefined, areas: [{ name: "Data" }] });
    expect(unscored.problem?.text.en).toContain("no item to score");
    expect(scoreCells(checklist(["Data", "TMF", "must", "nearly", "", null, null, 1]), asOf).problem).toBeDefined();
  });
});
