import type { TriggerRow } from "../../core/contract/trigger-row";
import { defineRule } from "../define-rule";
import { mentions } from "../parts/mentions";
import { missingOf } from "../parts/missing";
import { hasValue } from "../parts/money";
import { awaited, hasRemedy } from "../parts/remedies";

export const kpiWithoutRemedy = defineRule({
  id: "TRGK04",
  slug: "kpi-without-remedy",
  severity: "error",
  summary: { en: "A KPI lacks its target, the window that it is measured over, or what follows a miss.", ja: "KPIに目標値・測定期間・未達時の措置のいずれかがない。" },
  why: { en: "A target without a window can't be missed, and a miss without a consequence is not a term.", ja: "測定期間のない目標は判定できず、未達時の措置のない目標は契約条件として機能しません。" },
  advice: {
    en: "Fill in Lower or Upper, Period, and Remedy: real contracts let the manufacturer pay for excess material, or the customer make the product itself.",
    ja: "「下限」または「上限」、「測定期間」、「救済」を記載してください。実際の契約では超過材料費の負担や、代替製造権の付与などが定められています。",
  },
  fixes: "none",
  reads: ["eventText", "lower", "upper", "rate", "amount", "period", "remedy", "predecessors"],
  source: { title: "Pfizer and Upjohn, manufacturing and supply agreement, 12.3: the manufacturer pays the actual cost of excess material", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "Target, window and remedy", ja: "目標・期間・措置がそろう" },
        table: [["TriggerID", "Category", "EventText", "Metric", "Lower", "Period", "Remedy"], ["K1", "kpi", "Average yield of the year", "yield", "[***]", "CY", "the manufacturer pays the actual cost of excess customer material"]],
      },
      {
        because: { en: "A miss lets another row happen", ja: "未達が他の行の条件となる" },
        table: [["トリガーID", "区分", "事象定義", "上限", "測定期間", "先行条件"], ["K1", "KPI", "納期の超過", 28, "四半期", null], ["T1", "製造移管", "第二製造所への移管", null, null, "K1"]],
      },
    ],
    invalid: [
      { because: { en: "A miss has no consequence", ja: "未達時の措置がない" }, table: [["TriggerID", "Category", "EventText", "Lower", "Period", "Remedy"], ["K1", "kpi", "Batch yield", 0.85, "rolling12", null]], finds: ["F2"] },
      { because: { en: "Neither target nor window", ja: "目標値も測定期間もない" }, table: [["トリガーID", "区分", "事象定義", "下限", "測定期間", "救済"], ["K1", "KPI", "収率の維持", null, null, "超過材料費を製造者が負担する"]], finds: ["D2"] },
    ],
  },
  checkContract: (contract, report) => {
    const rows = contract.of("kpi");
    if (rows.length === 0) return;
    const waitedFor = contract.derive(awaited);
    for (const row of rows) {
      const lacking = missingOf(contract, row, [
        { name: { en: "target", ja: "目標値" }, column: "lower", isThere: hasTarget(row) },
        { name: { en: "window", ja: "測定期間" }, column: "period", isThere: row.at("period") !== undefined || mentions(row, "window") },
        { name: { en: "remedy", ja: "未達時の措置" }, column: "remedy", isThere: hasRemedy(row) || waitedFor.has(row.at("triggerId") ?? "") },
      ]);
      if (lacking) report(lacking.place, { en: "The KPI has no {missing}", ja: "KPIに{missing}の定めがありません" }, { values: { missing: lacking.missing } });
    }
  },
});

function hasTarget(row: TriggerRow): boolean {
  return hasValue(row, "lower") || hasValue(row, "upper") || mentions(row, "statedElsewhere") || /\d\s*(?:%|per ?cent|days?|日|割)/i.test(row.at("eventText")?.normalize("NFKC") ?? "");
}
