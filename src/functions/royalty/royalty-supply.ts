import { supplyLinkedRoyalty } from "../../core/royalty/supply-linked-royalty";
import { readSteps } from "../../core/steps";
import { defineFunction } from "../define-function";
import { column } from "../parameters/column";
import { number, numberCell, share } from "../parameters/number";
import { sideBySide } from "../parameters/side-by-side";
import { table } from "../parameters/table";
import { besideRows } from "../results/beside-rows";
import { rowByRow } from "../results/row-by-row";

export const royaltySupply = defineFunction({
  name: "ROYALTY.SUPPLY",
  summary: { en: "Royalty at a rate that follows how much of the orders is delivered", ja: "供給充足率に連動する変動ロイヤルティ" },
  description: {
    en: "Where the licensor supplies the product, a short delivery lowers the rate by steps. A step's bound is included. A period in which nothing is ordered pays the full rate.",
    ja: "許諾者が製品を供給する場合に、納入不足に応じて料率を段階的に引き下げます。各段階の下限値を含みます。発注のない期は満額の料率です。",
  },
  formula: "net sales x rate x factor(delivered / ordered)",
  parameters: {
    netSales: column({ en: "Net sales of each period", ja: "各期の純売上高" }, numberCell()),
    rate: number({ en: "The full royalty rate, a fraction", ja: "満額の料率（小数）" }, share),
    delivered: column({ en: "Units delivered in each period", ja: "各期の納入数量" }, numberCell({ from: 0 })),
    ordered: column({ en: "Units ordered for each period", ja: "各期の発注数量" }, numberCell({ from: 0 })),
    steps: table(
      { en: "The factor from each fill rate on, in any order, one row from 0", ja: "充足率ごとの係数（順不同、0からの行が必要）" },
      {
        from: { name: { en: "Fill from", ja: "充足率下限" }, also: ["From", "Fill rate", "充足率"], cell: numberCell({ from: 0 }) },
        factor: { name: { en: "Factor", ja: "係数" }, cell: numberCell({ from: 0 }) },
      },
    ),
  },
  returns: besideRows({ en: "A row for each period", ja: "期ごとに1行" }, [
    { name: { en: "Fill rate", ja: "充足率" }, meaning: { en: "delivered / ordered; 1 where nothing is ordered", ja: "納入÷発注（発注なしは1）" } },
    { name: { en: "Factor", ja: "係数" }, meaning: { en: "of the step that the fill rate reaches", ja: "充足率が届く段階の係数" } },
    { name: { en: "Rate applied", ja: "適用料率" }, meaning: { en: "rate x factor", ja: "料率×係数" } },
    { name: { en: "Royalty", ja: "ロイヤルティ" }, meaning: { en: "net sales x rate applied", ja: "純売上高×適用料率" } },
  ]),
  examples: [
    {
      call: "=DEAL.ROYALTY.SUPPLY({200;200;200},0.1,{95;94;69},{100;100;100},{0.95,1;0.85,0.85;0.7,0.7;0,0.5})",
      gives: [
        [0.95, 1, 0.1, 20],
        [0.94, 0.85, 0.085, 17],
        [0.69, 0.5, 0.05, 10],
      ],
      because: { en: "95% reaches the full rate, 94% and 69% fall short of it", ja: "95%は満額、94%と69%は減額" },
    },
    {
      call: "=DEAL.ROYALTY.SUPPLY(200,0.1,0,0,{0,0.5;0.95,1})",
      gives: [[1, 1, 0.1, 20]],
      because: { en: "nothing ordered, nothing missing", ja: "発注がなければ不足もない" },
    },
    {
      call: "=DEAL.ROYALTY.SUPPLY(200,0.1,95,100,{0.95,1;0.85,0.85})",
      fails: { code: "#VALUE!", says: "steps must have a row from 0" },
      because: { en: "a fill rate under 85% would find no factor", ja: "充足率85%未満に該当する係数がありません" },
    },
  ],
  mistakes: [{ en: "A division by nothing ordered is not a fill rate of 0: it must not cut the rate.", ja: "発注ゼロは充足率0%ではありません。減額してはいけません。" }],
  source: { title: "Supply-linked royalty as designed here: no public standard clause was found" },
  compute: ({ netSales, rate, delivered, ordered, steps }) => {
    const source = sideBySide({ netSales, delivered, ordered });
    const ascending = readSteps(steps, "steps");
    return rowByRow(source, 4, (of) => {
      const { fillRate, factor, rate: applied, royalty } = supplyLinkedRoyalty(of("netSales"), rate, of("delivered"), of("ordered"), ascending);
      return [fillRate, factor, applied, royalty];
    });
  },
});
