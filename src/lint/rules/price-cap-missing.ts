import { defineRule } from "../define-rule";
import { at } from "../finding";
import { byProduct, productKey } from "../parts/by-product";
import { mentions } from "../parts/mentions";

const texts = ["eventText", "supplyMetric"] as const;

export const priceCapMissing = defineRule({
  id: "TRGK12",
  slug: "price-cap-missing",
  severity: "info",
  summary: { en: "A product bears both a royalty and a supply price, and nothing caps the two together. Once for each product.", ja: "ロイヤルティと供給価格の双方が発生する製品に、合算の上限がない（製品ごとに1件）。" },
  why: { en: "Together they can exceed the margin, all the more when a price cut comes.", ja: "薬価引下げ時などに、両者の合計が利益を上回るおそれがあります。" },
  advice: { en: "Add a row that holds royalty plus supply price of a year within a share of net sales.", ja: "年間のロイヤルティと供給価格の合計を純売上高の一定割合以内とする行を追加してください。" },
  fixes: "none",
  reads: ["product", "eventText", "supplyMetric"],
  source: { title: "Zogenix and Nippon Shinyaku, distributorship agreement: the transfer price is capped at a share of net sales", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "The transfer price is capped", ja: "仕切価格に上限がある" },
        table: [["TriggerID", "Category", "Product", "EventText"], ["R1", "royalty_tier", "DB-1", "Net sales"], ["P1", "supply_price", "DB-1", "Cost plus markup, not to exceed this share of net sales"]],
      },
      { because: { en: "A royalty alone", ja: "ロイヤルティのみ" }, table: [["トリガーID", "区分", "製品", "事象定義"], ["R1", "ロイヤルティ階層", "DB-1", "純売上高"]] },
    ],
    invalid: [{ because: { en: "Two burdens, no cap", ja: "合算の上限がない" }, table: [["トリガーID", "区分", "製品", "事象定義"], ["R1", "ロイヤルティ階層", "DB-1", "純売上高"], ["P1", "供給価格", "DB-1", "製造原価に一定率を加算"]], finds: ["D3"] }],
  },
  checkContract: (contract, report) => {
    if (contract.of("supply_price").length === 0) return;
    const withRoyalty = new Set(contract.of("royalty_tier", "min_royalty").map(productKey));
    const capped = new Set(contract.of("supply_price", "royalty_adjust").filter((row) => mentions(row, "priceCap", texts) && (row.at("category") === "supply_price" || mentions(row, "supplyPrice", texts))).map(productKey));
    for (const [product, [first]] of byProduct(contract.of("supply_price"))) {
      if (!withRoyalty.has(product) || capped.has(product)) continue;
      report(at(first, "eventText"), { en: "Royalty and supply price of {product} have no joint cap", ja: "{product}のロイヤルティと供給価格に合算の上限がありません" }, { values: { product: first.at("product") ?? { en: "the product", ja: "製品" } } });
    }
  },
});
