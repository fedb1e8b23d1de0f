import type { Scalar } from "../../cells/value";
import { readSteps, stepAt } from "../../core/steps";
import { attainmentRules } from "../../core/supply/attainment";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { column } from "../parameters/column";
import { numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { positiveCell } from "../parameters/positive";
import { repeated } from "../parameters/repeated";
import { sideBySide } from "../parameters/side-by-side";
import { table } from "../parameters/table";
import { textCell } from "../parameters/text-cell";
import { besideRows } from "../results/beside-rows";

const noText = { value: "", words: { en: "none", ja: "なし" } };

/** Without bands a target is met or missed. */
const metOrMissed = [
  { row: 1, from: 1, band: "met", remedy: "" },
  { row: 2, from: 0, band: "missed", remedy: "" },
];

export const kpi = defineFunction({
  name: "KPI",
  summary: { en: "How far a manufacturing target is attained, with its band and remedy", ja: "製造KPIの達成率・区分・是正措置" },
  description: {
    en: "For yield, fill rate, turn-around time and the like. A band holds from its attainment on, included. With lower is better, an actual of 0 has no ratio: it stands in the best band and its attainment is #N/A.",
    ja: "収率、充足率、ターンアラウンドタイムなどに使います。区分は下限の達成率を含みます。小さいほど良い指標で実績が0の場合、比率は存在しないため達成率は#N/Aとなり、最上位の区分とします。",
  },
  formula: "higher: actual / target; lower: target / actual",
  parameters: {
    actual: column({ en: "What was measured", ja: "実績値" }, numberCell({ from: 0 })),
    target: column({ en: "What was agreed: one for all, or one for each", ja: "目標値：全行共通の1つ、または行ごと" }, positiveCell),
    better: optional(
      choice(
        { en: "Which way is better", ja: "良い方向" },
        {
          higher: { en: "as for yield: 81% against 90% attains 0.9", ja: "収率など：目標90%、実績81%なら0.9" },
          lower: { en: "as for turn-around time: 25 days against 20 attain 0.8", ja: "所要日数など：目標20日、実績25日なら0.8" },
        },
      ),
      "higher",
    ),
    bands: optional(
      table(
        { en: "The bands, in any order, one of them from 0; met (from 1) and missed if left out", ja: "区分（順不同、0からの行が必要）。省略時は met（1以上）と missed" },
        {
          from: { name: { en: "From", ja: "下限" }, also: ["Attainment from", "Attainment", "達成率下限", "達成率"], cell: numberCell({ from: 0 }) },
          band: { name: { en: "Band", ja: "区分" }, cell: textCell },
          remedy: { name: { en: "Remedy", ja: "是正措置" }, cell: textCell, blank: noText },
        },
      ),
    ),
  },
  returns: besideRows({ en: "A row for each figure", ja: "実績ごとに1行" }, [
    { name: { en: "Attainment", ja: "達成率" }, meaning: { en: "1 when the target is just met", ja: "目標ちょうどで1" } },
    { name: { en: "Band", ja: "区分" }, meaning: { en: "the band that it reaches", ja: "達成率が届く区分" } },
    { name: { en: "Remedy", ja: "是正措置" }, meaning: { en: "of that band; blank = none", ja: "その区分の是正措置（空白はなし）" } },
  ]),
  examples: [
    {
      call: '=DEAL.KPI({0.9;0.855;0.6},0.9,,{1,"met","";0.95,"watch","corrective plan";0,"failed","credit for lost material"})',
      gives: [[1, "met", null], [0.95, "watch", "corrective plan"], [2 / 3, "failed", "credit for lost material"]],
      because: { en: "yield of 85.5% against 90% is 95% of the target, that bound included", ja: "収率85.5%は目標90%の95%で、下限値を含む" },
    },
    { call: '=DEAL.KPI({20;25},20,"lower")', gives: [[1, "met", null], [0.8, "missed", null]], because: { en: "25 days of turn-around against 20", ja: "目標20日に対し25日" } },
    {
      call: '=DEAL.KPI(0.9,0.9,,{1,"met","";0.95,"watch",""})',
      fails: { code: "#VALUE!", says: "bands must have a row from 0" },
      because: { en: "below 95% no band would hold", ja: "95%未満の区分がありません" },
    },
  ],
  mistakes: [{ en: "Turn-around time is better when lower: actual / target would praise the late.", ja: "所要日数は小さいほど良い指標です。実績÷目標では遅いほど高評価になります。" }],
  source: { title: "Pfizer / Upjohn manufacturing and supply agreement: minimum average yield and its remedy (10-12G EX-2.6, 2020; CUAD v1)", address: "https://www.atticusprojectai.org/cuad" },
  compute: ({ actual, target, better, bands }) => {
    const source = sideBySide({ actual, target: repeated(target, actual) });
    const steps = readSteps(bands ?? metOrMissed, "bands");
    const [attainments, names, remedies] = Array.from({ length: 3 }, () => new Array<Scalar>(source.length).fill(null)) as [Scalar[], Scalar[], Scalar[]];
    for (let row = 0; row < source.length; row++) {
      if (source.others.has(row)) continue;
      const attainment = attainmentRules[better](source.columns.actual[row] as number, source.columns.target[row] as number);
      const { band, remedy } = stepAt(steps, attainment);
      attainments[row] = Number.isFinite(attainment) ? attainment : { error: "#N/A" };
      names[row] = band;
      remedies[row] = remedy === "" ? null : remedy;
    }
    return { source, columns: [attainments, names, remedies] };
  },
});
