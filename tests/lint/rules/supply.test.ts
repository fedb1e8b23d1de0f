import { expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { say } from "../../../src/language/text";
import type { Rule } from "../../../src/lint/define-rule";
import { editedCells } from "../../../src/lint/edited-cells";
import { allocRankConflict } from "../../../src/lint/rules/alloc-rank-conflict";
import { kpiDefinition } from "../../../src/lint/rules/kpi-definition";
import { kpiWithoutRemedy } from "../../../src/lint/rules/kpi-without-remedy";
import { mfgTransferNoKpi } from "../../../src/lint/rules/mfg-transfer-no-kpi";
import { variableRoyaltyNoMetric } from "../../../src/lint/rules/variable-royalty-no-metric";
import { addressIn, checkExample } from "../rule-examples";

const because = { en: "", ja: "" };

function found(rule: Rule, table: Grid): string[] {
  const { findings, contract } = checkExample(rule, { because, table });
  return findings.map(({ severity, place, message }) => `${severity} ${addressIn(contract, place)} ${say(message, "en")}`);
}

test("the same customer's two rows of one rank are no conflict", () => {
  expect(found(allocRankConflict, [["TriggerID", "Category", "Territory", "Payer", "AllocRank"], ["S1", "supply", "JP", "Kita", 1], ["S2", "supply", "JP", "kita", 1], ["S3", "supply", "JP", "Bay", 1]])).toEqual(["error E4 Rank 1 is taken by S1 already, and no rule divides between them"]);
});

test("one rule on one of two rows leaves the other without", () => {
  expect(found(allocRankConflict, [["TriggerID", "Category", "Territory", "AllocRank", "AllocRule"], ["S1", "supply", "JP", 1, "pro rata orders"], ["S2", "supply", "US", 1, null]])).toEqual([]);
});

test("all that is missing is said in one finding, at the first cell that can hold it", () => {
  expect(found(kpiWithoutRemedy, [["TriggerID", "Category", "EventText", "Period"], ["K1", "kpi", "Batch yield", null]])).toEqual(["error D2 The KPI has no target, window or remedy"]);
  expect(found(variableRoyaltyNoMetric, [["TriggerID", "Category", "EventText", "Metric"], ["R1", "royalty_tier", "Variable royalty", "net_sales"]])).toEqual(["error C2 The variable rate or price has no supply metric, period or base value"]);
});

test("a turn-around time may be written as a ratio of sums", () => {
  const kpi = (text: string): Grid => [["TriggerID", "Category", "Metric", "EventText"], ["K1", "kpi", "TAT", text]];
  expect(found(kpiDefinition, kpi("numerator days late, denominator batches released"))).toEqual([]);
  expect(found(kpiDefinition, kpi("Turn-around of 28 days"))).toEqual(["warning D2 From which event to which the turn-around time runs is not said"]);
});

test("the suggested KPI rows do away with the finding, in English and in Japanese, with a Remedy column and without", () => {
  const tables: readonly Grid[] = [
    [["TriggerID", "Category", "Metric", "EventText", "Predecessors", "Remedy"], ["KPI-YLD", "supply", null, "Delivery", null, null], ["T1", "mfg_transfer", null, "Transfer", "KPI-YLD", null]],
    [["トリガーID", "区分", "指標", "事象定義", "先行条件"], ["T1", "製造移管", null, "技術移転", null]],
  ];
  for (const table of tables) {
    const { findings, contract } = checkExample(mfgTransferNoKpi, { because, table });
    expect(findings).toHaveLength(1);
    const [after = []] = editedCells(contract, findings.flatMap(({ fixes }) => fixes));
    expect(after).toHaveLength(table.length + 2);
    expect(found(mfgTransferNoKpi, after)).toEqual([]);
    expect(new Set(after.map(([id]) => id)).size).toBe(after.length);
  }
});
