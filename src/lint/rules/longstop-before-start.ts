import { isoDate } from "../../cells/serial";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, type Place } from "../finding";
import { firstDay } from "../parts/days";

export const longstopBeforeStart = defineRule({
  id: "TRGT01",
  slug: "longstop-before-start",
  severity: "error",
  summary: { en: "The long-stop is before the event can come, or before the agreement.", ja: "期限が、事象の最早日・目標日または契約締結日より前になっている。" },
  why: { en: "The right has lapsed before it can start.", ja: "権利が発生する前に失効していることになります。" },
  advice: { en: "Compare both dates with the clause: one of them is wrong, or the plan misses the deadline.", ja: "両方の日付を条項と照合してください。いずれかの誤記であるか、計画が期限に間に合っていません。" },
  fixes: "none",
  reads: ["longStop", "earliest", "target", "status"],
  needs: ["agreementDate"],
  examples: {
    valid: [
      { because: { en: "The plan keeps the deadline", ja: "目標日が期限内" }, table: [["TriggerID", "Earliest", "Target", "LongStop"], ["M1", "2027-04-01", "2027-09-30", "2028-03-31"]] },
      { because: { en: "Somewhere in the last quarter of 2027 may well be before the end of November", ja: "2027年第4四半期は11月末より前かもしれない" }, table: [["TriggerID", "Target", "LongStop"], ["M1", "2027-Q4", "2027-11-30"]] },
    ],
    invalid: [
      { because: { en: "The option opens after it has closed", ja: "オプションの開始前に期限が来る" }, table: [["TriggerID", "Earliest", "LongStop"], ["O1", "2028-04-01", "2028-03-31"]], finds: ["C2"] },
      { because: { en: "The approval is planned after its deadline", ja: "承認の予定が期限後" }, table: [["トリガーID", "目標日", "期限"], ["M1", "2029年9月", "2029年8月31日"]], finds: ["C2"] },
      { because: { en: "The deadline is a year before the agreement of 31 May 2027", ja: "2027年5月31日の契約より1年前の期限" }, table: [["TriggerID", "LongStop"], ["M1", "2026-12-31"]], facts: { agreementDate: 46_538 }, finds: ["B2"] },
    ],
  },
  checkRow: (row, report, { facts: { agreementDate } }) => {
    const longStop = row.at("longStop");
    if (longStop === undefined) return;
    const starts: readonly (readonly [day: number | undefined, says: typeof beforeTarget, related: readonly Place[]])[] = [
      [firstDay(row, "earliest"), beforeEarliest, [at(row, "earliest")]],
      [firstDay(row, "target"), beforeTarget, [at(row, "target")]],
      [agreementDate, beforeAgreement, []],
    ];
    const [day, says, related] = starts.find(([start]) => start !== undefined && longStop < start) ?? [];
    if (day === undefined || !says) return;
    const stage = triggerWords.status[row.at("status") ?? "active"].stage;
    // What was accepted late is past; the table only differs from it.
    report(at(row, "longStop"), says, { values: { longStop: isoDate(longStop), day: isoDate(day) }, related: related ?? [], ...(stage === "paid" ? { severity: "warning" } : {}) });
  },
});

const beforeEarliest = { en: "The long-stop {longStop} is before {day}, the earliest that the event counts", ja: "期限（{longStop}）が最早日（{day}）より前です" };
const beforeTarget = { en: "The long-stop {longStop} is before the event's own date, {day}", ja: "期限（{longStop}）が目標日（{day}）より前です" };
const beforeAgreement = { en: "The long-stop {longStop} is before the agreement of {day}", ja: "期限（{longStop}）が契約締結日（{day}）より前です" };
