import { royaltyByTier } from "../../core/royalty/royalty-by-tier";
import { readTiers } from "../../core/royalty/tiers";
import { defineFunction } from "../define-function";
import { number } from "../parameters/number";
import { optional } from "../parameters/optional";
import { rows } from "../results/rows";
import { basisChoice, tierTable } from "./tier-table";

export const royaltyTiers = defineFunction({
  name: "ROYALTY.TIERS",
  summary: { en: "The working of ROYALTY: a row for each tier", ja: "ROYALTYの計算過程：階層ごとに1行" },
  description: {
    en: "The last column sums to ROYALTY of the same arguments, the third to the sales of the period. Under the whole basis with sales before, the tier reached gains the cumulative sales and the tier left behind gives its own back.",
    ja: "最後の列の合計は同じ引数のROYALTYに、3列目の合計は期間の売上高に一致します。全額方式で既売上がある場合、到達した階層に累計売上が入り、元の階層からはその分を差し引きます。",
  },
  formula: "royalty of a tier = rate x (sales inside after the period - sales inside before it)",
  parameters: {
    netSales: number({ en: "Net sales of the period", ja: "期間の純売上高" }),
    tiers: tierTable,
    basis: optional(basisChoice, "marginal"),
    soldBefore: optional(number({ en: "Sales already made in the same royalty year", ja: "同じロイヤルティ年度の既売上高" }), 0),
  },
  returns: rows({ en: "A row for each tier", ja: "階層ごとに1行" }, [
    { name: { en: "From", ja: "下限" }, meaning: { en: "sales that the tier starts from", ja: "階層の始まる売上高" } },
    { name: { en: "To", ja: "上限" }, meaning: { en: "where the next tier starts; blank for the top", ja: "次の階層の始まり（最上位は空白）" } },
    { name: { en: "Sales inside", ja: "対象売上" }, meaning: { en: "sales of the period that the rate falls on", ja: "料率がかかる期間の売上高" } },
    { name: { en: "Rate", ja: "料率" }, meaning: { en: "a fraction", ja: "小数" } },
    { name: { en: "Royalty", ja: "ロイヤルティ" }, meaning: { en: "sales inside times rate", ja: "対象売上×料率" } },
  ]),
  examples: [
    {
      call: "=DEAL.ROYALTY.TIERS(1500,{0,0.05;1000,0.08})",
      gives: [
        [0, 1000, 1000, 0.05, 50],
        [1000, null, 500, 0.08, 40],
      ],
      because: { en: "50 + 40 is the royalty of 90", ja: "50＋40＝ロイヤルティ90" },
    },
    {
      call: '=DEAL.ROYALTY.TIERS(70,{0,0.05;100,0.1},"whole",60)',
      gives: [
        [0, 100, -60, 0.05, -3],
        [100, null, 130, 0.1, 13],
      ],
      because: { en: "all 130 now earn 10%, less the 3 owed on the first 60", ja: "累計130の全額が10%となり、既売上60の3を差し引く" },
    },
    {
      call: "=DEAL.ROYALTY.TIERS(70,{10,0.05})",
      fails: { code: "#VALUE!", says: "tiers row 1 must start at 0, not 10" },
      because: { en: "every sale needs a tier", ja: "すべての売上に階層が必要です" },
    },
  ],
  source: {
    title: "Incremental royalty clauses (each rate on its portion of annual net sales)",
    address: "https://alldrafts.com/example-contracts/clauses/royalty-rates",
  },
  compute: ({ netSales, tiers, basis, soldBefore }) =>
    royaltyByTier(netSales, { tiers: readTiers(tiers), basis, soldBefore }).map(
      ({ tier, salesInside, royalty }) => [tier.from, Number.isFinite(tier.to) ? tier.to : null, salesInside, tier.rate, royalty] as const,
    ),
});
