import { defineRule } from "../define-rule";
import { gaps } from "../parts/gaps";
import { hasValue, milestones } from "../parts/money";
import { phraseIn } from "../parts/clause-phrases";
import { isSettled } from "../parts/owed";
import { rowName } from "../parts/row-name";

export const occurrenceMissing = defineRule({
  id: "TRGL05",
  slug: "occurrence-missing",
  severity: "error",
  summary: { en: "A milestone doesn't say how often it pays.", ja: "マイルストンの支払回数が定められていない。" },
  why: { en: "Once or once per product, indication or territory: the total is another one each time.", ja: "1回限りか、製品・適応症・地域ごとかによって、総額が変わります。" },
  advice: { en: "Say once, per product, per indication, per territory, annual or each.", ja: "「1回限り」「製品ごと」「適応症ごと」「地域ごと」「毎年」「都度」のいずれかを記入してください。" },
  fixes: "none",
  reads: ["status", "category", "eventText", "occurrence"],
  source: { title: "Eton and Aucta, licence of 12 June 2019, section 6.2: up to 18 million dollars in all, and on a product by product basis; in the Contract Understanding Atticus Dataset", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "Once", ja: "1回限り" }, table: [["TriggerID", "Category", "EventText", "Occurrence"], ["M1", "sales_milestone", "Net sales exceed 10M in a calendar year", "once"]] },
      { because: { en: "The event says it", ja: "事象定義に回数の定めがある" }, table: [["TriggerID", "Category", "EventText", "Occurrence"], ["M1", "dev_milestone", "Initiation of Phase I, once per Collaboration Product", null]] },
    ],
    invalid: [
      {
        because: { en: "Eton's 1 and 10 million: once, or for each product?", ja: "製品ごとか総額か不明（実例）" },
        table: [["TriggerID", "Category", "EventText", "Amount", "Occurrence"], ["S1", "sales_milestone", "Net sales first exceed 10M in a calendar year", 1_000_000, null], ["S2", "sales_milestone", "Net sales first exceed 100M in a calendar year", 10_000_000, null]],
        finds: ["E2", "E3"],
      },
      { because: { en: "A table that has no column for it", ja: "列そのものがない表" }, table: [["トリガーID", "区分", "事象定義"], ["M1", "薬事マイルストン", "日本における承認"], ["M2", "薬事マイルストン", "米国における承認"]], finds: ["A1"], severity: "info" },
    ],
  },
  checkContract: (contract, report) => {
    const open = contract.of(...milestones).filter((row) => !isSettled(row));
    for (const { place, rows, isMissingColumn } of gaps(contract, "occurrence", open, (row) => hasValue(row, "occurrence") || phraseIn(row.at("eventText"), "occurrence") !== undefined)) {
      if (!isMissingColumn) report(place, { en: "{id} doesn't say whether it pays once or more often", ja: "{id}の支払が1回限りか複数回か定められていません" }, { values: { id: rowName(rows[0]) } });
      else {
        report(place, { en: "The table has no Occurrence column; milestones that don't say in words how often they pay: {count}, {id} first", ja: "「回数」列がなく、{count}件のマイルストンで支払回数が読み取れません（最初は{id}）" }, {
          values: { count: rows.length, id: rowName(rows[0]) },
          // A table without the column may rest on the clause.
          severity: "info",
        });
      }
    }
  },
});
