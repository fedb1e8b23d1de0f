import type { TriggerRow } from "../../core/contract/trigger-row";
import { findDates } from "../../core/contract/find-dates";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { unusedOrGaps } from "../parts/gaps";
import { hasValue } from "../parts/money";
import { rowName } from "../parts/row-name";

const term = /\b(?:within|no later than|not later than)\b[^.;]{0,40}\b(?:days?|months?|years?|anniversary)\b|\d ?(?:日|か月|ヶ月|カ月|箇月|年)(?:以内|を経過)/i;

export const noLongstop = defineRule({
  id: "TRGT13",
  slug: "no-longstop",
  severity: "warning",
  summary: { en: "A milestone, option or funding has no date by which it must come.", ja: "マイルストン・オプション・資金提供に期限がない。" },
  why: { en: "A right that never ends hangs over the product: an open option blocks its sale, an open milestone every plan.", ja: "終わりのない権利は製品に付きまといます。オプションは事業譲渡の障害になり、マイルストンは計画を不確定にします。" },
  advice: {
    en: "Fill LongStop with the contract's last day, or Target with the diligence date; a date or a term in EventText will do.",
    ja: "「期限」に契約上の最終日を、または「目標日」に開発義務の期日を記入してください（「事象定義」に期日・期間の定めがあれば足ります）。",
  },
  fixes: "none",
  reads: ["category", "status", "eventType", "eventText", "longStop", "target"],
  examples: {
    valid: [
      {
        because: { en: "One has a long-stop, one a diligence date, one a term in its words", ja: "期限・目標日・文言上の期間のいずれかがある" },
        table: [["TriggerID", "Category", "EventText", "Target", "LongStop"], ["M1", "dev_milestone", "First patient dosed", null, "2028-03-31"], ["M2", "reg_milestone", "Approval", "2030-03-31", null], ["O1", "option", "Exercised within 60 days after the data package", null, null]],
      },
      { because: { en: "Achieved: it needs no deadline any more", ja: "達成済みなら不要" }, table: [["TriggerID", "Status", "Category", "LongStop"], ["M1", "achieved", "dev_milestone", null]] },
    ],
    invalid: [
      {
        because: { en: "The option never ends", ja: "オプションに終わりがない" },
        table: [["トリガーID", "区分", "期限"], ["M1", "開発マイルストン", "2028-03-31"], ["O1", "オプション", null]],
        finds: ["C3"],
      },
      { because: { en: "No row has a deadline: said once", ja: "どの行にも期限がない（1回だけ報告）" }, table: [["TriggerID", "Category", "LongStop"], ["M1", "dev_milestone", null], ["M2", "reg_milestone", null]], finds: ["C1"] },
    ],
  },
  checkContract: (contract, report) => {
    const rows = contract.of("dev_milestone", "reg_milestone", "option", "funding").filter(isOpen);
    for (const { place, rows: [row, ...others], isWhole } of unusedOrGaps(contract, "longStop", rows, hasEnd)) {
      if (isWhole && others.length > 0) report(place, { en: "{count} milestones, options and fundings have neither a LongStop nor a Target", ja: "マイルストン・オプション・資金提供の{count}行に「期限」も「目標日」もありません" }, { values: { count: others.length + 1 } });
      else report(place, { en: "{row} has neither a LongStop nor a Target", ja: "{row}に「期限」も「目標日」もありません" }, { values: { row: rowName(row) } });
    }
  },
});

function isOpen(row: TriggerRow): boolean {
  const event = row.at("eventType");
  return triggerWords.status[row.at("status") ?? "active"].stage === "open" && (event === undefined || triggerWords.event[event].isCertain !== true);
}

function hasEnd(row: TriggerRow): boolean {
  if (hasValue(row, "longStop") || hasValue(row, "target")) return true;
  const text = (row.at("eventText") ?? "").normalize("NFKC");
  return term.test(text) || findDates(text).length > 0;
}
