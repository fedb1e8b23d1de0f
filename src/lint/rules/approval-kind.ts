import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { productKey } from "../parts/by-product";
import { phraseIn } from "../parts/clause-phrases";
import { isSettled } from "../parts/owed";
import { rowName } from "../parts/row-name";
import { territoryOf } from "../parts/territories";

export const approvalKind = defineRule({
  id: "TRGL07",
  slug: "approval-kind",
  severity: "warning",
  summary: { en: "An approval leaves open which kind is meant, or whether the price must be listed first.", ja: "「承認」が本承認か条件付承認か、薬価収載まで要するかが明らかでない。" },
  why: {
    en: "A conditional approval comes years before the full one and can lapse; in Japan the price is listed months after approval.",
    ja: "条件付承認は本承認より数年早く、失効することもあります。また日本では薬価収載は承認の数か月後です。",
  },
  advice: {
    en: "Say full, or full or conditional; and say in Japan whether approval is enough or the NHI price must be listed. Use COND_APPROVAL and NHI_LISTED where they are meant.",
    ja: "本承認に限るか条件付承認を含むか、薬価収載を要するかを明記し、該当する場合は「条件付承認・迅速承認」「薬価収載」の事象種別を使ってください。",
  },
  fixes: "none",
  reads: ["triggerId", "status", "product", "territory", "eventType", "eventText"],
  source: { title: "Aurinia and Otsuka: a milestone on pricing approval in Japan", address: "https://www.sec.gov/Archives/edgar/data/1600620/000160062024000108/R19.htm" },
  examples: {
    valid: [
      { because: { en: "Full approval is said", ja: "本承認と明記" }, table: [["TriggerID", "Territory", "EventType", "EventText"], ["M1", "JP", "APPROVAL", "Full approval by MHLW (not conditional and time-limited)"]] },
      { because: { en: "Price listing has its own row", ja: "薬価収載が別の行にある" }, table: [["TriggerID", "Territory", "EventType", "EventText"], ["M1", "JP", "APPROVAL", "Marketing approval"], ["M2", "JP", "NHI_LISTED", "NHI price listing"]] },
      { because: { en: "Elsewhere the code, full approval, is enough", ja: "日本以外では事象種別（本承認）で足りる" }, table: [["TriggerID", "Territory", "EventType", "EventText"], ["M1", "US", "APPROVAL", "Approval by FDA"]] },
    ],
    invalid: [
      { because: { en: "Approval in Japan, and nothing more", ja: "日本における承認とのみ記載" }, table: [["トリガーID", "地域", "事象種別", "事象定義"], ["M1", "日本", "承認", "日本における製造販売承認の取得"]], finds: ["D2"] },
      { because: { en: "The code says full, the words conditional", ja: "事象種別は本承認、文言は条件及び期限付承認" }, table: [["TriggerID", "Territory", "EventType", "EventText"], ["M1", "US", "APPROVAL", "Accelerated approval by FDA"], ["M2", "JP", "APPROVAL", "条件及び期限付承認の取得"]], finds: ["C2", "C3"] },
    ],
  },
  checkContract: (contract, report) => {
    const approvals = contract.inForce.filter((row) => row.at("eventType") === "APPROVAL" && !isSettled(row));
    if (approvals.length === 0) return;
    const toldApart = productsWithKinds(contract);
    for (const row of approvals) {
      const text = row.at("eventText");
      const partial = phraseIn(text, "partialApproval");
      if (partial !== undefined && phraseIn(text, "fullApproval") === undefined) {
        report(at(row, "eventType"), { en: "{id} is coded as full approval, but its words say “{partial}”", ja: "{id}の事象種別は本承認ですが、事象定義は「{partial}」となっています" }, { values: { id: rowName(row), partial }, related: [at(row, "eventText")] });
        continue;
      }
      const isClear = phraseIn(text, "approvalKind") !== undefined || phraseIn(text, "fullApproval") !== undefined || phraseIn(text, "priceListing") !== undefined || toldApart.has(productKey(row));
      if (isClear || territoryOf(row)?.codes.has("JP") !== true) continue;
      report(at(row, "eventText"), { en: "Does a conditional approval in Japan bring {id} about, and must the price be listed first?", ja: "{id}は条件付承認でも成立するか、薬価収載まで必要かが定められていません" }, { values: { id: rowName(row) } });
    }
  },
});

/** Products whose contract tells approval from conditional approval or price listing by rows of their own. */
function productsWithKinds({ inForce }: Contract): ReadonlySet<string> {
  const apart = (row: TriggerRow) => ["COND_APPROVAL", "NHI_LISTED"].includes(row.at("eventType") ?? "");
  return new Set(inForce.filter(apart).map(productKey));
}
