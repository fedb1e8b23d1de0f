import { defineRule } from "../define-rule";
import { at } from "../finding";
import { byProduct } from "../parts/by-product";
import { mentions } from "../parts/mentions";

const texts = ["eventText", "supplyMetric"] as const;

export const provisionalPrice = defineRule({
  id: "TRGK09",
  slug: "provisional-price",
  severity: "warning",
  summary: { en: "The supply price is a share of the NHI price, but what is paid before the listing, or after the next revision, is not said. Once for each product.", ja: "供給価格が薬価に連動するが、収載前の仮価格と精算、または次回改定後の価格の定めがない（製品ごとに1件）。" },
  why: { en: "Product ships before the price is known, and Japan revises NHI prices every April.", ja: "製品は薬価の決定前に出荷され、薬価は毎年4月に改定されます。" },
  advice: { en: "Add a row for the provisional price with its true-up, and one for the next revision (NHI_REVISED).", ja: "仮価格と精算の行、および薬価改定（NHI_REVISED）後の価格の行を追加してください。" },
  fixes: "none",
  reads: ["product", "eventType", "eventText", "supplyMetric"],
  source: { title: "FibroGen and Astellas, collaboration agreement for Japan, 9.2", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "Provisional price, true-up and revision", ja: "仮価格・精算・改定の定めがある" },
        table: [
          ["TriggerID", "Category", "Product", "EventType", "EventText"],
          ["P1", "supply_price", "DB-1", "NHI_LISTED", "This share of the NHI price"],
          ["P2", "supply_price", "DB-1", "JSC_DECISION", "Provisional price until listing, with true-up"],
          ["P3", "supply_price", "DB-1", "NHI_REVISED", "This share of the revised price"],
        ],
      },
      { because: { en: "The price is cost plus markup", ja: "薬価に連動しない" }, table: [["トリガーID", "区分", "事象定義"], ["P1", "供給価格", "製造原価に一定率を加算"]] },
    ],
    invalid: [
      { because: { en: "Nothing before the listing, nothing after the revision", ja: "収載前・改定後とも定めがない" }, table: [["トリガーID", "区分", "製品", "事象定義"], ["P1", "供給価格", "DB-1", "薬価の30%"], ["P2", "供給価格", "DB-1", "薬価の35%"]], finds: ["D2"] },
      { because: { en: "The next revision is missing", ja: "次回改定の定めがない" }, table: [["TriggerID", "Category", "EventText"], ["P1", "supply_price", "30% of the NHI price; provisional price until listing, then true-up"]], finds: ["C2"] },
    ],
  },
  checkContract: (contract, report) => {
    for (const rows of byProduct(contract.of("supply_price")).values()) {
      const first = rows.find((row) => mentions(row, "nhiPrice", texts));
      if (!first) continue;
      const isProvisional = rows.some((row) => mentions(row, "provisional", texts)) && rows.some((row) => mentions(row, "trueUp", texts));
      const isRevised = rows.some((row) => row.at("eventType") === "NHI_REVISED" || mentions(row, "revision", texts));
      if (isProvisional && isRevised) continue;
      const says = isProvisional
        ? { en: "No row says what the supply price is after the next NHI price revision", ja: "次回の薬価改定後の供給価格の定めがありません" }
        : isRevised
          ? { en: "No row gives a provisional price and its true-up for product shipped before the listing", ja: "収載前の出荷に適用する仮価格と精算の定めがありません" }
          : { en: "No row gives a provisional price with its true-up, or the price after the next NHI price revision", ja: "仮価格と精算、および次回の薬価改定後の価格の定めがありません" };
      report(at(first, "eventText"), says);
    }
  },
});
