import { isoDate } from "../../cells/serial";
import { plain } from "../../language/plain";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { firstDay } from "../parts/days";
import { counterpart, isOnlyFor, programmeColumns } from "../parts/programme";

const notices = [["IND_CLEARED", "US"], ["CTN_CLEARED", "JP"]] as const;
const submitting = /\b(?:submi|fil(?:e|ing|ed)\b)|提出/;
const clearing = /\bclear|\beffect|\bin force\b|\bmay proceed\b|\blapse|\bafter\b|\bexpir|発効|経過|終了|満了|完了/;

export const trialStartClock = defineRule({
  id: "TRGT10",
  slug: "trial-start-clock",
  severity: "warning",
  summary: { en: "The first patient is dosed before the 30-day review of the trial is over.", ja: "治験計画の30日調査が終わる前に最初の投与が予定されている。" },
  why: { en: "An IND takes effect 30 days after the FDA receives it, and Japan's first clinical trial notification is reviewed for 30 days: dosing inside is not allowed.", ja: "米国のINDはFDA受理から30日後に発効し、日本の初回治験計画届も30日間の調査期間内は治験を開始できません。" },
  advice: { en: "Move the first dosing, or correct the date of the notice.", ja: "初回投与の予定日または届出の日付を訂正してください。" },
  fixes: "none",
  reads: ["eventText", ...programmeColumns],
  settings: { days: { value: 30, unit: { en: "days", ja: "日" }, means: { en: "Days of review after submission", ja: "届出後の調査期間" } } },
  source: { title: "21 CFR 312.40(b): an IND goes into effect 30 days after FDA receives it", address: "https://www.ecfr.gov/current/title-21/section-312.40" },
  examples: {
    valid: [
      { because: { en: "Dosed two months after the IND was submitted", ja: "IND提出の2か月後に投与" }, table: [["TriggerID", "Territory", "EventType", "EventText", "Target"], ["I1", "US", "IND_CLEARED", "IND submitted to FDA", "2027-04-01"], ["F1", "US", "FPI", "First patient dosed", "2027-06-01"]] },
      { because: { en: "The trial may start in Australia", ja: "豪州で先に始まる可能性がある" }, table: [["TriggerID", "Territory", "EventType", "Target"], ["I1", "US", "IND_CLEARED", "2027-06-01"], ["F1", "US, AU", "FPI", "2027-04-01"]] },
    ],
    invalid: [
      { because: { en: "Two weeks after submission", ja: "提出の2週間後に投与" }, table: [["TriggerID", "Territory", "EventType", "EventText", "Target"], ["I1", "US", "IND_CLEARED", "Submission of the IND to FDA", "2027-04-01"], ["F1", "US", "FPI", "First patient dosed", "2027-04-15"]], finds: ["E3"] },
      { because: { en: "Before the 30 days are over", ja: "30日の調査期間中" }, table: [["地域", "事象種別", "事象定義", "目標日"], ["日本", "CTN_CLEARED", "初回治験計画届の30日経過", "2027年5月1日"], ["日本", "FPI", "最初の被験者への投与", "2027年4月20日"]], finds: ["D3"] },
    ],
  },
  checkContract: (contract, report, { settings: { days } }) => {
    for (const row of contract.inForce) {
      const dosed = row.at("eventType") === "FPI" ? row.at("target") : undefined;
      if (dosed === undefined) continue;
      for (const [code, country] of notices) {
        const notice = isOnlyFor(row, country) ? counterpart(contract, row, code) : undefined;
        const noticed = notice && firstDay(notice, "target");
        if (!notice || noticed === undefined) continue;
        const allowed = noticed + (isSubmission(notice) ? days : 0);
        if (dosed >= allowed) continue;
        report(at(row, "target"), { en: "Dosing on {dosed}, before the review is over on {allowed}", ja: "投与予定（{dosed}）が調査期間の終了（{allowed}）より前です" }, { values: { dosed: isoDate(dosed), allowed: isoDate(allowed) }, related: [at(notice, "target")] });
      }
    }
  },
});

/** True for a row that dates the submission, not the end of the review that its event code stands for. */
function isSubmission(row: TriggerRow): boolean {
  const text = plain(row.at("eventText") ?? "");
  return submitting.test(text) && !clearing.test(text);
}
