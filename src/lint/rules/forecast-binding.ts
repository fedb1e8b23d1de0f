import { defineRule } from "../define-rule";
import { at } from "../finding";
import { byProduct } from "../parts/by-product";
import { mentions } from "../parts/mentions";

const texts = ["eventText", "supplyMetric", "remedy"] as const;

export const forecastBinding = defineRule({
  id: "TRGK11",
  slug: "forecast-binding",
  severity: "info",
  summary: { en: "A product's supply rows don't say how many months of forecast bind. Once for each product.", ja: "供給の行に、拘束力を持つ予測の月数の定めがない（製品ごとに1件）。" },
  why: { en: "The manufacturer can't reserve capacity, and a shortage can't be shared by forecast.", ja: "製造者が製造枠を確保できず、供給不足時に予測に基づく配分もできません。" },
  advice: { en: "State the months that bind, such as the first 6 of a rolling 24-month forecast.", ja: "24か月の更新予測のうち当初6か月分など、拘束力を持つ月数を記載してください。" },
  fixes: "none",
  reads: ["product", "eventText", "supplyMetric", "remedy"],
  examples: {
    valid: [
      { because: { en: "Six months bind", ja: "6か月分が拘束力を持つ" }, table: [["TriggerID", "Category", "EventText"], ["S1", "supply", "Supply; the first 6 months of each rolling forecast are binding"], ["S2", "supply", "Allocation in a shortage"]] },
      { because: { en: "Nothing is supplied", ja: "供給の行がない" }, table: [["トリガーID", "区分", "事象定義"], ["M1", "薬事マイルストン", "承認"]] },
    ],
    invalid: [{ because: { en: "No forecast binds anyone", ja: "予測の拘束期間がない" }, table: [["トリガーID", "区分", "製品", "事象定義"], ["S1", "供給", "DB-1", "四半期ごとの予測に基づく供給"], ["S2", "供給", "DB-1", "供給不足時の配分"]], finds: ["D2"] }],
  },
  checkContract: (contract, report) => {
    for (const rows of byProduct(contract.of("supply")).values()) {
      if (rows.some((row) => mentions(row, "bindingForecast", texts))) continue;
      const [first] = rows;
      report(at(first, "eventText"), { en: "No months of forecast bind for {product}", ja: "{product}について拘束力を持つ予測期間の定めがありません" }, { values: { product: first.at("product") ?? { en: "the product", ja: "製品" } } });
    }
  },
});
