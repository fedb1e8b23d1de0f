import { NoAnswer } from "../../core/no-answer";
import { impliedSales } from "../../core/royalty/implied-sales";
import { readTiers } from "../../core/royalty/tiers";
import { defineFunction } from "../define-function";
import { column } from "../parameters/column";
import { numberCell } from "../parameters/number";
import { alongside, answersAlongside } from "../results/alongside";
import { tierTable } from "./tier-table";

export const royaltyImpliedSales = defineFunction({
  name: "ROYALTY.IMPLIEDSALES",
  summary: { en: "The net sales that a reported royalty implies (marginal tiers)", ja: "報告されたロイヤルティから逆算した純売上高（限界方式）" },
  description: {
    en: "The inverse of ROYALTY with each rate on the sales inside its tier. Where a tier at 0% makes several sales owe the same royalty, the smallest that isn't negative is given. A royalty above all that the tiers can owe gives #N/A, in a column in its row. A negative royalty is read as returns at the first rate.",
    ja: "各料率を階層内の売上だけに適用するROYALTYの逆関数です。料率0%の階層により同じロイヤルティとなる売上が複数ある場合は、0以上で最小の売上を返します。料率表で到達できないロイヤルティは#N/Aです（列の場合は該当行のみ）。マイナスのロイヤルティは最初の料率での返品とみなします。",
  },
  formula: "sales = from + (royalty - R(from)) / rate, in the tier that the royalty ends in",
  parameters: {
    royalty: column({ en: "Royalty of the year so far, or a column of royalties", ja: "年度のロイヤルティ、またはその列" }, numberCell()),
    tiers: tierTable,
  },
  returns: alongside({ en: "The net sales, in the currency of the royalty", ja: "純売上高（ロイヤルティと同じ通貨）" }),
  examples: [
    { call: "=DEAL.ROYALTY.IMPLIEDSALES(90,{0,0.05;1000,0.08})", gives: 1500, because: { en: "1,000 at 5% owe 50, the other 40 come from 500 at 8%", ja: "1,000の5%で50、残り40は500の8%" } },
    {
      call: "=DEAL.ROYALTY.IMPLIEDSALES({48;-1},{0,0.065;750,0.08;1250,0.09;2250,0.1})",
      gives: [[48 / 0.065], [-1 / 0.065]],
      because: { en: "the first quarter of a year: 738.5 at the bottom tier; a refund at the first rate", ja: "年度の最初の四半期：最下位の階層で738.5。返戻は最初の料率で戻す" },
    },
    { call: "=DEAL.ROYALTY.IMPLIEDSALES(42.25,{0,0.095;350,0.045;550,0})", gives: 550, because: { en: "all sales from 550 on owe 42.25: the smallest is given", ja: "550以上はすべて42.25となるため、最小の売上を返す" } },
    {
      call: "=DEAL.ROYALTY.IMPLIEDSALES(43,{0,0.095;350,0.045;550,0})",
      fails: { code: "#N/A", says: "no sales owe a royalty of 43 under tiers" },
      because: { en: "nothing is owed above 550, so 42.25 is the most", ja: "550を超えるとロイヤルティは増えず、最大は42.25" },
    },
  ],
  mistakes: [{ en: "using it on a later quarter's royalty alone: add up the year's royalties first, then take the difference of the sales", ja: "第2四半期以降の単独のロイヤルティに使うこと。年度の累計ロイヤルティで逆算し、売上の差を取る" }],
  source: { title: "Incremental royalty clauses (each rate on its portion of annual net sales)", address: "https://alldrafts.com/example-contracts/clauses/royalty-rates" },
  compute: ({ royalty, tiers }) => {
    const read = readTiers(tiers);
    return answersAlongside(
      royalty,
      (amount) => impliedSales(amount, read),
      (amount) => new NoAnswer("#N/A", { en: "no sales owe a royalty of {amount} under tiers", ja: "tiers の料率では、ロイヤルティが{amount}となる売上はありません" }, { amount }),
    );
  },
});
