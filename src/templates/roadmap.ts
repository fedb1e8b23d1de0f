import { heading, note } from "../workbook/blocks/heading";
import { roadmapNotes } from "../seeds/roadmap";
import { regulatoryNote } from "../seeds/regulatory";
import { defineTemplate } from "./define-template";
import { dealInputs } from "./inputs/deal-inputs";
import { clockSources, clocksTable, routeFacts } from "./roadmap/clocks";
import { eventsTable } from "./roadmap/events";
import { quarterBand } from "./roadmap/quarter-band";
import { planFields, quartersSpill } from "./roadmap/quarters";
import { bars, roadmapTable } from "./roadmap/roadmap-table";
import { titled } from "./shared/deal-facts";

export const roadmap = defineTemplate({
  id: "roadmap",
  title: { en: "Quarterly roadmap", ja: "四半期ロードマップ" },
  summary: {
    en: "Four quarters from any start: tasks, deals and financing, gates, predecessors that are checked, regulatory clocks with computed dates, and a Gantt chart.",
    ja: "任意の四半期から始まる1年間の計画。主要タスク、提携・資金調達、ゲート、先行関係の確認、規制上の期限、ガントチャート。",
  },
  inputs: dealInputs,
  build: (inputs) => ({
    sheets: [
      {
        name: { en: "Roadmap", ja: "ロードマップ" },
        tabColor: "#C55A11",
        freeze: "Roadmap",
        blocks: [
          ...titled({ en: "Quarterly roadmap", ja: "四半期ロードマップ" }, inputs),
          note(roadmapNotes.interim),
          {
            gap: 0,
            beside: [
              [{ ...heading(roadmapNotes.about, "subtitle"), gapBelow: 0 }, roadmapTable(inputs.pattern.id)],
              [quarterBand, bars(inputs.pattern.id)],
            ],
          },
        ],
      },
      {
        name: { en: "Quarters and clocks", ja: "四半期と期限" },
        tabColor: "#C55A11",
        pages: 1,
        blocks: [
          ...titled({ en: "Quarters and regulatory clocks", ja: "四半期と規制上の期限" }, inputs),
          { beside: [[planFields(inputs)], [quartersSpill]] },
          eventsTable,
          heading({ en: "Regulatory clocks", ja: "規制上の期限" }),
          note(regulatoryNote),
          clocksTable(inputs.pattern.id),
          heading({ en: "Route and sources", ja: "規制ルートと出典" }),
          note(routeFacts(inputs.pattern)),
          note(clockSources(inputs.pattern.id), "source"),
        ],
      },
    ],
  }),
});
