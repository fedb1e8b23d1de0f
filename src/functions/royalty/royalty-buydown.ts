import { buyDownPrice } from "../../core/royalty/buy-down";
import { Refusal } from "../../language/refusal";
import { defineFunction } from "../define-function";
import { number, numberCell, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { periods } from "../parameters/periods";
import { oneNumber } from "../results/one-number";

export const royaltyBuydown = defineFunction({
  name: "ROYALTY.BUYDOWN",
  summary: { en: "Fair price today of a lower royalty rate", ja: "ロイヤルティ料率引下げの公正な一時金" },
  description: {
    en: "The lump sum that leaves both sides as well off: the royalty given up in each period, weighted by the chance of those sales, discounted from the end of the period.",
    ja: "双方の損得が等しくなる一時金です。各期に失われるロイヤルティを売上の実現確率で加重し、期末から割り引きます。",
  },
  formula: "sum over t = 1, 2, ... of net sales x cut x probability / (1 + discountRate)^t",
  parameters: {
    netSales: periods({ en: "Expected net sales of each period, the first one period from now", ja: "各期の予想純売上高（第1期の期末は1期後）" }, numberCell()),
    cut: number({ en: "What the rate falls by: 0.02 is two points", ja: "料率の引下げ幅（0.02は2ポイント）" }, share),
    discountRate: number({ en: "Discount rate for one period", ja: "1期あたりの割引率" }, { from: 0 }),
    probability: optional(
      periods({ en: "Chance that the sales come about: one for all periods, or one for each; 1 if left out", ja: "売上の実現確率：全期共通の1つ、または期ごと（省略時は1）" }, numberCell(share)),
    ),
  },
  returns: oneNumber({ en: "The price, in the currency of the sales", ja: "一時金（売上と同じ通貨）" }),
  examples: [
    {
      call: "=DEAL.ROYALTY.BUYDOWN({100;120;140;160},0.02,0.1)",
      gives: 8.0909773923,
      because: { en: "2/1.1 + 2.4/1.1^2 + 2.8/1.1^3 + 3.2/1.1^4", ja: "2÷1.1＋2.4÷1.1²＋2.8÷1.1³＋3.2÷1.1⁴" },
    },
    {
      call: "=DEAL.ROYALTY.BUYDOWN({0;110;121},0.1,0.1,0.5)",
      gives: 9.0909090909,
      because: { en: "half of 11/1.21 + 12.1/1.331", ja: "11÷1.21＋12.1÷1.331の半分" },
    },
    {
      call: "=DEAL.ROYALTY.BUYDOWN({100;120;140},0.02,0.1,{0.5;0.4})",
      fails: { code: "#VALUE!", says: "probability must be one number, or one for each of the 3 periods, not 2" },
      because: { en: "each period needs its chance", ja: "期ごとに確率が必要です" },
    },
  ],
  mistakes: [{ en: "Before approval, sales without their probability make the price too high.", ja: "承認前に実現確率を掛けないと、一時金が過大になります。" }],
  source: { title: "Present value at the end of each period, as Excel's NPV counts", address: "https://support.microsoft.com/en-us/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568" },
  compute: ({ netSales, cut, discountRate, probability }) => {
    if (probability !== undefined && probability.length > 1 && probability.length !== netSales.length) {
      throw new Refusal(
        { en: "probability must be one number, or one for each of the {periods} periods, not {given}", ja: "probability には1つの数値、または{periods}期それぞれの数値を指定してください（現在は{given}個）" },
        { periods: netSales.length, given: probability.length },
      );
    }
    return buyDownPrice(netSales, cut, discountRate, (period) => (probability === undefined ? 1 : (probability[probability.length === 1 ? 0 : period] as number)));
  },
});
