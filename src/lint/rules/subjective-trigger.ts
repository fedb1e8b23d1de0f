import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { phraseIn } from "../parts/clause-phrases";
import { isDeclaredSuccess } from "../parts/declared-success";
import { isSettled } from "../parts/owed";
import { rowName } from "../parts/row-name";
import { statesTest } from "../parts/stated-test";

export const subjectiveTrigger = defineRule({
  id: "TRGL03",
  slug: "subjective-trigger",
  severity: "warning",
  summary: { en: "An event rests on somebody's opinion, without a test that it could be held against.", ja: "事象の成否が当事者の主観に委ねられ、客観的な基準がない。" },
  why: { en: "Whoever decides whether it has happened decides alone whether to pay.", ja: "成否を判断する側が、支払うかどうかを単独で決めることになります。" },
  advice: { en: "State the test: figures, a named standard, an independent expert; or say who decides and what happens when the parties differ.", ja: "数値、規格、独立した専門家など客観的な基準を定めるか、判断者と意見が分かれた場合の手続を定めてください。" },
  fixes: "none",
  reads: ["triggerId", "status", "eventType", "eventText"],
  source: { title: "FuelCell Energy and ExxonMobil, joint development agreement of 5 November 2019, in the Contract Understanding Atticus Dataset: to ExxonMobil's satisfaction", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "Successful means what the figures say", ja: "「成功」の基準が数値で示されている" }, table: [["TriggerID", "EventText"], ["M1", "Successful completion of Phase 2: response rate of at least 30%, p < 0.05"]] },
      { because: { en: "A named standard", ja: "規格への適合" }, table: [["TriggerID", "EventText"], ["M1", "Three consecutive batches that meet the release specifications, to Licensee's reasonable satisfaction"]] },
      { because: { en: "An authority is to be satisfied", ja: "判断するのは当局" }, table: [["TriggerID", "EventText"], ["M1", "Phase 3 protocol agreed upon with the FDA"]] },
      { because: { en: "An exhibit has the criteria", ja: "基準が別紙に定められている" }, table: [["トリガーID", "事象定義"], ["M1", "別紙2の判定基準を満たしたと甲が合理的に満足したとき"]] },
    ],
    invalid: [
      { because: { en: "FuelCell Energy and ExxonMobil", ja: "ExxonMobil社が満足した時（実例）" }, table: [["TriggerID", "EventText"], ["M1", "Completion of the first demonstration to ExxonMobil's satisfaction"]], finds: ["B2"] },
      { because: { en: "Phase 2 is no test", ja: "「第2相」は基準ではない" }, table: [["トリガーID", "事象定義"], ["M1", "第2相試験が成功裏に終了したこと"], ["M2", "当該結果に甲が合理的に満足したとき"]], finds: ["B2", "B3"] },
      { because: { en: "The code says it all", ja: "事象種別が「当事者の満足」" }, table: [["TriggerID", "EventType", "EventText"], ["M1", "SATISFACTION", "Delivery of the prototype"]], finds: ["B2"] },
    ],
  },
  checkRow: (row, report) => {
    if (isSettled(row)) return;
    const text = row.at("eventText");
    // What satisfies an authority is the authority's to say, not the payer's.
    const opinion = phraseIn(text, "regulator") === undefined ? phraseIn(text, "satisfaction") : undefined;
    const words = opinion ?? (isDeclaredSuccess(row) ? undefined : phraseIn(text, "success"));
    const isCoded = isBySatisfaction(row);
    if ((words === undefined && !isCoded) || statesTest(text)) return;
    const values = { id: rowName(row), words: words ?? "" };
    if (words === undefined) report(at(row, "eventType"), { en: "{id} comes about when a party is satisfied; no test is stated", ja: "{id}は当事者の満足により成立し、基準が示されていません" }, { values });
    else report(at(row, "eventText"), { en: "“{words}” in {id} has no test that it could be held against", ja: "{id}の「{words}」について、客観的な基準が示されていません" }, { values });
  },
});

function isBySatisfaction(row: TriggerRow): boolean {
  const event = row.at("eventType");
  return event !== undefined && triggerWords.event[event].isBySatisfaction === true;
}
