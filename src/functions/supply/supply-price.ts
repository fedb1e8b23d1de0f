import { transferPrice } from "../../core/supply/transfer-price";
import { defineFunction } from "../define-function";
import { number } from "../parameters/number";
import { optional } from "../parameters/optional";
import { oneNumber } from "../results/one-number";

const amount = { from: 0 };

export const supplyPrice = defineFunction({
  name: "SUPPLY.PRICE",
  summary: { en: "Transfer price: cost plus, held within shares of the net price", ja: "供給価格：原価加算方式、正味価格に対する下限・上限つき" },
  description: {
    en: "All prices are for one unit. The cap keeps a margin for the party that sells the product, the floor one for the party that makes it; the cap may leave the maker below cost.",
    ja: "すべて1単位あたりの価格です。上限は販売側、下限は製造側の利益を守ります。上限により製造側が原価割れすることがあります。",
  },
  formula: "min(capShare x netPrice, max(floorShare x netPrice, cost x (1 + markup)))",
  parameters: {
    cost: number({ en: "Fully burdened cost of a unit", ja: "1単位の総製造原価" }, amount),
    markup: number({ en: "Markup on the cost, a fraction: 0.15 is 15%", ja: "原価への上乗せ率（小数、15%は0.15）" }, amount),
    netPrice: number({ en: "Net selling price of a unit", ja: "1単位の正味販売価格" }, amount),
    floorShare: optional(number({ en: "The least share of the net price; no floor if left out", ja: "正味価格に対する下限割合（省略時は下限なし）" }, amount)),
    capShare: optional(number({ en: "The greatest share of the net price; no cap if left out", ja: "正味価格に対する上限割合（省略時は上限なし）" }, amount)),
  },
  returns: oneNumber({ en: "The price of a unit", ja: "1単位の供給価格" }),
  examples: [
    { call: "=DEAL.SUPPLY.PRICE(20,0.15,100)", gives: 23, because: { en: "20 plus 15%", ja: "20に15%を上乗せ" } },
    { call: "=DEAL.SUPPLY.PRICE(20,0.15,100,0.3)", gives: 30, because: { en: "never less than 30% of the net price", ja: "正味価格の30%を下回らない" } },
    { call: "=DEAL.SUPPLY.PRICE(50,0.15,100,0.3,0.4)", gives: 40, because: { en: "57.5 is capped at 40% of the net price, below cost", ja: "57.5は正味価格の40%が上限（原価割れ）" } },
    {
      call: "=DEAL.SUPPLY.PRICE(20,0.15,100,0.5,0.4)",
      fails: { code: "#VALUE!", says: "floorShare must not be above capShare" },
      because: { en: "no price lies between them", ja: "両方を満たす価格がありません" },
    },
  ],
  mistakes: [{ en: "A markup of 15% on cost is not a margin of 15% of the price: 20 gives 23, not 23.53.", ja: "原価への15%上乗せは、価格に対する15%の利益率とは異なります（20は23であり23.53ではない）。" }],
  source: { title: "Zogenix / Nippon Shinyaku distributorship, supply price within a share of net sales (10-Q EX-10.2, 2019; CUAD v1)", address: "https://www.atticusprojectai.org/cuad" },
  compute: ({ cost, markup, netPrice, floorShare, capShare }) => transferPrice(cost, markup, netPrice, { floorShare, capShare }),
});
