import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { findCycles, shortestCycle } from "../../../src/core/contract/cycles";
import { checkContract } from "../../../src/lint/check-contract";
import { Contract } from "../../../src/lint/contract";
import type { ContractCells } from "../../../src/lint/contract-cells";
import type { Rule } from "../../../src/lint/define-rule";
import { exhibitsIn, exhibitsOfSheet, holds } from "../../../src/lint/parts/exhibits";
import { partyTakenForAuthority } from "../../../src/lint/parts/filed-with";
import { nearIdFinder } from "../../../src/lint/parts/near-ids";
import { companyName } from "../../../src/lint/parts/parties";
import { phaseIn } from "../../../src/lint/parts/phase";
import { renamedCondition } from "../../../src/lint/parts/renamed-condition";
import { authorityMismatch } from "../../../src/lint/rules/authority-mismatch";
import { cyclicDependency } from "../../../src/lint/rules/cyclic-dependency";
import { danglingPredecessor } from "../../../src/lint/rules/dangling-predecessor";
import { supersededStillActive } from "../../../src/lint/rules/superseded-still-active";
import { authorities } from "../../../src/seeds/authorities";
import { triggerWords } from "../../../src/seeds/triggers";
import { say } from "../../../src/language/text";

function check(rule: Rule, cells: Grid, more: Omit<ContractCells, "tables"> = {}) {
  const { findings, failures, unlisted } = checkContract(new Contract({ tables: [{ name: "T", sheet: "T", row: 0, column: 0, cells }], ...more }), [rule]);
  expect(failures).toEqual([]);
  return { findings, unlisted, messages: findings.map(({ message }) => say(message, "en")) };
}

describe("rings of predecessors", () => {
  it("are shown by their shortest round, once for all rows that are caught", () => {
    const { findings, messages } = check(cyclicDependency, [["TriggerID", "Predecessors"], ["A1", "B1"], ["B1", "C1"], ["C1", "A1, D1"], ["D1", "C1"], ["E1", "A1"]]);
    expect(messages).toEqual(["Each waits for the next, so none can come: C1 → D1 → C1"]);
    expect(findings[0]?.related.map(({ row }) => row)).toEqual([5, 2, 3]);
  });

  it("are found apart from each other", () => {
    expect(check(cyclicDependency, [["TriggerID", "Predecessors"], ["A1", "B1"], ["B1", "A1"], ["C1", "C1 and A1"]]).messages).toEqual(["Each waits for the next, so none can come: A1 → B1 → A1", "C1 waits for itself"]);
  });

  it("hold none of waived rows", () => {
    expect(check(cyclicDependency, [["TriggerID", "Status", "Predecessors"], ["A1", "active", "B1"], ["B1", "waived", "A1"]]).messages).toEqual([]);
  });

  it("of a hundred thousand rows are found, long or short, without running out of stack", () => {
    const length = 100_000;
    const long = [...findCycles(length, (node) => [(node + 1) % length])];
    expect(long.map((group) => group.length)).toEqual([length]);
    expect(shortestCycle(long[0] ?? [], (node) => [(node + 1) % length])).toHaveLength(length);
    expect(findCycles(length, (node) => (node + 1 < length ? [node + 1] : []))).toEqual([]);
    expect(findCycles(length, (node) => [node ^ 1])).toHaveLength(length / 2);
  });

  it("in one great tangle are still told in one finding", () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [`M${String(index)}`, [1, 2, 3].map((step) => `M${String((index + step * 7) % 2000)}`).join(" AND ")]);
    const { findings, messages } = check(cyclicDependency, [["TriggerID", "Predecessors"], ...rows]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.related).toHaveLength(1999);
    expect(messages[0]?.length).toBeLessThan(200);
  });
});

describe("ids that no row has", () => {
  it("are looked for among those that differ by a slip, a hyphen or zeros", () => {
    const near = nearIdFinder(new Set(["M1", "M2", "SALES-100", "APPROVAL-JP"]));
    expect(near("M-01")).toEqual(["M1"]);
    expect(near("SALES-1000")).toEqual(["SALES-100"]);
    expect(near("APPROVAL-PJ")).toEqual(["APPROVAL-JP"]);
    expect(near("ROYALTY")).toEqual([]);
    expect(near("X".repeat(5000))).toEqual([]);
  });

  it("are put right inside a condition, whatever joins it", () => {
    expect(renamedCondition("(m1 又は M2)かつＭ３", "M3", "M4")).toBe("(m1 又は M2)かつM4");
    expect(renamedCondition("M10 & M1", "M1", "M2")).toBe("M10 & M2");
    expect(renamedCondition("M1", "M9", "M2")).toBeUndefined();
  });

  it("by the hundred thousand are listed as far as a list is of use", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [`M${String(index)}`, `X${String(index)}`]);
    const { findings, unlisted } = check(danglingPredecessor, [["TriggerID", "Predecessors"], ...rows]);
    expect(findings.length + (unlisted.get("TRGR01") ?? 0)).toBe(100_000);
  });
});

it("a row that two amendments replace is reported once", () => {
  expect(check(supersededStillActive, [["TriggerID", "Status", "Supersedes"], ["U1", "active", null], ["U2", "active", "U1"], ["U3", "active", "U1"]]).findings).toHaveLength(1);
});

it.each([
  ["Phase 2b readout", 2],
  ["P3 FPI", 3],
  ["first subject in a Phase III trial", 3],
  ["第Ⅱ相試験の開始", 2],
  ["第三相", 3],
  ["phase-out of the old process", undefined],
  ["step 3", undefined],
])("%s is of phase %s", (text, phase) => {
  expect(phaseIn(text)).toBe(phase);
});

it.each([
  ["Torii Pharmaceutical Co., Ltd.", "Torii Pharmaceutical"],
  ["鳥居薬品株式会社", "鳥居薬品"],
  ["Kura Oncology, Inc.", "KURA ONCOLOGY"],
  ["Ono Pharmaceutical Co.,Ltd", "Ono Pharmaceutical"],
])("%s is %s", (one, other) => {
  expect(companyName(one)).toBe(companyName(other));
});

it("companies of other names stay apart", () => {
  expect(companyName("Santen")).not.toBe(companyName("Sato"));
  expect(companyName("Inc")).not.toBe("");
});

describe("a party taken for an authority", () => {
  it.each(["file for approval with Kyowa Kirin", "Submission of the J-NDA to Kyowa Kirin", "marketing approval from Kyowa Kirin", "Kyowa Kirinに承認申請"])("%s", (text) => {
    expect(partyTakenForAuthority(text, ["Kyowa Kirin"])).toBe("Kyowa Kirin");
  });

  it.each([
    "Kyowa Kirin files for approval with the PMDA",
    "NDA filed together with Kyowa Kirin",
    "J-NDA filing under the agreement with Kyowa Kirin",
    "Approval with the help of Kyowa Kirin",
    "Submission of the application by Kyowa Kirin to the MHLW",
    "File for approval with Kyowa Kirin's data",
    "Kyowa Kirinによる承認申請",
    "Approval of the plan by Kyowa Kirin",
  ])("not: %s", (text) => {
    expect(partyTakenForAuthority(text, ["Kyowa Kirin", "PMDA Holdings"])).toBeUndefined();
  });
});

describe("authorities", () => {
  it("stand for events that are known, each with a public address", () => {
    expect(authorities.flatMap(({ events }) => events).filter((event) => !(event in triggerWords.event))).toEqual([]);
    const names = authorities.flatMap(({ name, also }) => [...new Set([name.en, name.ja, ...also])]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ["JP", "Taiwan FDA approval letter", 1],
    ["TW", "Taiwan FDA approval letter", 0],
    ["DE, FR", "EMA opinion", 0],
    ["ex-JP", "PMDA approval", 1],
    ["Licensee Territory", "FDA approval", 0],
    ["JP", "Dosing of the HSA fusion protein", 0],
    ["JP", "GMP schema and format as agreed", 0],
    ["VN", "FDA approval", 1],
  ])("in %s: %s", (territory, text, count) => {
    expect(check(authorityMismatch, [["TriggerID", "Territory", "EventText"], ["M1", territory, text]]).findings).toHaveLength(count);
  });
});

describe("exhibits", () => {
  it.each([
    ["Exhibit 3.4(a)", "Exh_3.4(a) fees", true],
    ["Exhibit 3.4(a)", "Exhibit 3.4", true],
    ["Exhibit 3.4(a)", "3.4(a)", true],
    ["Exhibit 3.4(a)", "Exhibit 3.4(b)", false],
    ["Exhibit 3", "Exhibit 31", false],
    ["Schedule B", "Exhibit B", false],
    ["Schedule 1", "別紙1", true],
    ["別紙２", "別紙2 売上基準", true],
  ])("%s in a sheet called %s: %s", (text, sheet, isHeld) => {
    const [exhibit] = exhibitsIn(text);
    expect(exhibit).toBeDefined();
    expect(exhibitsOfSheet(sheet).some((one) => exhibit !== undefined && holds(one, exhibit))).toBe(isHeld);
  });

  it.each(["ahead of schedule 2027", "Schedule 13D filed", "EU GMP Annex 1", "Attachment to the invoice", "on schedule"])("none in: %s", (text) => {
    expect(exhibitsIn(text)).toEqual([]);
  });
});
