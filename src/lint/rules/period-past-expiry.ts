import { isoDate } from "../../cells/serial";
import { periodEnd } from "../../core/contract/due-day";
import { triggerWords, type TriggerWord } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";
import { tableHas } from "../parts/gaps";

// The row itself says what is owed for a period that the end of the agreement cuts short.
const settled = new Set<TriggerWord<"onTermination"> | undefined>(["survive", "pro rata"]);

export const periodPastExpiry = defineRule({
  id: "TRGT06",
  slug: "period-past-expiry",
  severity: "warning",
  summary: { en: "Sales are still being measured when the agreement has expired.", ja: "測定期間が契約の満了後に終了する。" },
  why: { en: "Nobody can say who owes the payment once the contract is gone.", ja: "契約終了後の支払義務の有無が争いになります。" },
  advice: { en: "Say in OnTermination what becomes of it: survive where the contract has an express survival clause.", ja: "「終了時」に扱いを記入してください。明文の存続条項があれば「存続」とします。" },
  fixes: "suggestion",
  reads: ["period", "target", "onTermination", "status"],
  needs: ["agreementExpiry"],
  source: { title: "Immunomedics and Janssen, promotion agreement of 5 April 2019: it expires on 31 March 2020, a milestone on sales of calendar 2020 survives it expressly" },
  examples: {
    valid: [
      {
        because: { en: "The milestone survives the agreement", ja: "存続条項がある" },
        table: [["TriggerID", "Period", "Target", "OnTermination"], ["S1", "CY", "2020-03-01", "survive"]],
        facts: { agreementExpiry: 43_921 },
      },
      { because: { en: "The year ends with the agreement", ja: "年度末と契約満了日が同じ" }, table: [["測定期間", "目標日"], ["FY-JP", "2020年3月1日"]], facts: { agreementExpiry: 43_921 } },
    ],
    invalid: [
      {
        because: { en: "Calendar 2020 ends nine months after the agreement, and nothing is said", ja: "暦年2020年は契約満了の9か月後に終わるが、定めがない" },
        table: [["TriggerID", "Period", "Target", "OnTermination"], ["S1", "CY", "2020-12-31", null]],
        facts: { agreementExpiry: 43_921 },
        finds: ["B2"],
        fixed: [["TriggerID", "Period", "Target", "OnTermination"], ["S1", "CY", "2020-12-31", "survive"]],
      },
      {
        because: { en: "The table has nowhere to say it", ja: "終了時の列がない" },
        table: [["測定期間", "目標日"], ["暦年", "2020年3月1日"]],
        facts: { agreementExpiry: 43_921 },
        finds: ["A2"],
      },
    ],
  },
  checkContract: (contract, report, { facts: { agreementExpiry, fiscalStart } }) => {
    if (agreementExpiry === undefined) return;
    for (const row of contract.inForce) {
      const [period, target] = [row.at("period"), row.at("target")];
      if (period === undefined || target === undefined || settled.has(row.at("onTermination")) || triggerWords.status[row.at("status") ?? "active"].stage !== "open") continue;
      const end = periodEnd(period, target, fiscalStart);
      if (end === undefined || end <= agreementExpiry) continue;
      const canSay = tableHas(contract, row.table, "onTermination");
      report(at(row, "period"), { en: "The period runs to {end}, the agreement only to {expiry}", ja: "測定期間は{end}まで続きますが、契約は{expiry}に満了します" }, {
        values: { end: isoDate(end), expiry: isoDate(agreementExpiry) },
        related: [at(row, "target"), ...(canSay ? [at(row, "onTermination")] : [])],
        fixes: !canSay ? [] : (["survive", "pro rata"] as const).map((word) => fix("suggestion", { en: "Set OnTermination to {word}", ja: "「終了時」を「{word}」にする" }, [set(row, "onTermination", word)], { word: { en: word, ja: triggerWords.onTermination[word].name.ja } })),
      });
    }
  },
});
