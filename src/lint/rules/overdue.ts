import { isoDate } from "../../cells/serial";
import { defineRule } from "../define-rule";
import { at } from "../finding";

export const overdue = defineRule({
  id: "TRGT15",
  slug: "overdue",
  severity: "warning",
  summary: { en: "A planned date or a long-stop has passed, and the row is still active.", ja: "目標日または期限を過ぎても状態が「有効」のままである。" },
  why: { en: "A missed deadline may be a lapsed right or an unpaid bill.", ja: "権利の失効や未払いを見落としている可能性があります。" },
  advice: { en: "Set Status to what has become of it (achieved, expired, waived), or enter the new date that was agreed.", ja: "実際の結果（達成・失効・放棄）を「状態」に反映するか、合意した新しい期日を記入してください。" },
  fixes: "none",
  reads: ["status", "target", "longStop"],
  needs: ["asOf"],
  examples: {
    valid: [
      { because: { en: "Today is the last day", ja: "本日が最終日" }, table: [["TriggerID", "Status", "LongStop"], ["M1", "active", "2026-11-22"]], facts: { asOf: 46_348 } },
      { because: { en: "Achieved in time", ja: "達成済み" }, table: [["TriggerID", "Status", "Target"], ["M1", "achieved", "2026-03-31"]], facts: { asOf: 46_348 } },
      { because: { en: "No day to judge by", ja: "基準日がない" }, table: [["TriggerID", "Status", "Target"], ["M1", "active", "2016-03-31"]] },
    ],
    invalid: [
      { because: { en: "The option has lapsed", ja: "オプションの期限が過ぎている" }, table: [["TriggerID", "Status", "Target", "LongStop"], ["O1", "active", "2026-06-30", "2026-09-30"]], facts: { asOf: 46_348 }, finds: ["D2"] },
      { because: { en: "The payment was planned for the second quarter", ja: "第2四半期に予定" }, table: [["トリガーID", "状態", "目標日"], ["M1", "有効", "2026-Q2"]], facts: { asOf: 46_348 }, finds: ["C2"] },
    ],
  },
  checkRow: (row, report, { facts: { asOf } }) => {
    if (asOf === undefined || row.at("status") !== "active") return;
    const [target, longStop] = [row.at("target"), row.at("longStop")];
    if (longStop !== undefined && longStop < asOf) {
      report(at(row, "longStop"), { en: "The long-stop {day} passed {days} days ago", ja: "期限（{day}）を{days}日過ぎています" }, { values: { day: isoDate(longStop), days: asOf - longStop } });
    } else if (target !== undefined && target < asOf) {
      report(at(row, "target"), { en: "Planned for {day}, {days} days ago", ja: "目標日（{day}）を{days}日過ぎています" }, { values: { day: isoDate(target), days: asOf - target } });
    }
  },
});
