import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { unusedOrGaps } from "../parts/gaps";
import { isPayersKnowledge } from "../parts/learns-first";
import { milestones } from "../parts/money";
import { isOwed } from "../parts/owed";
import { rowName } from "../parts/row-name";

const parties = [{ name: "Ono", country: "JP" }, { name: "Array", country: "US" }];

export const noNotifyDuty = defineRule({
  id: "TRGP04",
  slug: "no-notify-duty",
  severity: "warning",
  summary: { en: "Only the payer learns of the event, and it need not tell the payee.", ja: "事象を知るのは支払者のみであるのに、受領者への通知義務がない。" },
  why: { en: "The payee can't invoice what it doesn't know of.", ja: "受領者は、知らされない事象について請求できません。" },
  advice: {
    en: "Write the days within which the payer must give notice (15 business days in Ono's licence from Array), or let the payee declare the event itself.",
    ja: "支払者の通知期限を記入するか（小野薬品・Array社の契約では15営業日）、受領者自らが達成を宣言できる定めを置いてください。",
  },
  fixes: "none",
  reads: ["status", "category", "amount", "rate", "payer", "payee", "territory", "eventType", "verifier", "dueFrom", "notifyDays"],
  needs: ["parties"],
  source: { title: "Array BioPharma and Ono, licence of 31 May 2017, section 6.2, in the Contract Understanding Atticus Dataset", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "Notice within 15 days", ja: "15日以内に通知" }, table: [["TriggerID", "Category", "EventType", "Amount", "NotifyDays"], ["M1", "sales_milestone", "SALES_GT", 10_000_000, 15]] },
      { because: { en: "An approval is published", ja: "承認は公表される" }, table: [["TriggerID", "Category", "EventType", "Amount", "NotifyDays"], ["M1", "reg_milestone", "APPROVAL", 10_000_000, null]] },
      {
        because: { en: "The payee runs the trial at home and learns of it first", ja: "受領者が自国で治験を行い、先に知る" },
        table: [["TriggerID", "Category", "Territory", "Payer", "Payee", "EventType", "Amount", "NotifyDays"], ["M1", "dev_milestone", "US", "Ono", "Array", "FPI", 10_000_000, null]],
        facts: { parties },
      },
      { because: { en: "Who doses the first patient can't be known from the table", ja: "誰が治験を行うか表からは分からない" }, table: [["TriggerID", "Category", "EventType", "Amount", "NotifyDays"], ["M1", "dev_milestone", "FPI", 10_000_000, null]] },
      { because: { en: "The sales report tells", ja: "売上報告により分かる" }, table: [["TriggerID", "Category", "EventType", "Amount", "NotifyDays", "DueFrom"], ["M1", "sales_milestone", "SALES_GT", 10_000_000, null, "report"]] },
    ],
    invalid: [
      {
        because: { en: "Only who sells knows that the threshold is passed", ja: "基準値の到達を知るのは販売者のみ" },
        table: [["TriggerID", "Category", "EventType", "Amount", "NotifyDays", "DueFrom"], ["M1", "sales_milestone", "SALES_GT", 10_000_000, null, "invoice"]],
        finds: ["E2"],
      },
      {
        because: { en: "The payer files at home", ja: "支払者が自国で申請する" },
        table: [["トリガーID", "区分", "地域", "支払者", "受領者", "事象種別", "金額", "通知日数"], ["M1", "薬事マイルストン", "JP", "Ono", "Array", "JNDA_SUBMIT", 500_000_000, null]],
        facts: { parties },
        finds: ["H2"],
      },
      {
        because: { en: "A table that has no column for it", ja: "列そのものがない表" },
        table: [["TriggerID", "Category", "EventType", "Amount"], ["M1", "reg_milestone", "FCS", 10_000_000], ["M2", "sales_milestone", "SALES_GT", 20_000_000]],
        finds: ["A1"],
        severity: "info",
      },
    ],
  },
  checkContract: (contract, report, { facts }) => {
    const silent = contract.of(...milestones).filter((row) => !isReported(row.at("dueFrom")) && isOwed(row) && isPayersKnowledge(row, facts));
    for (const { place, rows, isWhole, isMissingColumn } of unusedOrGaps(contract, "notifyDays", silent)) {
      if (isWhole) {
        report(place, { en: "No payer has to tell the payee of an event; milestones that rest on what only the payer knows: {count}, {id} first", ja: "支払者の通知義務が一切定められていません。支払者しか知り得ない事象のマイルストンが{count}件あります（最初は{id}）" }, {
          values: { count: rows.length, id: rowName(rows[0]) },
          // A table without the column may leave notice to the clause.
          ...(isMissingColumn && { severity: "info" }),
        });
        continue;
      }
      report(place, { en: "{payer} learns of {id} first and has no days within which to tell {payee}", ja: "{id}の事象は{payer}が先に知りますが、{payee}への通知期限がありません" }, {
        values: { id: rowName(rows[0]), payer: rows[0].at("payer") ?? { en: "the payer", ja: "支払者" }, payee: rows[0].at("payee") ?? { en: "the payee", ja: "受領者" } },
      });
    }
  },
});

// Sales that are reported period by period need no notice of their own.
function isReported(from: keyof typeof triggerWords.dueFrom | undefined): boolean {
  return from === "report" || (from !== undefined && triggerWords.dueFrom[from].isPeriodEnd === true);
}
