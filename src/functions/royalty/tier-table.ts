import { choice } from "../parameters/choice";
import { numberCell, share } from "../parameters/number";
import { table } from "../parameters/table";
import { textCell } from "../parameters/text-cell";

/** The `tiers` parameter that royalty functions share. */
export const tierTable = table(
  { en: "The tiers, ascending from 0: net sales from, and the rate above it as a fraction (0.08 is 8%)", ja: "0から昇順の料率表：純売上高の下限と、それを超える部分の料率（0.08は8%）" },
  {
    salesFrom: { name: { en: "Sales from", ja: "売上下限" }, also: ["From", "Threshold"], cell: numberCell({ from: 0 }) },
    rate: { name: { en: "Rate", ja: "料率" }, also: ["Royalty rate", "ロイヤルティ料率"], cell: numberCell(share) },
  },
);

/** Thresholds of global sales: of a table of tiers only the first column is read. */
export const thresholdTable = table(
  { en: "The thresholds of global net sales, ascending from 0; a rate beside them isn't read", ja: "0から昇順の全世界純売上高の境界値（隣に料率があっても読まない）" },
  {
    salesFrom: { name: { en: "Sales from", ja: "売上下限" }, also: ["From", "Threshold"], cell: numberCell({ from: 0 }) },
    rate: { name: { en: "Rate", ja: "料率" }, cell: textCell, blank: { value: "", words: { en: "none; not read", ja: "なし（読まない）" } } },
  },
);

/** The `basis` parameter that royalty functions share. */
export const basisChoice = choice(
  { en: "How the rates apply", ja: "料率の適用方法" },
  {
    marginal: { en: "each rate on the sales inside its tier: 1,500 at 5% and from 1,000 at 8% owe 50 + 40 = 90", ja: "各料率を、その階層に入る売上高だけに適用（1,000まで5%、以上8%なら、1,500に対し50＋40＝90）" },
    whole: { en: "one rate on the whole amount, a bound belonging to the higher tier: the same 1,500 owe 8% of all, 120", ja: "全額に1つの料率を適用（境界値は上の階層）。同じ1,500に対し全額の8%で120" },
  },
);
