import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { kpiMetric } from "../parts/kpi-metric";
import { mentions } from "../parts/mentions";
import { hasValue } from "../parts/money";

const texts = ["eventText", "supplyMetric"] as const;

export const kpiDefinition = defineRule({
  id: "TRGK07",
  slug: "kpi-definition",
  severity: "warning",
  summary: { en: "A yield, fill rate or on-time rate doesn't say what is divided by what, or a turn-around time not from which event to which.", ja: "収率・充足率・納期遵守率の分子と分母、または納期の起点と終点が定義されていない。" },
  why: { en: "Whether rejected batches count, and when the clock starts, decides the result.", ja: "不適合バッチを数えるか、いつから数えるかで結果が変わります。" },
  advice: { en: "State numerator and denominator, or start and stop, in EventText or SupplyMetric.", ja: "分子と分母、または起点と終点を「事象定義」か「供給指標」に記載してください。" },
  fixes: "none",
  reads: ["metric", "eventType", "eventText", "supplyMetric", "lower", "upper"],
  source: { title: "Pfizer and Upjohn, manufacturing and supply agreement, 12.3: rejected batches count in the yield", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "What is divided by what", ja: "分子と分母がある" }, table: [["TriggerID", "Category", "Metric", "EventText"], ["K1", "kpi", "yield", "Yield below its bound: released units divided by units started, rejected batches included"]] },
      { because: { en: "From receipt to release", ja: "起点と終点がある" }, table: [["トリガーID", "区分", "指標", "事象定義"], ["K1", "KPI", "納期", "原料受領から出荷判定までの日数が28日を超過"]] },
      { because: { en: "SupplyMetric defines it", ja: "供給指標の列で定義" }, table: [["TriggerID", "Category", "Metric", "Lower", "EventText", "SupplyMetric"], ["S1", "supply", "fill_rate", 0.95, "Supply failure", "units delivered ÷ units of binding orders"]] },
      { because: { en: "Late deliveries are counted, no rate is", ja: "遅延回数による判定で、率を用いない" }, table: [["TriggerID", "Category", "Metric", "Lower", "EventText"], ["S1", "supply", "OTIF", null, "Two months late four times in a rolling 12 months"]] },
    ],
    invalid: [
      { because: { en: "Yield of what?", ja: "分子も分母もない" }, table: [["TriggerID", "Category", "Metric", "EventText"], ["K1", "kpi", "yield", "Yield below 85%"]], finds: ["D2"] },
      { because: { en: "When does the clock start?", ja: "起点がない" }, table: [["トリガーID", "区分", "事象種別", "事象定義"], ["K1", "KPI", "納期KPI未達", "納期が28日を超過"]], finds: ["D2"] },
    ],
  },
  categories: ["kpi", "supply"],
  checkRow: (row, report) => {
    const metric = kpiMetric(row);
    // A supply row without a bound tests something else: so many late deliveries, the start of an allocation.
    if (metric === undefined || (row.at("category") === "supply" && !hasValue(row, "lower") && !hasValue(row, "upper"))) return;
    const { isShare = false, isDuration = false, name } = triggerWords.metric[metric];
    if (isShare && !isRatio(row)) report(at(row, "eventText"), { en: "What is divided by what for the {metric} is not said", ja: "{metric}の分子と分母が定義されていません" }, { values: { metric: name } });
    if (isDuration && !(isRatio(row) || (mentions(row, "start", texts) && mentions(row, "stop", texts)))) report(at(row, "eventText"), { en: "From which event to which the {metric} runs is not said", ja: "{metric}の起点と終点が定義されていません" }, { values: { metric: name } });
  },
});

function isRatio(row: TriggerRow): boolean {
  return mentions(row, "ratio", texts) || (mentions(row, "numerator", texts) && mentions(row, "denominator", texts));
}
