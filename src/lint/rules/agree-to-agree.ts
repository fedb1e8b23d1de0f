import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { redactionWords, triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { phraseIn } from "../parts/clause-phrases";
import { hasMoney } from "../parts/money";
import { isSettled } from "../parts/owed";
import { rowName } from "../parts/row-name";

const open = new Set(redactionWords.open);
const moneyColumns = ["amount", "rate"] as const;

export const agreeToAgree = defineRule({
  id: "TRGL11",
  slug: "agree-to-agree",
  severity: "warning",
  summary: { en: "A sum or rate in force is still to be agreed.", ja: "有効な行の金額・料率が合意未了のままである。" },
  why: { en: "An agreement to agree can often not be enforced: no court will fill in the price.", ja: "「別途協議」の定めは法的拘束力が否定されることが多く、裁判所が金額を補充することは期待できません。" },
  advice: { en: "Agree on a figure, a formula, or an expert who sets it when the parties can't.", ja: "金額・算定式、または協議不調の場合に第三者が決定する仕組みを定めてください。" },
  fixes: "none",
  reads: ["triggerId", "status", "category", "eventText", "amount", "rate"],
  source: { title: "CytoDyn and Vyera, licence of 17 December 2019, section 8.5, in the Contract Understanding Atticus Dataset", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "Hidden, but agreed", ja: "伏字だが合意済み" }, table: [["TriggerID", "Status", "Category", "Amount"], ["M1", "active", "dev_milestone", "[***]"]] },
      { because: { en: "A draft may be open", ja: "草案段階" }, table: [["TriggerID", "Status", "Category", "Amount"], ["M1", "draft", "dev_milestone", "TBD"]] },
    ],
    invalid: [
      { because: { en: "In force and open", ja: "有効な行で未定" }, table: [["トリガーID", "状態", "区分", "金額", "料率"], ["M1", "有効", "開発マイルストン", "別途協議", null], ["R1", "有効", "ロイヤルティ", null, "未定"]], finds: ["D2", "E3"] },
      { because: { en: "CytoDyn and Vyera: a committee sets the sum", ja: "委員会が金額を定める（実例）" }, table: [["TriggerID", "Category", "EventText", "Amount"], ["M1", "dev_milestone", "Payment whose amount the committee sets, to be agreed in good faith", null]], finds: ["D2"] },
    ],
  },
  checkRow: (row, report) => {
    if (row.at("status") === "draft" || isSettled(row)) return;
    for (const column of moneyColumns) {
      const text = row.cell(column);
      if (typeof text !== "string" || row.at(column) !== undefined || !(open.has(plain(text)) || phraseIn(text, "toBeAgreed") !== undefined)) continue;
      report(at(row, column), { en: "{id} is in force, but its {what} is “{text}”", ja: "{id}は有効ですが、{what}が「{text}」のままです" }, { values: { id: rowName(row), what: column === "amount" ? { en: "amount", ja: "金額" } : { en: "rate", ja: "料率" }, text: text.trim() } });
    }
    const words = isForMoney(row) && !hasMoney(row) ? phraseIn(row.at("eventText"), "toBeAgreed") : undefined;
    if (words !== undefined) report(at(row, "amount"), { en: "{id} has no amount, only “{words}”", ja: "{id}には金額がなく、「{words}」とあるのみです" }, { values: { id: rowName(row), words }, related: [at(row, "eventText")] });
  },
});

function isForMoney(row: TriggerRow): boolean {
  const category = row.at("category");
  return category !== undefined && triggerWords.category[category].isPaid === true && triggerWords.category[category].amount === "headline";
}

