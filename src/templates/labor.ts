import { note } from "../workbook/blocks/heading";
import { defineTemplate } from "./define-template";
import { dealInputs } from "./inputs/deal-inputs";
import { laborFields } from "./labor/labor-fields";
import { laborTable } from "./labor/labor-table";
import { partyCounts } from "./labor/party-counts";
import { drivers, edges, legend, laborSources } from "./labor/background";
import { titled } from "./shared/deal-facts";

export const labor = defineTemplate({
  id: "labor",
  title: { en: "Division of labor", ja: "役割分担" },
  summary: {
    en: "Who does what on the Japan/Asia and US sides, with owner, RACI, hand-over event, KPI, due date and status; counts by party.",
    ja: "日本・アジア側と米国側の役割分担表。主管、RACI、引継ぎイベント、KPI、期日、進捗、当事者別の集計。",
  },
  inputs: dealInputs,
  build: (inputs) => ({
    sheets: [
      {
        name: { en: "Division of labor", ja: "役割分担" },
        tabColor: "#2F5597",
        freeze: "Labor",
        blocks: [...titled({ en: "Division of labor", ja: "役割分担" }, inputs), note(legend), laborTable(inputs.pattern.id)],
      },
      {
        name: { en: "Parties", ja: "当事者" },
        tabColor: "#2F5597",
        pages: 1,
        blocks: [
          ...titled({ en: "Parties and their edges", ja: "当事者と強み" }, inputs),
          { beside: [[laborFields(inputs)], [edges, partyCounts]] },
          ...drivers(inputs.pattern),
          note(laborSources(inputs.pattern.id), "source"),
        ],
      },
    ],
  }),
});
