import { isoDate } from "../../cells/serial";
import { monthsLater } from "../../core/calendar/months-later";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { firstDay, monthsBetween } from "../parts/days";
import { counterpart, isOnlyFor, programmeColumns } from "../parts/programme";

export const launchBeforeListing = defineRule({
  id: "TRGT08",
  slug: "launch-before-listing",
  severity: "warning",
  summary: { en: "A launch in Japan comes before the NHI price is listed, or long after.", ja: "日本での上市が薬価収載より前、または収載から大きく遅れている。" },
  why: { en: "Sales start when the price is listed, and supply is expected within three months of it.", ja: "販売は薬価収載後に始まり、収載後3か月以内の供給開始が求められます。" },
  advice: { en: "Correct one of the two dates; a product sold outside the insurance is suppressed with that reason.", ja: "いずれかの日付を訂正してください。保険外で販売する製品であれば、その旨を理由として抑止してください。" },
  fixes: "none",
  reads: ["status", ...programmeColumns],
  settings: { max_months: { value: 3, unit: { en: "months", ja: "か月" }, means: { en: "Most months from listing to launch", ja: "薬価収載から上市までの最長月数" } } },
  source: { title: "Japanese market access: launch within three months of listing", address: "https://www.orphanpacific.com/en/jme/market-access/" },
  examples: {
    valid: [
      { because: { en: "Launched a month after the listing", ja: "収載の1か月後に上市" }, table: [["TriggerID", "Territory", "EventType", "Target"], ["L1", "JP", "NHI_LISTED", "2028-11-20"], ["F1", "JP", "FCS", "2028-12-20"]] },
      { because: { en: "The US waits for no listing", ja: "米国の上市は薬価収載と無関係" }, table: [["TriggerID", "Territory", "EventType", "Target"], ["L1", "JP", "NHI_LISTED", "2028-11-20"], ["F1", "US", "FCS", "2027-12-20"]] },
    ],
    invalid: [
      { because: { en: "Launched before the price is listed", ja: "収載前に上市" }, table: [["地域", "事象種別", "目標日"], ["日本", "薬価収載", "2028年11月20日"], ["日本", "上市", "2028年10月1日"]], finds: ["C3"] },
      { because: { en: "Launched five months after", ja: "収載の5か月後に上市" }, table: [["TriggerID", "Territory", "EventType", "Target"], ["L1", "JP", "NHI_LISTED", "2028-11-20"], ["F1", "JP", "FCS", "2029-04-30"]], finds: ["D3"] },
    ],
  },
  checkContract: (contract, report, { settings: { max_months: maxMonths } }) => {
    for (const row of contract.inForce) {
      const launched = row.at("eventType") === "FCS" && isOnlyFor(row, "JP") ? row.at("target") : undefined;
      const listing = launched === undefined ? undefined : counterpart(contract, row, "NHI_LISTED");
      const listed = listing?.at("target");
      if (launched === undefined || !listing || listed === undefined) continue;
      const related = [at(listing, "target")];
      const values = { launched: isoDate(launched), listed: isoDate(listed) };
      const firstLaunched = firstDay(row, "target") ?? launched;
      const isPast = [row, listing].every((one) => triggerWords.status[one.at("status") ?? "active"].stage !== "open");
      if (launched < (firstDay(listing, "target") ?? listed)) {
        report(at(row, "target"), { en: "Launched on {launched}, before the listing of {listed}", ja: "上市（{launched}）が薬価収載（{listed}）より前です" }, { values, related });
      } else if (firstLaunched > monthsLater(listed, maxMonths) && !isPast) {
        report(at(row, "target"), { en: "Launched {months} full months after the listing of {listed}; within {maxMonths} is expected", ja: "上市が薬価収載（{listed}）から{months}か月以上後です（通常は{maxMonths}か月以内）" }, { values: { ...values, months: monthsBetween(listed, firstLaunched), maxMonths }, related });
      }
    }
  },
});
