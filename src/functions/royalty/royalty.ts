import { royaltiesDue } from "../../core/royalty/royalty-due";
import { readTiers } from "../../core/royalty/tiers";
import { defineFunction } from "../define-function";
import { column } from "../parameters/column";
import { number, numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { alongside } from "../results/alongside";
import { basisChoice, tierTable } from "./tier-table";

export const royalty = defineFunction({
  name: "ROYALTY",
  summary: { en: "Royalty of a period under tiers of net sales", ja: "純売上高の階層別料率による期間ロイヤルティ" },
  description: {
    en: "With sales already made in the royalty year, the period owes what it adds: R(before + sales) - R(before). Negative sales (returns) give back at the slices they vacate. A column of sales gives a column of royalties, each row on its own; blank rows stay blank, error rows keep their error.",
    ja: "ロイヤルティ年度内の既売上がある場合、当期分は R(既売上＋当期) − R(既売上) です。マイナスの売上（返品）は、減った階層の料率で戻します。売上の列を渡すと行ごとに計算し、空白行は空白、エラー行はそのエラーのままです。",
  },
  formula: "royalty = R(soldBefore + netSales) - R(soldBefore), R(s) = sum over tiers of rate x sales inside the tier",
  parameters: {
    netSales: column({ en: "Net sales of the period, or a column of periods", ja: "期間の純売上高、または期間ごとの列" }, numberCell()),
    tiers: tierTable,
    basis: optional(basisChoice, "marginal"),
    soldBefore: optional(number({ en: "Sales already made in the same royalty year", ja: "同じロイヤルティ年度の既売上高" }), 0),
  },
  returns: alongside({ en: "The royalty, in the currency of the sales, not rounded", ja: "ロイヤルティ（売上と同じ通貨、端数処理なし）" }),
  examples: [
    {
      call: "=DEAL.ROYALTY(1500,{0,0.05;1000,0.08})",
      gives: 90,
      because: { en: "5% of the first 1,000 is 50, 8% of the next 500 is 40", ja: "最初の1,000の5%で50、次の500の8%で40" },
    },
    {
      call: '=DEAL.ROYALTY(1500,{0,0.05;1000,0.08},"whole")',
      gives: 120,
      because: { en: "8% of all 1,500, since 1,500 reaches the second tier", ja: "1,500は第2階層に届くため、全額の8%" },
    },
    {
      call: "=DEAL.ROYALTY(70,{0,0.05;100,0.1;200,0.15},,60)",
      gives: 5,
      because: { en: "60 are sold already: 40 more at 5%, then 30 at 10%", ja: "既に60を売上済み：残り40に5%、次の30に10%" },
    },
    {
      call: "=DEAL.ROYALTY({50;150;-10},{0,0.05;100,0.1;200,0.15})",
      gives: [[2.5], [10], [-0.5]],
      because: { en: "each row on its own; returns give back at the first rate", ja: "行ごとに計算。返品は最初の料率で戻す" },
    },
    {
      call: "=DEAL.ROYALTY(1500,{0,0.05;1000,0.08;1000,0.1})",
      fails: { code: "#VALUE!", says: "tiers row 3 must start above 1,000" },
      because: { en: "tiers must ascend", ja: "階層は昇順でなければなりません" },
    },
    {
      call: "=DEAL.ROYALTY(1500,{0,5;1000,8})",
      fails: { code: "#VALUE!", says: "tiers row 1, Rate must be a number from 0 to 1" },
      because: { en: "rates are fractions: 5% is 0.05", ja: "料率は小数で指定します（5%は0.05）" },
    },
  ],
  mistakes: [
    { en: "taking one rate on the whole amount where the contract says \"on the portion\", or the other way round", ja: "「その部分に対して」とある契約で全額に1つの料率を適用すること、またはその逆" },
    { en: "smoothing the jump of the whole basis: 100 owes at the higher rate, 99.99 at the lower, with nothing between", ja: "全額方式の段差を補間すること（境界ちょうどは上の料率、わずかに下回れば下の料率）" },
    { en: "giving returns back at the top rate: without sales before them they count at the first", ja: "返品を最上位の料率で戻すこと（既売上がなければ最初の料率）" },
  ],
  source: {
    title: "Incremental royalty clauses (each rate on its portion of annual net sales)",
    address: "https://alldrafts.com/example-contracts/clauses/royalty-rates",
  },
  compute: ({ netSales, tiers, basis, soldBefore }) => ({
    source: netSales,
    numbers: royaltiesDue(netSales.numbers, { tiers: readTiers(tiers), basis, soldBefore }),
  }),
});
