import { royaltyBearingShare } from "../../core/royalty/combination";
import { Refusal } from "../../language/refusal";
import { defineFunction } from "../define-function";
import { column } from "../parameters/column";
import { number, numberCell, share } from "../parameters/number";
import { blankable, optional } from "../parameters/optional";
import { alongside } from "../results/alongside";

const amount = { from: 0 };

export const royaltyCombination = defineFunction({
  name: "ROYALTY.COMBINATION",
  summary: { en: "Net sales of a combination product that bear royalty", ja: "配合剤の純売上高のうちロイヤルティ対象となる額" },
  description: {
    en: "The licensed component's share of the combination's net sales: by the prices at which both components are sold apart, or, where either price is blank, by their costs. Where prices are given, costs are not looked at.",
    ja: "配合剤の純売上高を、許諾成分と他成分の単独販売価格で按分します。どちらかの価格が空白の場合は原価で按分します。価格が両方ある場合、原価は使いません。",
  },
  formula: "net sales x max(A / (A + B), floor); A, B are prices, else costs",
  parameters: {
    netSales: column({ en: "Net sales of the combination, or a column of periods", ja: "配合剤の純売上高、または期間ごとの列" }, numberCell()),
    priceA: blankable(number({ en: "Price of the licensed component sold apart; blank if it isn't", ja: "許諾成分の単独販売価格（単独販売がなければ空白）" }, amount)),
    priceB: blankable(number({ en: "Price of the other components sold apart; blank if they aren't", ja: "他成分の単独販売価格（単独販売がなければ空白）" }, amount)),
    costA: optional(number({ en: "Cost of the licensed component, used where a price is blank", ja: "許諾成分の原価（価格が空白のときに使用）" }, amount)),
    costB: optional(number({ en: "Cost of the other components, used where a price is blank", ja: "他成分の原価（価格が空白のときに使用）" }, amount)),
    floor: optional(number({ en: "The smallest share that the contract allows", ja: "契約上の最低割合" }, share), 0),
  },
  returns: alongside({ en: "Net sales that the royalty falls on; the royalty itself is ROYALTY of them", ja: "ロイヤルティ対象の純売上高（これにROYALTYを適用）" }),
  examples: [
    { call: "=DEAL.ROYALTY.COMBINATION(200,30,70)", gives: 60, because: { en: "30 of 100 by price", ja: "価格比で100のうち30" } },
    { call: "=DEAL.ROYALTY.COMBINATION(200,,,12,8)", gives: 120, because: { en: "not sold apart: 12 of 20 by cost", ja: "単独販売なし：原価比で20のうち12" } },
    { call: "=DEAL.ROYALTY.COMBINATION(200,30,70,,,0.5)", gives: 100, because: { en: "never less than one half", ja: "下限は2分の1" } },
    {
      call: "=DEAL.ROYALTY.COMBINATION(200,30,)",
      fails: { code: "#VALUE!", says: "priceA and priceB must both be given, or else costA and costB" },
      because: { en: "one price says nothing without the other", ja: "片方の価格だけでは按分できません" },
    },
  ],
  mistakes: [
    { en: "By price is not by cost: the same 200 gives 60 or 120.", ja: "価格按分と原価按分は結果が異なります（同じ200が60にも120にもなる）。" },
    { en: "A floor of one half is on the share, not on the royalty.", ja: "2分の1の下限は割合にかかるもので、ロイヤルティ額にではありません。" },
  ],
  source: { title: "Combination product clauses: A/(A+B) by price, C/(C+D) by cost", address: "https://www.lawinsider.com/clause/combination-products/_1" },
  compute: ({ netSales, priceA, priceB, costA, costB, floor }) => {
    const [licensed, other] = priceA !== undefined && priceB !== undefined ? [priceA, priceB] : [costA, costB];
    if (licensed === undefined || other === undefined) {
      throw new Refusal({
        en: "priceA and priceB must both be given, or else costA and costB",
        ja: "priceA と priceB の両方、または costA と costB の両方を指定してください",
      });
    }
    if (licensed + other === 0) throw new Refusal({ en: "the two prices, or costs, must not both be 0", ja: "価格または原価が両方とも0では按分できません" });
    const bearing = royaltyBearingShare({ licensed, other }, floor);
    return { source: netSales, numbers: netSales.numbers.map((sales) => sales * bearing) };
  },
});
