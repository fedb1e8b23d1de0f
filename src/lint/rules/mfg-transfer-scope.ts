import { defineRule } from "../define-rule";
import { mentions } from "../parts/mentions";
import { missingOf } from "../parts/missing";
import { hasValue } from "../parts/money";

const texts = ["eventText", "remedy"] as const;

export const mfgTransferScope = defineRule({
  id: "TRGK06",
  slug: "mfg-transfer-scope",
  severity: "warning",
  summary: { en: "A manufacturing transfer doesn't say how far it goes: sites, product, sublicence, return of the right.", ja: "製造移管の範囲（拠点数・製品・再許諾・権利の復帰）が定められていない。" },
  why: { en: "A limited transfer becomes an unlimited one.", ja: "限定的な移管のつもりが、無制限の移管と解されるおそれがあります。" },
  advice: { en: "State the number of sites, the product, whether sublicences are allowed, and what ends the right.", ja: "拠点数、対象製品、再許諾の可否、権利が終了・復帰する条件を記載してください。" },
  fixes: "none",
  reads: ["product", "eventText", "remedy", "onTermination"],
  source: { title: "Bellicum and Miltenyi, supply agreement, 6.8: one site, affected product only, no sublicence", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "One site, this product, no sublicence, until supply is restored", ja: "1拠点・対象製品・再許諾不可・供給回復まで" },
        table: [["TriggerID", "Category", "Product", "EventText"], ["T1", "mfg_transfer", "CliniMACS", "Limited one-site production licence without sublicence for the affected product, until supply resumes and the right returns"]],
      },
      { because: { en: "The column says what ends it", ja: "終了時の扱いは列に記載" }, table: [["トリガーID", "区分", "製品", "事象定義", "終了時"], ["T1", "製造移管", "DB-1", "米国1拠点への移管（再許諾不可）", "消滅"]] },
    ],
    invalid: [
      { because: { en: "Nothing limits it", ja: "限定がない" }, table: [["TriggerID", "Category", "Product", "EventText"], ["T1", "mfg_transfer", "DB-1", "Technology transfer complete"]], finds: ["D2"] },
      { because: { en: "How it ends is not said", ja: "権利の復帰の定めがない" }, table: [["トリガーID", "区分", "製品", "事象定義", "終了時"], ["T1", "製造移管", "DB-1", "米国1拠点への移管（再許諾不可）", null]], finds: ["E2"] },
    ],
  },
  checkContract: (contract, report) => {
    for (const row of contract.of("mfg_transfer")) {
      const lacking = missingOf(contract, row, [
        { name: { en: "the sites", ja: "拠点" }, column: "eventText", isThere: mentions(row, "site", texts) },
        { name: { en: "the product", ja: "対象製品" }, column: "product", isThere: hasValue(row, "product") },
        { name: { en: "sublicences", ja: "再許諾" }, column: "eventText", isThere: mentions(row, "sublicence", texts) },
        { name: { en: "the return of the right", ja: "権利の復帰" }, column: "onTermination", isThere: hasValue(row, "onTermination") || mentions(row, "reversion", texts) },
      ]);
      if (lacking) report(lacking.place, { en: "The transfer doesn't settle {missing}", ja: "移管について{missing}の定めがありません" }, { values: { missing: lacking.missing } });
    }
  },
});
