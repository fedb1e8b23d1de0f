import { triggerWords } from "../../seeds/triggers";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { defineRule } from "../define-rule";
import { mentions } from "../parts/mentions";
import { missingOf } from "../parts/missing";
import { hasMoney, hasValue } from "../parts/money";

export const variableRoyaltyNoMetric = defineRule({
  id: "TRGK03",
  slug: "variable-royalty-no-metric",
  severity: "error",
  summary: { en: "A royalty or price varies with supply, but what it is measured by, over which period or from which base is not said.", ja: "供給実績に連動する料率・価格について、指標・測定期間・基準値のいずれかがない。" },
  why: { en: "It can't be computed.", ja: "料率・価格を計算できません。" },
  advice: { en: "Fill in SupplyMetric (what divided by what), Period, and the base rate, amount or bound.", ja: "「供給指標」（何を何で割るか）、「測定期間」、基準となる料率・金額・下限または上限を記載してください。" },
  fixes: "none",
  reads: ["eventText", "supplyMetric", "metric", "period", "rate", "amount", "lower", "upper"],
  examples: {
    valid: [
      {
        because: { en: "Metric, period and base are there", ja: "指標・期間・基準値がそろう" },
        table: [["TriggerID", "Category", "EventText", "SupplyMetric", "Upper", "Period", "Rate"], ["R1", "royalty_adjust", "Variable royalty while the fill rate is below its bound", "units delivered ÷ units of binding orders", 0.95, "quarter", -0.02]],
      },
      { because: { en: "A hidden base is a base", ja: "伏字の基準値" }, table: [["トリガーID", "区分", "事象定義", "指標", "測定期間", "料率"], ["P1", "供給価格", "購入数量に連動する変動価格", "数量", "暦年", "[***]"]] },
      { because: { en: "Nothing varies", ja: "変動しない" }, table: [["TriggerID", "Category", "EventText", "Rate"], ["R1", "royalty_tier", "Annual net sales", 0.05]] },
    ],
    invalid: [
      {
        because: { en: "By which amount supplied, in which year?", ja: "どの数量・どの期間かが不明" },
        table: [["TriggerID", "Category", "EventText", "SupplyMetric", "Period", "Rate"], ["P1", "supply_price", "Variable markup on the net price by amount supplied", null, null, "[***]"]],
        finds: ["D2"],
      },
      { because: { en: "No base value", ja: "基準値がない" }, table: [["トリガーID", "区分", "事象定義", "供給指標", "測定期間", "料率"], ["R1", "ロイヤルティ調整", "供給実績に応じた変動ロイヤルティ", "納入数量÷発注数量", "四半期", null]], finds: ["F2"] },
    ],
  },
  checkContract: (contract, report) => {
    for (const row of contract.of("royalty_tier", "royalty_adjust", "supply_price")) {
      if (!mentions(row, "variable")) continue;
      const lacking = missingOf(contract, row, [
        { name: { en: "supply metric", ja: "供給指標" }, column: "supplyMetric", isThere: hasMetric(row) },
        { name: { en: "period", ja: "測定期間" }, column: "period", isThere: row.at("period") !== undefined },
        { name: { en: "base value", ja: "基準値" }, column: "rate", isThere: hasMoney(row) || hasValue(row, "lower") || hasValue(row, "upper") },
      ]);
      if (lacking) report(lacking.place, { en: "The variable rate or price has no {missing}", ja: "変動する料率・価格に{missing}の定めがありません" }, { values: { missing: lacking.missing } });
    }
  },
});

/** Net sales say how much was sold, not how well it was supplied. */
function hasMetric(row: TriggerRow): boolean {
  const metric = row.at("metric");
  return hasValue(row, "supplyMetric") || (metric !== undefined && metric !== "none" && triggerWords.metric[metric].isMoney !== true);
}
