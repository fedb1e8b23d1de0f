import { describe, expect, it } from "vitest";
import type { Grid } from "../../src/cells/value";
import { baselineOf, compareWithBaseline, fingerprints } from "../../src/lint/baseline";
import { checkContract } from "../../src/lint/check-contract";
import { Contract } from "../../src/lint/contract";
import { replacing, smallContract } from "./small-contract";

const rules = [replacing("TRGS91", "a", "b")];
const check = (cells: Grid) => {
  const contract = new Contract(smallContract(cells));
  return { contract, findings: checkContract(contract, rules).findings };
};
const head = ["TriggerID", "Unit"];

describe("a baseline", () => {
  const before = check([head, ["M1", "a"], ["M2", "b"], [null, "a"]]);
  const baseline = baselineOf(before.contract, before.findings);

  it("is keyed by trigger, rule and column, and by the table where a row has no id", () => {
    expect(baseline).toEqual([
      { trigger: "M1", rule: "TRGS91", column: "unit", count: 1 },
      { table: "Payments", rule: "TRGS91", column: "unit", count: 1 },
    ]);
  });

  it("lets nothing reopen when rows are inserted and moved, and names new findings", () => {
    const after = check([head, ["M3", "a"], [null, "a"], ["M9", "z"], ["M1", "a"]]);
    const { known, gone } = compareWithBaseline(after.contract, after.findings, baseline);
    expect(after.findings.filter((finding) => !known.has(finding)).map(({ place }) => place.row)).toEqual([2]);
    expect(gone).toEqual([]);
  });

  it("counts: one more of the same is new, one fewer is gone", () => {
    const twice = check([head, ["M1", "a"], ["M1", "a"]]);
    const counted = baselineOf(twice.contract, twice.findings);
    expect(counted).toEqual([{ trigger: "M1", rule: "TRGS91", column: "unit", count: 2 }]);
    expect(compareWithBaseline(before.contract, before.findings, counted).gone).toEqual([{ trigger: "M1", rule: "TRGS91", column: "unit", count: 1 }]);
    const { known } = compareWithBaseline(twice.contract, twice.findings, baseline);
    expect(known.size).toBe(1);
  });

  it("gives each finding a name of its own that rows don't change", () => {
    const twice = check([head, ["M1", "a"], ["M1", "a"], [null, "a"]]);
    expect([...fingerprints(twice.contract, twice.findings).values()]).toEqual(["M1 TRGS91 unit", "M1 TRGS91 unit #2", "(Payments) TRGS91 unit"]);
  });
});
