import { oldestFreshDays } from "../core/readiness/freshness";
import { readinessSettings } from "../seeds/readiness";
import { heading, note } from "../workbook/blocks/heading";
import { defineTemplate } from "./define-template";
import { dealInputs } from "./inputs/deal-inputs";
import { checklist, checklistHeadline } from "./readiness/checklist";
import { gaps, gapsNote } from "./readiness/gaps";
import { missing } from "./readiness/missing";
import { readinessName } from "./readiness/readiness-name";
import { areas, areasChart, gates, results } from "./readiness/results";
import { settingsNote, settingsSources } from "./readiness/settings";
import { titled } from "./shared/deal-facts";

const { graceDays } = readinessSettings;

export const readiness = defineTemplate({
  id: "readiness",
  title: { en: "Readiness", ja: "準備度" },
  summary: {
    en: "25 criteria with their proof, the score, lights and gates on the path from proof of concept to CMC to access. =READINESS() works from then on.",
    ja: "25の評価項目と証拠、スコア、信号、PoC・CMC・アクセスの各ゲート。挿入後は =READINESS() が使えます。",
  },
  inputs: dealInputs,
  build: (inputs) => ({
    sheets: [
      {
        name: { en: "Readiness", ja: "準備度" },
        tabColor: "#1F3864",
        pages: 1,
        blocks: [
          ...titled({ en: "Readiness", ja: "準備度" }, inputs),
          { beside: [[results(inputs)], [gates, areas], [areasChart]] },
          { beside: [[gaps], [missing]] },
          note(gapsNote),
          heading({ en: "How the score is made", ja: "スコアの算定方法" }),
          note(settingsNote),
          note(settingsSources, "source"),
        ],
      },
      {
        name: { en: "Checklist", ja: "チェックリスト" },
        freeze: "Checklist",
        blocks: [
          ...titled({ en: "Checklist", ja: "チェックリスト" }, inputs),
          checklistHeadline,
          checklist,
          note({
            en: `Blue on yellow is yours to fill. Signed means executed by the parties. A met item needs a proof date; third-party and internal proof is ageing after ${graceDays} days and stale after ${oldestFreshDays}. Add rows below the last one.`,
            ja: `黄色地に青字が入力欄です。「締結済み」は当事者の署名済みを意味します。達成項目には証拠の日付が必要で、第三者・社内の証拠は${graceDays}日を過ぎると低下し始め、${oldestFreshDays}日を過ぎると古い証拠として扱います。行は末尾に追加できます。`,
          }),
        ],
      },
    ],
    names: [readinessName],
  }),
});
