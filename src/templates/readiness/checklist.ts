import { readinessAreas, readinessCriteria, readinessWords } from "../../seeds/readiness";
import type { Block } from "../../workbook/block";
import { fields } from "../../workbook/blocks/fields";
import { table } from "../../workbook/blocks/table";
import { cellIs } from "../../workbook/condition";
import { formula } from "../../workbook/expression";
import { cellRef, thisRow } from "../../workbook/references";
import { freshness, freshnessLights } from "./freshness";
import { numberFrom, pickDay, pickOne } from "../shared/validations";

const { columns, kind, status, proof } = readinessWords;
const areaName = new Map(readinessAreas.map(({ id, name }) => [id, name]));

/** Headline and score again, to stay in sight above the list. */
export const checklistHeadline: Block = fields("checklistHeadline", [
  { key: "headline", label: { en: "Where it stands", ja: "現在の位置" }, value: cellRef("results", "headline"), role: "headline", characters: 34 },
  { key: "score", label: { en: "Score", ja: "スコア" }, value: cellRef("results", "score"), role: "headline", format: "score" },
]);

const proofs = Object.values(proof);
const isUndated = formula`AND(${thisRow("status")}=${status.met},${thisRow("proofDate")}="")`;

/** The 25 criteria, nothing met yet. */
export const checklist: Block = table({
  name: "Checklist",
  columns: [
    { key: "area", header: columns.area, role: "tableBody", width: 11 },
    { key: "item", header: columns.item, role: "tableBody", width: 46 },
    { key: "shownBy", header: { en: "Shown by", ja: "示すもの" }, role: "tableBody", width: 30 },
    {
      key: "kind",
      header: columns.kind,
      role: "input",
      width: 9,
      validation: pickOne(columns.kind, Object.values(kind), { en: "A must holds the light of its area. Blank counts as should.", ja: "必須項目は領域の信号を左右します。空白は推奨とみなします。" }),
    },
    {
      key: "status",
      header: columns.status,
      role: "input",
      width: 13,
      validation: pickOne(columns.status, Object.values(status), { en: "n/a leaves the score. Blank counts as not started.", ja: "対象外は採点から除きます。空白は未着手とみなします。" }),
      conditions: [cellIs(status.met, "green"), cellIs(status.inProgress, "amber"), cellIs(status.notApplicable, "unknown")],
    },
    {
      key: "proof",
      header: columns.proof,
      role: "input",
      width: 13,
      validation: pickOne(columns.proof, proofs, { en: "The best proof in hand. Signed means executed by the parties.", ja: "手元の最良の証拠。「締結済み」は当事者の署名済みを指します。" }),
    },
    {
      key: "proofNeeded",
      header: columns.proofNeeded,
      role: "input",
      width: 13,
      validation: pickOne(columns.proofNeeded, proofs, { en: "The grade that a must needs for Green.", ja: "必須項目がGreenになるために必要な証拠の等級です。" }),
    },
    {
      key: "proofDate",
      header: columns.proofDate,
      role: "input",
      format: "date",
      width: 12,
      validation: pickDay(columns.proofDate, { en: "Day of the proof. A met item without one counts nothing.", ja: "証拠の日付。日付のない達成項目は0として扱います。" }),
      conditions: [{ when: isUndated, role: "red" }],
    },
    {
      key: "validUntil",
      header: columns.validUntil,
      role: "input",
      format: "date",
      width: 12,
      validation: pickDay(columns.validUntil, { en: "Last day that regulator or signed proof holds; blank has no end.", ja: "規制当局・締結済みの証拠の最終有効日。空白は期限なし。" }),
    },
    { key: "freshness", header: { en: "Freshness", ja: "鮮度" }, role: "check", width: 11, formula: freshness, conditions: freshnessLights },
    {
      key: "weight",
      header: columns.weight,
      role: "input",
      format: "weight",
      width: 8,
      validation: numberFrom(0, 100, columns.weight, { en: "Weight inside its area; blank counts as 1.", ja: "領域内の重み。空白は1とみなします。" }),
    },
  ],
  rows: readinessCriteria.map((criterion) => ({
    area: areaName.get(criterion.area) ?? criterion.area,
    item: criterion.item,
    kind: kind[criterion.kind],
    status: status.notStarted,
    proof: proof.none,
    proofNeeded: proof[criterion.proofNeeded],
    weight: 1,
    shownBy: criterion.shownBy,
  })),
});
