import { isoDate } from "../../cells/serial";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { firstDay } from "../parts/days";
import { counterpart, isOnlyFor, programmeColumns } from "../parts/programme";
import { reviewWindows } from "../parts/review-path";

const submissions = [["NDA_SUBMIT", "US"], ["JNDA_SUBMIT", "JP"]] as const;

export const reviewClockImplausible = defineRule({
  id: "TRGT09",
  slug: "review-clock-implausible",
  severity: "warning",
  summary: { en: "The time from submission to approval does not fit the agency's clock.", ja: "申請から承認までの期間が当局の審査期間と合わない。" },
  why: { en: "Cash is planned for a date that the review does not allow.", ja: "審査期間からみて実現し得ない日に入金を見込んでいます。" },
  advice: { en: "Name the path in EventText (standard, priority, Sakigake; new molecular entity or not), or correct a date.", ja: "「事象定義」に審査区分（通常・優先・先駆）を明記するか、日付を訂正してください。" },
  fixes: "none",
  reads: ["eventText", "status", ...programmeColumns],
  settings: {
    clocks: {
      value: {
        "US standard NME": [365, 30],
        "US priority NME": [243, 30],
        "US standard non-NME": [304, 30],
        "US priority non-NME": [183, 30],
        "JP standard": [365, 60],
        "JP priority": [274, 45],
        "JP sakigake": [183, 45],
      },
      unit: { en: "days, and days of slack", ja: "日数と許容幅（日）" },
      means: { en: "Submission to approval by path; names start with US or JP", ja: "審査区分ごとの申請から承認までの日数（名称はUSまたはJPで始める）" },
    },
  },
  source: { title: "PDUFA review goals: 12 and 8 months from submission for new molecular entities, 10 and 6 for others", address: "https://trpma.org.tw/eng/news/news_625" },
  examples: {
    valid: [
      { because: { en: "A year of standard review", ja: "通常審査の12か月" }, table: [["TriggerID", "Territory", "EventType", "Target", "Predecessors"], ["N1", "US", "NDA_SUBMIT", "2027-09-30", null], ["A1", "US", "APPROVAL", "2028-09-30", "N1"]] },
      { because: { en: "A second submission has clocks of its own", ja: "再申請の審査期間は別" }, table: [["TriggerID", "Territory", "EventType", "EventText", "Target"], ["N1", "US", "NDA_SUBMIT", "Class 1 resubmission after a complete response letter", "2027-09-30"], ["A1", "US", "APPROVAL", "Approval", "2027-11-30"]] },
      { because: { en: "An approval that has come is a fact", ja: "承認済みは事実" }, table: [["TriggerID", "Status", "Territory", "EventType", "Target"], ["N1", "achieved", "US", "NDA_SUBMIT", "2023-09-30"], ["A1", "achieved", "US", "APPROVAL", "2024-01-30"]] },
    ],
    invalid: [
      { because: { en: "Approved in three months", ja: "3か月で承認" }, table: [["TriggerID", "Territory", "EventType", "Target"], ["N1", "US", "NDA_SUBMIT", "2027-09-30"], ["A1", "US", "APPROVAL", "2027-12-31"]], finds: ["D3"] },
      {
        because: { en: "Six months are Sakigake's, not those of standard review", ja: "6か月は先駆審査。通常審査では実現しない" },
        table: [["地域", "事象種別", "事象定義", "目標日"], ["日本", "日本の承認申請", "承認申請（通常審査）", "2027年9月30日"], ["日本", "承認", "製造販売承認", "2028年3月31日"]],
        finds: ["D3"],
      },
      {
        because: { en: "Two years, twice what the goal allows", ja: "目標の2倍の2年" },
        table: [["TriggerID", "Territory", "EventType", "Target", "Predecessors"], ["N1", "US", "NDA_SUBMIT", "2027-09-30", null], ["A1", "US", "APPROVAL", "2029-09-30", "N1"]],
        finds: ["D3"],
        severity: "info",
      },
    ],
  },
  checkContract: (contract, report, { settings: { clocks } }) => {
    const reviewWindow = reviewWindows(clocks);
    for (const row of contract.inForce) {
      const event = row.at("eventType");
      const target = event === "APPROVAL" || event === "COND_APPROVAL" ? row.at("target") : undefined;
      if (target === undefined || triggerWords.status[row.at("status") ?? "active"].stage !== "open") continue;
      for (const [code, country] of submissions) {
        const submission = isOnlyFor(row, country) ? submissionOf(contract, row, code) : undefined;
        const submitted = submission?.row.at("target");
        const window = submitted === undefined ? undefined : reviewWindow(country, `${submission?.row.at("eventText") ?? ""} ${row.at("eventText") ?? ""}`);
        if (!submission || submitted === undefined || !window) continue;
        const first = firstDay(row, "target") ?? target;
        const isEarly = target < (firstDay(submission.row, "target") ?? submitted) + window.earliest;
        // The first submission on file needn't be the one that led to a late approval.
        if (!isEarly && !(submission.isNamed && first > submitted + window.latest)) continue;
        report(at(row, "target"), { en: "Approved {days} days after the submission of {submitted}; {earliest} to {latest} is plausible ({paths})", ja: "申請（{submitted}）から承認まで{days}日です（{paths}では{earliest}～{latest}日が目安）" }, {
          values: { days: target - submitted, submitted: isoDate(submitted), earliest: window.earliest, latest: window.latest, paths: window.paths.join(", ") },
          related: [at(submission.row, "target")],
          ...(isEarly ? {} : { severity: "info" }),
        });
      }
    }
  },
});

/** The submission that led to an approval: named by it, or by the acceptance that it names, else the earliest for the same product and place. */
function submissionOf(contract: Contract, approval: TriggerRow, code: "NDA_SUBMIT" | "JNDA_SUBMIT"): { readonly row: TriggerRow; readonly isNamed: boolean } | undefined {
  const ids = approval.at("predecessors")?.ids ?? [];
  const accepted = ids.map((id) => contract.withId(id)).find((row) => row?.at("eventType") === "NDA_ACCEPT");
  const named = [...ids, ...(accepted?.at("predecessors")?.ids ?? [])].map((id) => contract.withId(id)).find((row) => row?.at("eventType") === code);
  const row = named ?? counterpart(contract, approval, code);
  return row && isOnlyFor(row, code === "NDA_SUBMIT" ? "US" : "JP") ? { row, isNamed: named !== undefined } : undefined;
}
