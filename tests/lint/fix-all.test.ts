import { describe, expect, it } from "vitest";
import { fixAll } from "../../src/lint/fix-all";
import { at, fix } from "../../src/lint/finding";
import { replacing, ruleOf, smallContract } from "./small-contract";

const table = (...units: string[]) => [["TriggerID", "Unit"], ...units.map((unit, index) => [`M${String(index + 1)}`, unit])];
const cellsAfter = (fixed: ReturnType<typeof fixAll>) => fixed.contract.tables[0]?.cells.slice(1).map((line) => line[1]);

describe("fixing all", () => {
  it("goes on until no fix is left, and tells each cell's first and last value", () => {
    const fixed = fixAll(smallContract(table("a", "c")), [replacing("TRGS91", "a", "b"), replacing("TRGS92", "b", "c")]);
    expect(cellsAfter(fixed)).toEqual(["c", "c"]);
    expect(fixed.changes).toEqual([{ table: 0, row: 1, position: 1, before: "a", value: "c", rules: ["TRGS91", "TRGS92"] }]);
    expect([fixed.left, fixed.result.findings]).toEqual([[], []]);
  });

  it("does unsafe fixes only when asked, suggestions never", () => {
    const rules = [replacing("TRGS91", "a", "b", "unsafe"), replacing("TRGS92", "x", "y", "suggestion")];
    expect(cellsAfter(fixAll(smallContract(table("a", "x")), rules))).toEqual(["a", "x"]);
    expect(cellsAfter(fixAll(smallContract(table("a", "x")), rules, {}, { isUnsafe: true }))).toEqual(["b", "x"]);
  });

  it("stops where fixes contradict each other, and says so", () => {
    const { changes, left } = fixAll(smallContract(table("a")), [replacing("TRGS91", "a", "b"), replacing("TRGS92", "b", "a")]);
    expect(changes.map(({ before, value }) => [before, value])).toEqual([["a", "b"]]);
    expect(left.map(({ reason }) => reason.en)).toEqual([expect.stringMatching(/contradict/)]);
  });

  it("comes to an end with a rule that is never content", () => {
    const never = ruleOf("TRGS91", "never", (row, report) => {
      const unit = row.at("unit") ?? "";
      report(at(row, "unit"), { en: "x", ja: "x" }, { fixes: [fix("safe", { en: "x", ja: "x" }, [{ kind: "set", place: at(row, "unit"), value: `${unit}x` }])] });
    });
    const { changes, left } = fixAll(smallContract(table("a")), [never]);
    expect(changes).toHaveLength(1);
    expect(left.map(({ reason }) => reason.en)).toEqual([expect.stringMatching(/did not come to an end/)]);
  });

  it("never overwrites a formula or a cell behind a merge, and says why", () => {
    const workbook = { formulaAt: (row: number, column: number) => (row === 1 && column === 1 ? "=R[-1]C" : undefined), merges: [{ row: 2, column: 1, rows: 2, columns: 1 }] };
    const { changes, left } = fixAll(smallContract(table("a", "b", "a"), { workbook }), [replacing("TRGS91", "a", "b")]);
    expect(changes).toEqual([]);
    expect(left.map(({ finding, reason }) => [finding.place.row, reason.en])).toEqual([[2, expect.stringMatching(/formula/)], [4, expect.stringMatching(/merged/)]]);
  });

  it("leaves what needs more than cells, names the reason, and does the rest", () => {
    const unmerging = ruleOf("TRGS91", "unmerge", (row, report) => {
      if (row.row === 2) report(at(row, "unit"), { en: "x", ja: "x" }, { fixes: [fix("safe", { en: "x", ja: "x" }, [{ kind: "unmerge", table: 0, area: { row: 1, column: 1, rows: 1, columns: 2 } }])] });
    });
    const { changes, left } = fixAll(smallContract(table("z", "a")), [unmerging, replacing("TRGS92", "a", "b")]);
    expect(changes.map(({ row, value }) => [row, value])).toEqual([[2, "b"]]);
    expect(left.map(({ reason }) => reason.en)).toEqual([expect.stringMatching(/unmerges/)]);
  });

  it("leaves alone what is suppressed, and what the app can't write", () => {
    const cells = [["TriggerID", "Unit", "Suppress"], ["M1", "a", "TRGS91: as agreed @Legal"], ["M2", "a", null]];
    const { changes, left } = fixAll(smallContract(cells), [replacing("TRGS91", "a", "b")], {}, { whyNot: () => ({ en: "no", ja: "不可" }) });
    expect(changes).toEqual([]);
    expect(left.map(({ finding, reason }) => [finding.place.row, reason.en])).toEqual([[3, "no"]]);
  });
});
