import { isoDate } from "../../cells/serial";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { firstDay } from "../parts/days";
import { counterpart, programmeColumns } from "../parts/programme";

const promoting = /\bdetail(?:s|ing|ed)?\b|\bpromot(?:e|es|ing|ion|ional)\b|ディテール|ディテーリング|販促活動|販売促進|宣伝|広告|情報提供活動/;
const preparing = /\bprepar\w*|\bplan(?:s|ning|ned)?\b|\btrain\w*|\bhir(?:e|es|ing)\b|\brecruit\w*|\bpre-?launch\b|\bmaterials?\b|準備|計画|研修|採用|上市前|資材/;

export const promotionBeforeApproval = defineRule({
  id: "TRGT04",
  slug: "promotion-before-approval",
  severity: "error",
  summary: { en: "Promotion is due before the product is approved.", ja: "製造販売承認前に販促活動の義務が生じる。" },
  why: { en: "Promoting a medicine that is not approved is unlawful in the US and in Japan.", ja: "未承認医薬品の広告・販促は米国でも日本でも禁止されています。" },
  advice: {
    en: "Let the duty begin after approval; what may come before, such as planning and training, should say so in EventText.",
    ja: "義務の開始を承認後に改めてください。計画・研修など承認前に行える準備であれば、「事象定義」にその旨を明記してください。",
  },
  fixes: "none",
  reads: ["category", "eventText", "earliest", "status", ...programmeColumns],
  source: { title: "21 CFR 312.7, promotion of investigational drugs, and article 68 of Japan's Pharmaceuticals and Medical Devices Act", address: "https://www.ecfr.gov/current/title-21/section-312.7" },
  examples: {
    valid: [
      {
        because: { en: "Only the preparation comes before", ja: "承認前は準備のみ" },
        table: [["TriggerID", "Category", "EventType", "EventText", "Target"], ["A1", "reg_milestone", "APPROVAL", "NDA approved", "2028-09-30"], ["C1", "copromo", "COPROMO_START", "Training of the sales force for promotion", "2027-09-30"]],
      },
      {
        because: { en: "Details are counted in the year after approval", ja: "ディテール数は承認の翌年から" },
        table: [["TriggerID", "Category", "EventType", "Earliest", "Target"], ["A1", "reg_milestone", "APPROVAL", null, "2028-09-30"], ["C1", "copromo", "DETAILS_MIN", "2029-01-01", "2029-12-31"]],
      },
    ],
    invalid: [
      {
        because: { en: "Details are counted from the first day of the year of approval", ja: "承認年の初日からディテール数を数える" },
        table: [["TriggerID", "Category", "Territory", "EventType", "Earliest", "Target"], ["A1", "reg_milestone", "US", "APPROVAL", null, "2028-09-30"], ["C1", "copromo", "US", "DETAILS_MIN", "2028-01-01", "2028-12-31"]],
        finds: ["E3"],
      },
      {
        because: { en: "The duty to promote is dated before approval in Japan", ja: "日本の承認前に販促活動の義務" },
        table: [["区分", "地域", "事象種別", "事象定義", "目標日"], ["薬事マイルストン", "JP", "承認", "製造販売承認", "2028年9月25日"], ["共同販促", "JP", "委員会決定", "MRによるディテーリングの開始", "2028年6月1日"]],
        finds: ["E3"],
      },
    ],
  },
  checkContract: (contract, report) => {
    for (const row of contract.of("copromo", "kpi")) {
      if (!isPromotion(row)) continue;
      const column = row.at("earliest") === undefined ? "target" : "earliest";
      const day = row.at(column);
      const approval = day === undefined ? undefined : counterpart(contract, row, "APPROVAL", "COND_APPROVAL");
      const approved = approval && firstDay(approval, "target");
      if (day === undefined || !approval || approved === undefined || day >= approved) continue;
      report(at(row, column), { en: "Promotion from {day}, before the approval of {approved}", ja: "承認（{approved}）より前の{day}から販促活動を行うことになっています" }, {
        values: { day: isoDate(day), approved: isoDate(approved) },
        related: [at(approval, "target")],
      });
    }
  },
});

function isPromotion(row: TriggerRow): boolean {
  const event = row.at("eventType");
  const text = plain(row.at("eventText") ?? "");
  if (event === "COPROMO_START" || triggerWords.status[row.at("status") ?? "active"].stage === "paid") return false;
  return event === "DETAILS_MIN" || (row.at("category") === "copromo" && promoting.test(text) && !preparing.test(text));
}
