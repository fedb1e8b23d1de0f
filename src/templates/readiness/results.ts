import { readinessAreas, readinessGates, readinessWords } from "../../seeds/readiness";
import type { Block } from "../../workbook/block";
import { chart } from "../../workbook/blocks/chart";
import { fields } from "../../workbook/blocks/fields";
import { spill } from "../../workbook/blocks/spill";
import { cellIs, lights } from "../../workbook/condition";
import { formula } from "../../workbook/expression";
import { cellRef } from "../../workbook/references";
import type { DealInputs } from "../inputs/deal-inputs";
import { asOfField, dealFacts } from "../shared/deal-facts";
import { proofInHand } from "./freshness";
import { areasCall, arithmeticCall, gatesCall, scoreCall } from "./calls";

const state = cellRef("gates", "state");

/** How many gates are open; they open in order. */
export const openGates = formula`COUNTIF(${state},"open")`;

const reached = formula`IF(${openGates}=0,${{ en: "Before POC", ja: "POC前" }},INDEX(${cellRef("gates", "gate")},${openGates})&${{ en: " gate", ja: "ゲート通過" }})`;
const held = formula`IF(${openGates}=${readinessGates.length},"",${{ en: ", held by ", ja: "、制約：" }}&INDEX(${cellRef("gates", "binding")},${openGates}+1))`;
const unread = { en: "Error in the checklist", ja: "チェックリストにエラーがあります" };

/** "CMC gate, held by Access": the last open gate and what binds the next. */
export const headline = formula`IF(ISERROR(${cellRef("gates", "anchor")}),${unread},${reached}&${held})`;

/** The headline and the score, with the deal that they are about. */
export function results(inputs: DealInputs): Block {
  return fields("results", [
    { key: "headline", label: { en: "Where it stands", ja: "現在の位置" }, value: headline, role: "headline", characters: 34 },
    { key: "score", label: { en: "Score, 0 to 100 (a trend)", ja: "スコア（0～100、推移を見る指標）" }, value: scoreCall, role: "headline", format: "score" },
    { key: "arithmetic", label: { en: "Arithmetic mean, to compare", ja: "算術平均（参考）" }, value: arithmeticCall, role: "result", format: "score" },
    { key: "proof", label: { en: "Proof in hand", ja: "手元の証拠" }, value: proofInHand, role: "result", characters: 34 },
    asOfField(inputs),
    ...dealFacts(inputs),
  ]);
}

const { columns } = readinessWords;

/** Score, light and range of each area. */
export const areas: Block = spill({
  key: "areas",
  formula: areasCall,
  rows: readinessAreas.length,
  // For areas that the user adds to the checklist.
  spareRows: 3,
  columns: [
    { key: "area", header: columns.area, width: 13 },
    { key: "score", header: { en: "Score", ja: "スコア" }, width: 10, format: "score" },
    { key: "light", header: { en: "Light", ja: "信号" }, width: 13, role: "check", conditions: lights },
    { key: "open", header: { en: "Open musts", ja: "未完了の必須項目" }, width: 12, format: "plainInteger" },
    { key: "low", header: { en: "Low", ja: "下限" }, width: 9, format: "score" },
    { key: "high", header: { en: "High", ja: "上限" }, width: 9, format: "score" },
  ],
});

/** Which gates are open and what binds the others; what each lacks is told apart, since it is long. */
export const gates: Block = spill({
  key: "gates",
  formula: formula`INDEX(${gatesCall},{1;2;3},{1,2,3})`,
  rows: readinessGates.length,
  columns: [
    { key: "gate", header: { en: "Gate", ja: "ゲート" }, width: 13 },
    { key: "state", header: { en: "State", ja: "状態" }, width: 10, role: "check", conditions: [cellIs("open", "green"), cellIs("shut", "red")] },
    { key: "binding", header: { en: "Held by", ja: "制約領域" }, width: 13 },
  ],
});

const categories = { block: "areas", part: "area" } as const;

/** A radar of the areas' scores, and of what they would come to with all work in progress done. */
export const areasChart: Block = chart({
  key: "AreasChart",
  kind: "radar",
  title: { en: "Score by area", ja: "領域別スコア" },
  series: [
    { name: { en: "Score", ja: "スコア" }, values: { block: "areas", part: "score" }, categories },
    { name: { en: "High: work in progress done", ja: "上限：進行中の完了後" }, values: { block: "areas", part: "high" }, categories },
  ],
  description: {
    en: "Radar chart of the five areas, 0 in the middle to 100 at the rim: the score of each, and the score that it would have with all work in progress met and proven.",
    ja: "5領域のレーダーチャート（中心が0、外周が100）。各領域のスコアと、進行中の項目がすべて十分な証拠で達成された場合のスコアを示します。",
  },
  rows: 14,
  columns: 4,
  valueAxis: { minimum: 0, maximum: 100 },
});
