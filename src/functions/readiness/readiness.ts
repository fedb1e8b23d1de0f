import { readinessByArea } from "../../core/readiness/readiness-by-area";
import { readinessScore } from "../../core/readiness/readiness-score";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { optional } from "../parameters/optional";
import { oneNumber } from "../results/one-number";
import { asOfDay, checklistTable, readinessSource } from "./checklist-table";

export const readiness = defineFunction({
  name: "READINESS",
  summary: { en: "How ready a programme is, 0 to 100", ja: "プログラムの準備度（0～100）" },
  description: {
    en: "Each area's evidence is the share of its weight that is met, times the quality of the proof (regulator or signed 1, third party 0.8, internal 0.5, none 0), times its freshness. The score is 100 times the mean of the areas. Items marked n/a and areas without weight are left out.",
    ja: "各領域の充足度は、達成項目の重みの割合に証拠の質（規制当局・締結済み1、第三者0.8、社内0.5、なし0）と鮮度を掛けた値です。スコアは各領域の平均の100倍です。対象外の項目と重みのない領域は除きます。",
  },
  parameters: {
    checklist: checklistTable,
    asOf: asOfDay,
    method: optional(
      choice(
        { en: "How the areas make one number", ja: "領域を1つの数値にまとめる方法" },
        {
          geometric: { en: "geometric mean: a zero is a zero", ja: "幾何平均（1つでも0なら0）" },
          weakest: { en: "the weakest area", ja: "最も低い領域" },
          arithmetic: { en: "arithmetic mean", ja: "算術平均" },
        },
      ),
      "geometric",
    ),
  },
  returns: oneNumber({ en: "The score, 0 to 100", ja: "スコア（0～100）" }),
  examples: [
    {
      call: '=DEAL.READINESS({"Area","Status","Proof";"Data","met","signed";"CMC","met","third party";"CMC","not started",""},,"arithmetic")',
      gives: 70,
      because: { en: "Data 1, CMC half of its weight at 0.8: the mean of 1 and 0.4", ja: "データは1、CMCは重みの半分が0.8：1と0.4の平均" },
    },
    {
      call: '=DEAL.READINESS({"領域","状況","証拠","証拠の日付";"データ","達成","第三者","2026-01-01"},DATE(2027,6,30))',
      gives: 40,
      because: { en: "545 days old: after 180 days of grace and 365 more, 0.8 is worth half", ja: "545日経過：180日の猶予とさらに365日で、0.8が半分になる" },
    },
    {
      call: '=DEAL.READINESS({"Area","Status";"Data","finished"})',
      fails: { code: "#VALUE!", says: "checklist row 2, Status must be one of not started, in progress, met or n/a" },
      because: { en: "only the listed words have a meaning", ja: "一覧にある語だけが有効です" },
    },
    {
      call: '=DEAL.READINESS({"Area","Status";"Data","n/a"})',
      fails: { code: "#N/A", says: "checklist has no item to score" },
      because: { en: "nothing is left to score", ja: "採点できる項目が残りません" },
    },
  ],
  source: readinessSource,
  compute: ({ checklist, asOf, method }) => readinessScore(readinessByArea(checklist, asOf), method),
});
