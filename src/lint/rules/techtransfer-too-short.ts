import { isoDate } from "../../cells/serial";
import { bare } from "../../core/contract/bare";
import { monthsLater } from "../../core/calendar/months-later";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { triggerWords } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at, type Place } from "../finding";
import { firstDay, monthsBetween } from "../parts/days";
import { lastAwaited } from "../parts/last-awaited";

const months = { en: "months", ja: "か月" };
const starting = /\bstart|\bkick-?off|\bbegin|\bcommenc|\binitiat|開始|着手|キックオフ/;
const modalities = {
  biologic: { en: "a biologic", ja: "バイオ医薬品" },
  commercial: { en: "a commercial product", ja: "商用製品" },
  "small molecule": { en: "a small molecule", ja: "低分子医薬品" },
} as const;

export const techtransferTooShort = defineRule({
  id: "TRGT11",
  slug: "techtransfer-too-short",
  severity: "warning",
  summary: { en: "Too few months are planned for a technology transfer.", ja: "技術移転に見込む期間が短すぎる。" },
  why: { en: "Transfers run late by months, and a plant that is not ready holds up the launch.", ja: "技術移転は数か月単位で遅れがちで、製造の遅れは上市の遅れに直結します。" },
  advice: { en: "Plan more time, or write into Clause or EventText what makes this one shorter and suppress with it.", ja: "期間を延ばすか、短縮できる根拠を示して抑止してください。" },
  fixes: "none",
  reads: ["category", "eventType", "eventText", "product", "target", "predecessors", "status", "triggerId"],
  needs: ["modality"],
  settings: {
    biologic: { value: 9, unit: months, means: { en: "Fewest months for a biologic, from kick-off to the first released batch", ja: "バイオ医薬品の最短月数（開始から初回出荷判定まで）" } },
    commercial: { value: 12, unit: months, means: { en: "Fewest months for a product on the market", ja: "商用製品の最短月数" } },
    "small molecule": { value: 6, unit: months, means: { en: "Fewest months for a small molecule (our own default)", ja: "低分子医薬品の最短月数（独自の初期値）" } },
  },
  source: { title: "Technology transfer of biologics: 9 to 15 months from kick-off to the first released batch, 12 to 18 or more for commercial supply", address: "https://cdmoworld.com/?p=55251" },
  examples: {
    valid: [
      { because: { en: "A year for a biologic", ja: "バイオ医薬品で1年" }, table: [["TriggerID", "Category", "EventType", "Target", "Predecessors"], ["D1", "mfg_transfer", "DATA_PACKAGE", "2027-04-01", null], ["T1", "mfg_transfer", "TT_DONE", "2028-04-01", "D1"]], facts: { modality: "biologic" } },
      { because: { en: "Nobody said what kind of product it is", ja: "モダリティの情報がない" }, table: [["TriggerID", "Category", "EventType", "Target", "Predecessors"], ["D1", "mfg_transfer", "DATA_PACKAGE", "2027-04-01", null], ["T1", "mfg_transfer", "TT_DONE", "2027-06-01", "D1"]] },
    ],
    invalid: [
      { because: { en: "Four months after what it waits for, as slide decks like to claim", ja: "先行条件から4か月" }, table: [["TriggerID", "Category", "EventType", "Target", "Predecessors"], ["D1", "mfg_transfer", "DATA_PACKAGE", "2027-04-01", null], ["T1", "mfg_transfer", "TT_DONE", "2027-08-01", "D1"]], facts: { modality: "biologic" }, finds: ["D3"] },
      { because: { en: "Five months from the row that starts it", ja: "移転開始の行から5か月" }, table: [["区分", "事象種別", "事象定義", "目標日"], ["製造移管", "委員会決定", "技術移転の開始", "2027年4月1日"], ["製造移管", "技術移転の完了", "適合バッチ3本", "2027年9月1日"]], facts: { modality: "small molecule" }, finds: ["D3"] },
      { because: { en: "Not even the agreement is old enough", ja: "契約締結からでも5か月" }, table: [["TriggerID", "EventType", "Target"], ["T1", "TT_DONE", "2027-11-01"]], facts: { modality: "commercial", agreementDate: 46_538 }, finds: ["C2"] },
    ],
  },
  checkContract: (contract, report, { settings, facts: { modality, agreementDate } }) => {
    if (modality === undefined) return;
    for (const row of contract.inForce) {
      const done = row.at("eventType") === "TT_DONE" ? row.at("target") : undefined;
      if (done === undefined || triggerWords.status[row.at("status") ?? "active"].stage !== "open") continue;
      const start = startOf(contract, row, agreementDate);
      if (!start || start.day > done || monthsLater(start.day, settings[modality]) <= done) continue;
      report(at(row, "target"), { en: "{planned} full months from {start} to {done}; {modality} takes {min} or more", ja: "{start}から{done}まで{planned}か月です（{modality}の技術移転は{min}か月以上が目安）" }, {
        values: { planned: monthsBetween(start.day, done), start: isoDate(start.day), done: isoDate(done), min: settings[modality], modality: modalities[modality] },
        related: start.place ? [start.place] : [],
      });
    }
  },
});

/** The day before which a transfer can't have started: of the row that starts it, what it waits for, and the agreement, the last. */
function startOf(contract: Contract, row: TriggerRow, agreementDate: number | undefined): { readonly day: number; readonly place?: Place } | undefined {
  const condition = row.at("predecessors");
  const awaited = condition && lastAwaited(contract, condition, true);
  const kickOff = contract.derive(kickOffs).get(productOf(row));
  const kickOffDay = kickOff && firstDay(kickOff, "target");
  const starts = [
    ...(awaited ? [{ day: awaited.day, place: at(awaited.row, "target") }] : []),
    ...(kickOff && kickOffDay !== undefined ? [{ day: kickOffDay, place: at(kickOff, "target") }] : []),
    ...(agreementDate === undefined ? [] : [{ day: agreementDate }]),
  ];
  return starts.length === 0 ? undefined : starts.reduce((last, one) => (one.day > last.day ? one : last));
}

/** By product, the first row that starts a transfer. */
function kickOffs(contract: Contract): ReadonlyMap<string, TriggerRow> {
  const found = new Map<string, TriggerRow>();
  for (const row of contract.of("mfg_transfer")) {
    const isStart = row.at("eventType") !== "TT_DONE" && row.at("target") !== undefined && starting.test(plain(row.at("eventText") ?? ""));
    if (isStart && !found.has(productOf(row))) found.set(productOf(row), row);
  }
  return found;
}

function productOf(row: TriggerRow): string {
  return bare(row.at("product") ?? "");
}
