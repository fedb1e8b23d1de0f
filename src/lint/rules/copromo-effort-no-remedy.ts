import type { TriggerRow } from "../../core/contract/trigger-row";
import { defineRule } from "../define-rule";
import { byProduct } from "../parts/by-product";
import { mentions } from "../parts/mentions";
import { missingOf } from "../parts/missing";
import { hasValue } from "../parts/money";
import { hasRemedy } from "../parts/remedies";

export const copromoEffortNoRemedy = defineRule({
  id: "TRGK10",
  slug: "copromo-effort-no-remedy",
  severity: "warning",
  summary: { en: "A minimum of details or FTE has no remedy for a shortfall, or doesn't say what counts. Once for each product.", ja: "ディテール数・FTEの最低基準に、未達時の措置または数え方の定義がない（製品ごとに1件）。" },
  why: { en: "The partner can miss its effort at no cost, or meet it with details in last position.", ja: "未達でも不利益がなく、または付随的なディテールだけで基準を満たせてしまいます。" },
  advice: {
    en: "State what a shortfall leads to (a lower fee, a right to terminate) and what counts: weights by position, hours of an FTE.",
    ja: "未達時の措置（販促料の減額、解除権など）と、ポジション別の換算やFTEの時間数などの数え方を記載してください。",
  },
  fixes: "none",
  reads: ["product", "metric", "eventType", "eventText", "lower", "remedy", "amount", "rate"],
  source: { title: "Exact Sciences and Pfizer, promotion agreement, 3.4(a): the fee falls below 562,500 details a year, termination below 450,000", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "Other rows of the product hold the remedy and the weights", ja: "措置と換算は他の行にある" },
        table: [
          ["TriggerID", "Category", "Product", "Metric", "Lower", "EventText"],
          ["C1", "copromo", "Cologuard", "details", 625_000, "Minimum details per calendar year, weighted by position"],
          ["C2", "copromo", "Cologuard", "details", 562_500, "Promotion fee reduced if details fall below"],
        ],
      },
      { because: { en: "No minimum is set", ja: "最低基準がない" }, table: [["トリガーID", "区分", "指標", "下限", "事象定義"], ["C1", "共同販促", "ディテール数", null, "共同販促の準備開始"]] },
    ],
    invalid: [
      { because: { en: "A minimum and nothing more", ja: "最低基準のみ" }, table: [["TriggerID", "Category", "Product", "Metric", "Lower", "EventText", "Remedy"], ["C1", "copromo", "DB-1", "details", 625_000, "Minimum details per calendar year", null]], finds: ["G2"] },
      { because: { en: "What an FTE is stays open", ja: "FTEの定義がない" }, table: [["トリガーID", "区分", "指標", "下限", "事象定義", "救済"], ["C1", "共同販促", "FTE", 30, "年間最低人員", "不足分の共同販促料を減額する"]], finds: ["E2"] },
    ],
  },
  checkContract: (contract, report) => {
    for (const rows of byProduct(contract.of("copromo")).values()) {
      const first = rows.find(isMinimum);
      const lacking =
        first &&
        missingOf(contract, first, [
          { name: { en: "a remedy for a shortfall", ja: "未達時の措置" }, column: "remedy", isThere: rows.some(hasRemedy) },
          { name: { en: "what counts", ja: "数え方の定義" }, column: "eventText", isThere: rows.some((row) => mentions(row, "effortDefinition", ["eventText", "remedy"])) },
        ]);
      if (lacking) report(lacking.place, { en: "The minimum effort comes without {missing}", ja: "最低活動量について{missing}がありません" }, { values: { missing: lacking.missing } });
    }
  },
});

function isMinimum(row: TriggerRow): boolean {
  const metric = row.at("metric");
  return (metric === "details" || metric === "FTE" || row.at("eventType") === "DETAILS_MIN") && hasValue(row, "lower");
}
