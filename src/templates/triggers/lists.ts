import type { Text } from "../../language/text";
import { eventProofs, evidenceGrades, triggerColumns, triggerWords, type TriggerColumn, type TriggerWord, type TriggerWords } from "../../seeds/triggers";
import type { Block } from "../../workbook/block";
import { table } from "../../workbook/blocks/table";
import { columnRef } from "../../workbook/references";
import type { NamePlan } from "../../workbook/plan";
import { shownColumns } from "./bands";
import { wordText } from "./words";

/** English tables hold codes, so the list tells their meaning; Japanese ones hold the words, so it tells their code. */
const beside = { en: "Meaning", ja: "コード" };

/** The event codes with the paper that proves each and how good that is. */
export const eventList: Block = table({
  name: "EventList",
  columns: [
    { key: "event", header: { en: "Event", ja: "事象" }, role: "tableBody", width: 20 },
    { key: "meaning", header: beside, role: "tableBody", width: 30 },
    { key: "proof", header: { en: "Proof", ja: "証憑" }, role: "tableBody", width: 40 },
    { key: "grade", header: { en: "Grade", ja: "等級" }, role: "check", width: 8 },
  ],
  rows: Object.entries(triggerWords.event).map(([code, { name, grade }]) => {
    const event = code as TriggerWord<"event">;
    return { event: wordText("event", event), meaning: { en: name.en, ja: code }, proof: eventProofs[event], grade };
  }),
});

/** The words of all other columns. */
export const wordList: Block = table({
  name: "WordList",
  columns: [
    { key: "column", header: { en: "Column", ja: "列" }, role: "tableBody", width: 15 },
    { key: "word", header: { en: "Word", ja: "語" }, role: "tableBody", width: 20 },
    { key: "meaning", header: beside, role: "tableBody", width: 30 },
  ],
  rows: shownColumns.flatMap((column) => wordsOf(column)),
});

/** The cells that the list of events is picked from. */
export const eventTypes: NamePlan = {
  name: "EventTypes",
  refersTo: columnRef("EventList", "event"),
  comment: { en: "Events that a trigger may wait for", ja: "トリガーの事象種別の一覧" },
};

/** The cells that payers and payees are picked from; it grows with the table of parties. */
export const partyNames: NamePlan = {
  name: "PartyNames",
  refersTo: columnRef("Parties", "party"),
  comment: { en: "Parties of the contract", ja: "契約の当事者の一覧" },
};

/** What the grades mean, a line each. */
export const gradesNote: Text = {
  en: Object.entries(evidenceGrades).map(([grade, { en }]) => `${grade}: ${en}`).join("\n"),
  ja: Object.entries(evidenceGrades).map(([grade, { ja }]) => `${grade}：${ja}`).join("\n"),
};

function wordsOf(column: TriggerColumn) {
  const { name: header, words } = triggerColumns[column];
  if (words === undefined || words === "event") return [];
  const list = words as TriggerWords;
  return Object.entries<{ readonly name: Text }>(triggerWords[list]).map(([code, { name }]) => ({
    column: header,
    word: wordText(list, code as TriggerWord<typeof list>),
    meaning: { en: name.en, ja: /^[\x20-\x7E]+$/.test(code) ? code : name.en },
  }));
}
