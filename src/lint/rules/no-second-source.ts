import { defineRule } from "../define-rule";
import { at } from "../finding";
import { byProduct, productKey } from "../parts/by-product";
import { mentions } from "../parts/mentions";

export const noSecondSource = defineRule({
  id: "TRGK08",
  slug: "no-second-source",
  severity: "info",
  summary: { en: "A product is supplied under the contract and no row speaks of a second source. Once for each product.", ja: "供給の定めがある製品について、第二供給元の定めがない（製品ごとに1件）。" },
  why: { en: "The failure of one site stops sales. About a quarter of public life-science contracts name a second source.", ja: "一拠点の停止で販売が止まります。公開契約でも約4分の1が第二供給元を定めています。" },
  advice: { en: "Add a row for a second source, or for the transfer that a supply failure gives a right to.", ja: "第二供給元の行、または供給不履行時の製造移管の行を追加してください。" },
  fixes: "none",
  reads: ["product", "eventText", "remedy"],
  source: { title: "Contract Understanding Atticus Dataset: 12 of 44 life-science agreements mention one", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "A second source is to be qualified", ja: "第二供給元の認定" }, table: [["TriggerID", "Category", "Product", "EventText"], ["S1", "supply", "DB-1", "Supply of drug product"], ["S2", "supply", "DB-1", "Second source qualified"]] },
      { because: { en: "A transfer gives one", ja: "製造移管がある" }, table: [["トリガーID", "区分", "製品", "事象定義"], ["S1", "供給", "DB-1", "製剤の供給"], ["T1", "製造移管", "DB-1", "米国拠点への移管"]] },
    ],
    invalid: [{ because: { en: "One site for all", ja: "供給元が一つ" }, table: [["トリガーID", "区分", "製品", "事象定義"], ["S1", "供給", "DB-1", "製剤の供給"], ["S2", "供給", "DB-1", "供給不足時の配分"]], finds: ["D2"] }],
  },
  checkContract: (contract, report) => {
    const supplied = byProduct(contract.of("supply"));
    if (supplied.size === 0) return;
    const secured = new Set(contract.inForce.filter((row) => row.at("category") === "mfg_transfer" || mentions(row, "secondSource", ["eventText", "remedy"])).map(productKey));
    for (const [product, [first]] of supplied) {
      if (!secured.has(product)) report(at(first, "eventText"), { en: "No row gives {product} a second source", ja: "{product}に第二供給元の定めがありません" }, { values: { product: first.at("product") ?? { en: "the product", ja: "製品" } } });
    }
  },
});
