import { conversionRules } from "../../core/royalty/fx-royalty";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { number, share } from "../parameters/number";
import { numbers } from "../parameters/numbers";
import { optional } from "../parameters/optional";
import { positiveCell } from "../parameters/positive";
import { oneNumber } from "../results/one-number";

export const fxRoyalty = defineFunction({
  name: "FX.ROYALTY",
  summary: { en: "Royalty on sales in a local currency, in the royalty currency", ja: "現地通貨建て売上に対するロイヤルティ（支払通貨建て）" },
  formula: "local sales / rate x royalty rate",
  parameters: {
    localSales: number({ en: "Net sales of the period in the local currency", ja: "期間の純売上高（現地通貨）" }),
    rates: numbers({ en: "Exchange rates in order of time, local units for one unit of the royalty currency: 150 for yen to the dollar", ja: "為替レート（時系列順）：支払通貨1単位あたりの現地通貨（1ドル150円なら150）" }, positiveCell),
    royaltyRate: number({ en: "The royalty rate, a fraction", ja: "ロイヤルティ料率（小数）" }, share),
    basis: optional(
      choice(
        { en: "Which rate the sales are converted at", ja: "換算に使うレート" },
        {
          average: { en: "the mean of the rates: 10,000 at 100 and 125, 10% gives 1,000/112.5 = 8.89", ja: "レートの平均：10,000、100と125、10%なら1,000÷112.5＝8.89" },
          end: { en: "the last rate given: the same gives 1,000/125 = 8", ja: "最後のレート：同じ例で1,000÷125＝8" },
          reciprocal: { en: "the mean of the reciprocals: the same gives 1,000 x (1/100 + 1/125)/2 = 9", ja: "逆数の平均：同じ例で1,000×(1/100＋1/125)÷2＝9" },
        },
      ),
      "average",
    ),
  },
  returns: oneNumber({ en: "The royalty, in the royalty currency", ja: "ロイヤルティ（支払通貨）" }),
  examples: [
    { call: "=DEAL.FX.ROYALTY(10000,{100;125},0.1)", gives: 8.8888888889, because: { en: "1,000 at the mean of 112.5", ja: "1,000を平均レート112.5で換算" } },
    { call: '=DEAL.FX.ROYALTY(10000,{100;125},0.1,"end")', gives: 8, because: { en: "1,000 at the last rate", ja: "1,000を最後のレート125で換算" } },
    { call: '=DEAL.FX.ROYALTY(10000,{100;125},0.1,"reciprocal")', gives: 9, because: { en: "half at each rate", ja: "半分ずつ各レートで換算" } },
    {
      call: "=DEAL.FX.ROYALTY(10000,{100;0},0.1)",
      fails: { code: "#VALUE!", says: "rates row 2 must be a number above 0, not 0" },
      because: { en: "a rate of 0 converts to nothing", ja: "レート0では換算できません" },
    },
  ],
  mistakes: [
    { en: "The mean of the rates is not the reciprocal of the mean of the reciprocals: contracts mean one or the other.", ja: "レートの平均と、逆数の平均の逆数は一致しません。契約の文言を確認してください。" },
    { en: "A rate in dollars for one yen (0.0067) is the wrong way round: give its reciprocal.", ja: "1円あたりのドル（0.0067）は逆向きです。逆数を指定してください。" },
  ],
  source: { title: "Currency conversion (A/B) x C, B the mean of the monthly average rates (Enanta/AbbVie)", address: "https://www.lawinsider.com/clause/foreign-currency-exchange/_6" },
  compute: ({ localSales, rates, royaltyRate, basis }) => localSales * conversionRules[basis](rates) * royaltyRate,
});
