import { rightsNotes } from "../seeds/rights";
import type { Block } from "../workbook/block";
import { bands } from "../workbook/blocks/bands";
import { heading, note } from "../workbook/blocks/heading";
import { defineTemplate } from "./define-template";
import { dealInputs } from "./inputs/deal-inputs";
import { titled } from "./shared/deal-facts";
import { columnGroups } from "./triggers/bands";
import { contractFields, parties } from "./triggers/contract";
import { findingCounts, findingsSheet } from "./triggers/findings";
import { eventList, eventTypes, gradesNote, partyNames, wordList } from "./triggers/lists";
import { figuresNote, figuresSources } from "./triggers/notes";
import { triggersTable } from "./triggers/triggers-table";

/** Keeps the titles out of the column of ids, which stays in sight and is printed on every page. */
const besideIds: Block = { rows: 1, columns: 1, draw: () => undefined };

export const triggers = defineTemplate({
  id: "triggers",
  title: { en: "Trigger table", ja: "トリガー表" },
  summary: {
    en: "The contract's payments, rights and duties with the event, proof and dates of each, prefilled from the pattern; pick lists and notes in every column, checked as you type.",
    ja: "契約の支払・権利・義務を、事象・証憑・日付とともに1行ずつ記載した表。パターンに応じた初期値、全列の入力リストと説明、入力に応じた点検付き。",
  },
  inputs: dealInputs,
  build: (inputs) => ({
    sheets: [
      {
        name: { en: "Triggers", ja: "トリガー表" },
        tabColor: "#7030A0",
        freeze: "Triggers",
        freezeColumns: 1,
        pagesWide: 4,
        blocks: [
          { gap: 0, beside: [[besideIds], [...titled({ en: "Trigger table", ja: "トリガー表" }, inputs), findingCounts, note(rightsNotes.about, "note", 10)]] },
          bands(columnGroups.map(({ name, columns }) => ({ name, columns: columns.length }))),
          triggersTable(inputs),
        ],
      },
      findingsSheet(inputs),
      {
        name: { en: "Contract", ja: "契約の前提" },
        tabColor: "#7030A0",
        pages: 1,
        blocks: [
          ...titled({ en: "Contract", ja: "契約の前提" }, inputs),
          { beside: [[contractFields(inputs)], [parties]] },
          heading({ en: "Where the figures come from", ja: "数値の根拠" }),
          note(figuresNote),
          note(figuresSources, "source"),
        ],
      },
      {
        name: { en: "Lists", ja: "一覧" },
        freeze: "EventList",
        blocks: [
          heading({ en: "Lists", ja: "一覧" }, "title"),
          heading({ en: "Words that the columns of the trigger table may hold", ja: "トリガー表の各列に入力できる語" }, "subtitle"),
          { beside: [[eventList, note(gradesNote)], [wordList]] },
        ],
      },
    ],
    names: [eventTypes, partyNames],
  }),
});
