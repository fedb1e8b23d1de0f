import { oldestFreshDays } from "../../core/readiness/freshness";
import { readinessSettings, readinessWords } from "../../seeds/readiness";
import { cellIs, type Condition } from "../../workbook/condition";
import { formula, type Expression } from "../../workbook/expression";
import { columnRef, nameRef, thisRow } from "../../workbook/references";

const { age, proof, status } = readinessWords;
const { graceDays, lasting } = readinessSettings;

const asOf = nameRef("AsOf");
const [rowStatus, rowProof, rowDate, rowEnd] = [thisRow("status"), thisRow("proof"), thisRow("proofDate"), thisRow("validUntil")];
const days = formula`INT(${asOf})-INT(${rowDate})`;

const whenMet = (word: Expression | (typeof age)["fresh"]) => formula`IF(${rowStatus}=${status.met},${word},"")`;
const fading = formula`IF(${days}<=${graceDays},${age.fresh},IF(${days}<=${oldestFreshDays},${age.ageing},${age.stale}))`;
const held = formula`IF(${rowEnd}="",${age.fresh},IF(INT(${asOf})<=INT(${rowEnd}),${age.fresh},${age.stale}))`;
const isLasting = lasting.map((grade) => formula`${rowProof}=${proof[grade]}`).reduce((one, other) => formula`${one},${other}`);
const dated = formula`IF(${days}<0,${age.ahead},IF(OR(${isLasting}),${held},${fading}))`;

/** How the proof of a row stands on the day `AsOf`, in a word: what the score makes of its age. */
export const freshness: Expression = formula`IF(OR(${rowProof}="",${rowProof}=${proof.none}),${whenMet(age.unproven)},IF(${asOf}="","",IF(${rowDate}="",${whenMet(age.undated)},${dated})))`;

/** What is fine, what fades, what counts little or nothing. */
export const freshnessLights: readonly Condition[] = [
  cellIs(age.fresh, "green"),
  cellIs(age.ageing, "amber"),
  cellIs(age.stale, "red"),
  cellIs(age.undated, "red"),
  cellIs(age.unproven, "red"),
  cellIs(age.ahead, "unknown"),
];

const column = columnRef("Checklist", "freshness");
const count = (word: (typeof age)["fresh"]) => formula`COUNTIF(${column},${word})`;

/** "12 fresh, 3 ageing, 1 stale or without date": the proof in hand. */
export const proofInHand: Expression = formula`${count(age.fresh)}&${{ en: " fresh, ", ja: "件有効、" }}&${count(age.ageing)}&${{ en: " ageing, ", ja: "件低下中、" }}&(${count(age.stale)}+${count(age.undated)})&${{ en: " stale or undated", ja: "件が古い・日付なし" }}`;
