import { describe, expect, it } from "vitest";
import { firstSides, scoreSide } from "../../../../src/apps/excel/pane/compare/chosen-side";
import { compareChecklists } from "../../../../src/apps/excel/pane/compare/compare-checklists";
import { pairUp } from "../../../../src/apps/excel/pane/compare/pair-up";
import { findChecklists } from "../../../../src/apps/excel/pane/watch/find-checklist";
import type { ReadinessView } from "../../../../src/apps/excel/pane/watch/read-readiness";
import { scoreCells } from "../../../../src/apps/excel/pane/watch/score-checklist";
import { readinessCriteria } from "../../../../src/seeds/readiness";
import { checklist, headers, serial } from "./checklist-cells";

const asOf = serial(2027, 4, 1);
const cells = checklist(["Data", "GLP", "must", "met", "third party", asOf - 30, null, 1], ["CMC", "FMEA", "must", "met", "internal", asOf - 545, null, 1]);
const view: ReadinessView = { ...scoreCells(cells, asOf), table: "Checklist", sheet: "List", headers, checklists: [{ table: "Checklist", sheet: "List" }] };

describe("one checklist on two days", () => {
  const [first, second] = firstSides(view);
  const rows = compareChecklists(scoreSide(first, view, new Map())!, scoreSide(second, view, new Map())!, "en");

  it("starts with the same checklist a quarter earlier", () => {
    expect([first, second]).toEqual([{ table: "Checklist", day: "2027-01-01" }, { table: "Checklist", day: "2027-04-01" }]);
  });

  it("says in words what changed", () => {
    expect(rows.find(({ name }) => name === "Data")).toMatchObject({ from: { words: "0 Red" }, to: { words: "0.8 Green", light: "green" }, isChanged: true, changes: ["GLP: in progress → met"] });
    expect(rows.find(({ name }) => name === "CMC")?.changes).toEqual(["FMEA: freshness 0.593 → 0.5"]);
    expect(rows.filter(({ key }) => key.startsWith("gate-")).map(({ from }) => from.words)).toEqual(["Shut", "Shut", "Shut"]);
  });

  it("finds nothing to say where nothing differs", () => {
    expect(compareChecklists(view, view, "ja").every(({ isChanged, changes }) => !isChanged && changes.length === 0)).toBe(true);
  });

  it("reads no dates on a blank day", () => {
    expect(scoreSide({ table: "Checklist", day: "" }, view, new Map())?.asOf).toBeUndefined();
  });
});

describe("two checklists", () => {
  it("matches areas and known criteria across languages, and names what only one has", () => {
    const { item } = readinessCriteria[0]!;
    const english = scoreCells(checklist(["Data", item.en, "must", "met", "signed", asOf, null, 1], ["Mine", "x", "must", "", "", null, null, 1]), asOf);
    const japanese = scoreCells(checklist(["データ", item.ja, "必須", "達成", "第三者", asOf, null, 2], ["データ", "追加", "推奨", "", "", null, null, 1]), asOf);
    const rows = compareChecklists(english, japanese, "en");
    expect(rows.find(({ name }) => name === "Data")?.changes).toEqual([`${item.en}: proof signed → third party, weight 1 → 2`, "追加: only in the second"]);
    expect(rows.find(({ name }) => name === "Mine")).toMatchObject({ to: { words: "not there" }, changes: ["x: only in the first"] });
  });

  it("starts with the other checklist, and waits for its cells", () => {
    const both = { ...view, checklists: [...view.checklists, { table: "Checklist_2", sheet: "Other" }] };
    const [, second] = firstSides(both);
    expect(second).toEqual({ table: "Checklist_2", day: "2027-04-01" });
    expect(scoreSide(second, both, new Map())).toBeUndefined();
    expect(scoreSide(second, both, new Map([["Checklist_2", [["Area", "Status"], ["Data", "nearly"]]]]))?.problem).toBeDefined();
  });
});

describe("finding and pairing", () => {
  it("puts the table named Checklist first and leaves other tables out", () => {
    const table = (name: string, ...columns: string[]) => ({ name, headers: columns });
    expect(findChecklists([table("Rights", "Area"), table("Old", "Status", "Area"), table("checklist", "area", "STATUS")]).map(({ name }) => name)).toEqual(["checklist", "Old"]);
  });

  it("pairs keys that come again in turn", () => {
    const pairs = pairUp(["a1", "a2", "b1"], ["a3", "c1", "a4", "a5"], (value) => value.charAt(0));
    expect(pairs).toEqual([
      { from: "a1", to: "a3" },
      { from: "a2", to: "a4" },
      { from: "b1", to: undefined },
      { from: undefined, to: "c1" },
      { from: undefined, to: "a5" },
    ]);
  });
});
