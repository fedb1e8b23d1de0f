import { isoDate } from "../../cells/serial";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { firstDay } from "../parts/days";
import { counterpart, isOnlyFor, programmeColumns } from "../parts/programme";

const days = { en: "days", ja: "日" };

export const listingBeforeApproval = defineRule({
  id: "TRGT07",
  slug: "listing-before-approval",
  severity: "error",
  summary: { en: "The NHI price is listed before approval, or long after it.", ja: "薬価収載が承認より前、または承認から大きく遅れている。" },
  why: { en: "In Japan a price is listed within 60 days of approval as a rule and 90 at the latest; sales, and what hangs on them, wait for it.", ja: "薬価収載は承認から原則60日以内、遅くとも90日以内です。上市とそれに連動する支払の時期が狂います。" },
  advice: { en: "Correct the date of the listing or of the approval; a listing that was put off on purpose is suppressed with the reason.", ja: "収載日または承認日を訂正してください。意図して収載を見送る場合は理由を付して抑止してください。" },
  fixes: "none",
  reads: ["status", ...programmeColumns],
  settings: {
    max_days: { value: 90, unit: days, means: { en: "Most days from approval to listing", ja: "承認から収載までの最長日数" } },
    typical: { value: 60, unit: days, means: { en: "Days from approval to listing as a rule", ja: "承認から収載までの通常の日数" } },
  },
  source: { title: "Japanese market access: listing within 60 to 90 days of approval", address: "https://www.orphanpacific.com/en/jme/market-access/" },
  examples: {
    valid: [{ because: { en: "56 days after approval", ja: "承認の56日後" }, table: [["TriggerID", "Territory", "EventType", "Target"], ["A1", "JP", "APPROVAL", "2028-09-25"], ["L1", "JP", "NHI_LISTED", "2028-11-20"]] }],
    invalid: [
      {
        because: { en: "Listed a month before the approval", ja: "承認の1か月前に収載" },
        table: [["地域", "事象種別", "目標日"], ["日本", "承認", "2028年9月25日"], ["日本", "薬価収載", "2028年8月20日"]],
        finds: ["C3"],
      },
      {
        because: { en: "Half a year after the approval", ja: "承認の半年後" },
        table: [["TriggerID", "Territory", "EventType", "Target"], ["A1", "JP", "APPROVAL", "2028-09-25"], ["L1", "JP", "NHI_LISTED", "2029-03-20"]],
        finds: ["D3"],
        severity: "warning",
      },
    ],
  },
  checkContract: (contract, report, { settings: { max_days: maxDays, typical } }) => {
    for (const row of contract.inForce) {
      const listed = row.at("eventType") === "NHI_LISTED" ? row.at("target") : undefined;
      const approval = listed === undefined ? undefined : counterpart(contract, row, "APPROVAL", "COND_APPROVAL");
      const approved = approval?.at("target");
      if (listed === undefined || !approval || approved === undefined || !isOnlyFor(approval, "JP")) continue;
      const related = [at(approval, "target")];
      const firstListed = firstDay(row, "target") ?? listed;
      const isPast = [row, approval].every((one) => triggerWords.status[one.at("status") ?? "active"].stage !== "open");
      if (listed <= (firstDay(approval, "target") ?? approved)) {
        report(at(row, "target"), { en: "Listed on {listed}, which is not after the approval of {approved}", ja: "薬価収載（{listed}）が承認（{approved}）より後になっていません" }, { values: { listed: isoDate(listed), approved: isoDate(approved) }, related });
      } else if (firstListed > approved + maxDays && !isPast) {
        report(at(row, "target"), { en: "Listed {days} days after approval; {typical} is the rule, {maxDays} the latest", ja: "薬価収載が承認の{days}日後です（原則{typical}日以内、遅くとも{maxDays}日以内）" }, { values: { days: firstListed - approved, typical, maxDays }, related, severity: "warning" });
      }
    }
  },
});
