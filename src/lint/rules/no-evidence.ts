import { eventProofs } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { gaps } from "../parts/gaps";
import { milestones } from "../parts/money";
import { isSettled } from "../parts/owed";
import { gradeOf, isByCalendar, namesEvidence } from "../parts/proof";
import { rowName } from "../parts/row-name";

const unproved = { en: "Nothing is named that proves {id}", ja: "{id}を証明する資料が記入されていません" };

export const noEvidence = defineRule({
  id: "TRGL02",
  slug: "no-evidence",
  severity: "error",
  summary: { en: "A milestone names no paper that proves it, or rests on what a party thinks.", ja: "マイルストンの達成を証明する資料がない、または当事者の判断のみによる。" },
  why: { en: "The payer can dispute every payment.", ja: "支払者はいつでも達成を争えます。" },
  advice: { en: "Name the document and who issues it: an authority's letter, the CRO's log, a net sales report open to audit.", ja: "当局の通知、CROの登録記録、監査可能な純売上高報告書など、資料とその発行者を特定してください。" },
  fixes: "none",
  reads: ["status", "category", "eventType", "evidence", "verifier"],
  source: { title: "FuelCell Energy and ExxonMobil, joint development agreement of 5 November 2019, in the Contract Understanding Atticus Dataset: to ExxonMobil's satisfaction", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "The CRO's log", ja: "CROの登録記録" }, table: [["TriggerID", "Category", "EventType", "Evidence"], ["M1", "dev_milestone", "FPI", "Enrolment log of the CRO"]] },
      { because: { en: "A day needs no proof", ja: "日付の到来に証明は不要" }, table: [["TriggerID", "Category", "EventType", "Evidence"], ["M1", "dev_milestone", "CALENDAR", null]] },
      { because: { en: "An auditor confirms what the party is satisfied with", ja: "満足の有無を監査人が確認する" }, table: [["TriggerID", "Category", "EventType", "Evidence", "Verifier"], ["M1", "dev_milestone", "SATISFACTION", "Auditor's report", "auditor"]] },
    ],
    invalid: [
      {
        because: { en: "FuelCell Energy and ExxonMobil: to ExxonMobil's satisfaction; and an approval without its letter", ja: "ExxonMobil社が満足した時（実例）、承認書の記載がない承認" },
        table: [["TriggerID", "Category", "EventType", "Evidence"], ["M1", "dev_milestone", "SATISFACTION", "ExxonMobil's notice"], ["M2", "reg_milestone", "APPROVAL", null]],
        finds: ["C2", "D3"],
      },
      { because: { en: "A table that has no column for it", ja: "列そのものがない表" }, table: [["トリガーID", "区分", "事象種別"], ["M1", "開発マイルストン", "最初の被験者への投与"], ["M2", "薬事マイルストン", "承認"]], finds: ["A1"] },
    ],
  },
  checkContract: (contract, report) => {
    const rows = contract.of(...milestones).filter((row) => !isSettled(row) && !isByCalendar(row));
    for (const row of rows) {
      if (gradeOf(row) === "D") report(at(row, "eventType"), { en: "{id} comes about when a party is satisfied, which no document can prove", ja: "{id}は当事者の満足により成立し、客観的に証明できません" }, { values: { id: rowName(row) } });
    }
    for (const { place, rows: [row, ...others], isMissingColumn } of gaps(contract, "evidence", rows.filter((one) => gradeOf(one) !== "D"), namesEvidence)) {
      if (isMissingColumn) report(place, { en: "The table has no Evidence column; milestones that nothing proves: {count}", ja: "「証憑」列がなく、{count}件のマイルストンを証明する資料が定まりません" }, { values: { count: others.length + 1 } });
      else {
        const event = row.at("eventType");
        const says = event === undefined ? unproved : { en: `${unproved.en}; usual is: {proof}`, ja: `${unproved.ja}（通常は「{proof}」）` };
        report(place, says, { values: { id: rowName(row), proof: event === undefined ? "" : eventProofs[event] } });
      }
    }
  },
});
