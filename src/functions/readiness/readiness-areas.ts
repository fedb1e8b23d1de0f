import { readinessByArea } from "../../core/readiness/readiness-by-area";
import { defineFunction } from "../define-function";
import { rows } from "../results/rows";
import { asOfDay, checklistTable, readinessSource } from "./checklist-table";

export const readinessAreas = defineFunction({
  name: "READINESS.AREAS",
  summary: { en: "Score, light and range of each area", ja: "領域ごとのスコア、信号、範囲" },
  description: {
    en: "Green: every must met with the proof it needs and fresh, at least 80% of the weight met, score at least 65. Amber: every must started, score at least 50. Red otherwise.",
    ja: "Green：必須項目がすべて必要な証拠（有効なもの）で達成、重みの80%以上を達成、スコア65以上。Amber：必須項目にすべて着手、スコア50以上。それ以外はRed。",
  },
  parameters: { checklist: checklistTable, asOf: asOfDay },
  returns: rows({ en: "A row for each area, in the checklist's order", ja: "領域ごとに1行（チェックリストの順）" }, [
    { name: { en: "Area", ja: "領域" }, meaning: { en: "as the checklist names it", ja: "チェックリストの表記" } },
    { name: { en: "Score", ja: "スコア" }, meaning: { en: "0 to 100; blank where no item has weight", ja: "0～100（重みのある項目がなければ空白）" } },
    { name: { en: "Light", ja: "信号" }, meaning: { en: "Green, Amber, Red or n/a", ja: "Green、Amber、Red、n/a" } },
    { name: { en: "Open must-items", ja: "未完了の必須項目" }, meaning: { en: "how many musts aren't met yet with the proof they need, fresh", ja: "必要かつ有効な証拠で達成されていない必須項目の数" } },
    { name: { en: "Low", ja: "下限" }, meaning: { en: "the score if stale and missing proof counts nothing", ja: "古い証拠・証拠なしを0とした場合のスコア" } },
    { name: { en: "High", ja: "上限" }, meaning: { en: "the score if all that is in progress were met and fully proven", ja: "進行中の項目がすべて十分な証拠で達成された場合のスコア" } },
  ]),
  examples: [
    {
      call: '=DEAL.READINESS.AREAS({"Area","Item","Kind","Status","Proof";"Data","GLP package","must","met","third party";"Data","TMF","should","met","internal";"CMC","FMEA","must","in progress",""})',
      gives: [
        ["Data", 65, "Green", 0, 65, 65],
        ["CMC", 0, "Red", 1, 0, 100],
      ],
      because: { en: "Data: the mean of 0.8 and 0.5 is just Green; CMC may still come to 100", ja: "データは0.8と0.5の平均でちょうどGreen。CMCは100まで到達しうる" },
    },
    {
      call: '=DEAL.READINESS.AREAS({"Area","Status","Weight";"Data","met",-1})',
      fails: { code: "#VALUE!", says: "checklist row 2, Weight must be a number of at least 0, not -1" },
      because: { en: "a weight can't be negative", ja: "重みは負にできません" },
    },
  ],
  source: readinessSource,
  compute: ({ checklist, asOf }) =>
    readinessByArea(checklist, asOf).map(({ name, score, openMusts }) =>
      score
        ? ([name, 100 * score.evidence, score.light, openMusts.length, 100 * score.low, 100 * score.high] as const)
        : ([name, null, "n/a", openMusts.length, null, null] as const),
    ),
});
