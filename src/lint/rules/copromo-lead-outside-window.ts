import { isoDate } from "../../cells/serial";
import { monthsLater } from "../../core/calendar/months-later";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";
import { firstDay, monthsBetween } from "../parts/days";
import { counterpart, programmeColumns } from "../parts/programme";

const months = { en: "months", ja: "か月" };

export const copromoLeadOutsideWindow = defineRule({
  id: "TRGT03",
  slug: "copromo-lead-outside-window",
  severity: "warning",
  summary: { en: "Preparation for co-promotion starts unusually late or unusually early before launch.", ja: "共同販促の準備開始から上市までの期間が通常の範囲を外れている。" },
  why: {
    en: "A field force takes 12 to 18 months to plan, hire and train: with less, launch goes out without it; with more, it is paid for idling.",
    ja: "営業体制の計画・採用・研修には通常12～18か月を要します。短すぎれば上市に間に合わず、長すぎれば待機費用がかさみます。",
  },
  advice: { en: "Move the start, or suppress with the clause as the reason: for a product on the market less will do.", ja: "開始日を見直すか、条項番号を理由として抑止してください（既に市販されている製品では短くても足ります）。" },
  fixes: "suggestion",
  reads: ["launchRef", "status", ...programmeColumns],
  settings: {
    min: { value: 12, unit: months, means: { en: "Fewest months from start to launch", ja: "準備開始から上市までの最短月数" } },
    max: { value: 18, unit: months, means: { en: "Most months from start to launch", ja: "準備開始から上市までの最長月数" } },
  },
  source: { title: "Pre-launch planning: field force planned 18 to 12 months before launch, hired and trained from 12 to 6", address: "https://channelroihub.com/blog/pharma-pre-launch-planning" },
  examples: {
    valid: [
      { because: { en: "Fifteen months", ja: "15か月前" }, table: [["TriggerID", "EventType", "Target", "LaunchRef"], ["L1", "FCS", "2029-01-01", null], ["C1", "COPROMO_START", "2027-10-01", "L1"]] },
    ],
    invalid: [
      {
        because: { en: "Under two months, as between Immunomedics and Janssen", ja: "2か月未満（Immunomedics・Janssenの例）" },
        table: [["TriggerID", "EventType", "Target", "LaunchRef"], ["L1", "FCS", "2029-01-01", null], ["C1", "COPROMO_START", "2028-11-05", "L1"]],
        finds: ["C3"],
        fixed: [["TriggerID", "EventType", "Target", "LaunchRef"], ["L1", "FCS", "2029-01-01", null], ["C1", "COPROMO_START", 46_753, "L1"]],
      },
      {
        because: { en: "About one month, yet for a product that is approved, as between Santarus and Otsuka America", ja: "約1か月だが承認済みの製品（Santarus・大塚アメリカの例）" },
        table: [["トリガーID", "状態", "事象種別", "目標日", "上市参照"], ["A1", "達成", "承認", "2028-06-15", null], ["L1", "有効", "上市", "2029-01-01", null], ["C1", "有効", "共同販促準備の開始", "2028-12-01", "L1"]],
        finds: ["D4"],
        severity: "info",
        fixed: [["トリガーID", "状態", "事象種別", "目標日", "上市参照"], ["A1", "達成", "承認", "2028-06-15", null], ["L1", "有効", "上市", "2029-01-01", null], ["C1", "有効", "共同販促準備の開始", 46_753, "L1"]],
      },
    ],
  },
  checkContract: (contract, report, { settings: { min, max }, facts: { asOf = 0, agreementDate = 0 } }) => {
    for (const row of contract.inForce) {
      const launchId = row.at("launchRef");
      const launch = launchId === undefined || row.at("eventType") !== "COPROMO_START" ? undefined : contract.withId(launchId);
      const [start, launchDay] = [row.at("target"), launch?.at("target")];
      if (!launch || start === undefined || launchDay === undefined) continue;
      const [latest, earliest] = [monthsLater(launchDay, -min), monthsLater(launchDay, -max)];
      const isShort = (firstDay(row, "target") ?? start) > latest;
      const isLong = start < monthsLater(firstDay(launch, "target") ?? launchDay, -max);
      if (!isShort && !isLong) continue;
      const wanted = isShort ? latest : earliest;
      const approval = counterpart(contract, row, "APPROVAL", "COND_APPROVAL");
      const isApproved = approval !== undefined && (triggerWords.status[approval.at("status") ?? "active"].stage !== "open" || (approval.at("target") ?? Infinity) <= start);
      const lead = start < launchDay ? monthsBetween(start, launchDay) : 0;
      report(at(row, "target"), start < launchDay ? away : after, {
        values: { lead, min, max, launch: isoDate(launchDay) },
        related: [at(row, "launchRef"), at(launch, "target")],
        // Nobody can start in the past.
        fixes: wanted < Math.max(asOf, agreementDate) ? [] : [fix("suggestion", { en: "Start on {day}", ja: "準備開始を{day}にする" }, [set(row, "target", wanted)], { day: isoDate(wanted) })],
        ...(isShort && isApproved ? { severity: "info" } : {}),
      });
    }
  },
});

const away = { en: "Preparation starts {lead} full months before the launch of {launch}; {min} to {max} is usual", ja: "準備開始は上市（{launch}）の{lead}か月前です（通常は{min}～{max}か月前）" };
const after = { en: "Preparation starts only when the product is launched on {launch}; {min} to {max} months before is usual", ja: "準備開始が上市（{launch}）以降です（通常は{min}～{max}か月前）" };
