import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { isOwed } from "../parts/owed";

const days = { en: "days", ja: "日" };

export const dueDaysUnusual = defineRule({
  id: "TRGP02",
  slug: "due-days-unusual",
  severity: "warning",
  summary: { en: "A payment is due unusually soon or unusually late.", ja: "支払期限が通常より極端に短い、または長い。" },
  why: {
    en: "Payment terms in real agreements run from 5 to 90 days, most often 30: a figure far outside is often a slip, or a term that treasury must know of.",
    ja: "実際の契約の支払期限は5日から90日、最も多いのは30日です。大きく外れる値は誤記であるか、資金繰り上把握しておくべき条件です。",
  },
  advice: { en: "Compare with the clause; if it is meant, suppress with the clause as the reason.", ja: "条項と照合してください。意図した条件であれば、条項番号を理由として抑止してください。" },
  fixes: "none",
  reads: ["status", "category", "amount", "rate", "payer", "payee", "dueDays"],
  settings: {
    min: { value: 5, unit: days, means: { en: "Fewest days that pass as usual", ja: "通常とみなす最短日数" } },
    max: { value: 90, unit: days, means: { en: "Most days that pass as usual", ja: "通常とみなす最長日数" } },
  },
  source: { title: "Contract Understanding Atticus Dataset: payment terms of 44 life-science agreements", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "30 days, the commonest term", ja: "最も多い30日" }, table: [["TriggerID", "Category", "Amount", "DueDays"], ["M1", "reg_milestone", 10_000_000, 30]] },
      { because: { en: "An upfront that is paid at signing", ja: "締結と同時に支払う契約一時金" }, table: [["TriggerID", "Category", "Amount", "DueDays"], ["U1", "upfront", 10_000_000, 0]] },
    ],
    invalid: [
      {
        because: { en: "300 for 30", ja: "30の打ち間違いで300" },
        table: [["TriggerID", "Category", "Amount", "DueDays"], ["M1", "reg_milestone", 10_000_000, 300]],
        finds: ["D2"],
      },
      {
        because: { en: "3 days is hardly time to check an invoice", ja: "3日では請求書の確認も難しい" },
        table: [["トリガーID", "区分", "金額", "支払日数"], ["M1", "開発マイルストン", 500_000_000, "3日以内"]],
        finds: ["D2"],
      },
    ],
  },
  checkRow: (row, report, { settings: { min, max } }) => {
    const due = row.at("dueDays");
    if (due === undefined || (due >= min && due <= max) || !isOwed(row) || (due === 0 && isForSigning(row))) return;
    report(at(row, "dueDays"), { en: "Payment falls due after {due} days; {min} to {max} is usual", ja: "支払期限が{due}日です（通常は{min}～{max}日）" }, { values: { due, min, max } });
  },
});

function isForSigning(row: TriggerRow): boolean {
  const category = row.at("category");
  return category !== undefined && triggerWords.category[category].isFixed === true;
}
