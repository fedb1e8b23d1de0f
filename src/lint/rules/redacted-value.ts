import { plain } from "../../language/plain";
import { redactionWords, triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { clipped } from "../parts/clipped";

const columns = (Object.keys(triggerColumns) as TriggerColumn[]).filter((column) => !["id", "text", "list"].includes(triggerColumns[column].kind));
const open = new Set(redactionWords.open);
const money: readonly TriggerColumn[] = ["amount", "rate"];

export const redactedValue = defineRule({
  id: "TRGS11",
  slug: "redacted-value",
  severity: "info",
  summary: { en: "A value is hidden.", ja: "値が非開示（伏字）である。" },
  why: { en: "It is a value that nobody here knows, neither zero nor blank: sums that it belongs to are only the least they can be, and no check claims them wrong.", ja: "値は存在しますが不明です。ゼロでも空欄でもないため、これを含む合計は下限値となり、誤りとは判定しません。" },
  advice: { en: "Nothing, if it must stay hidden; else take it from the unredacted contract. An amount still to be agreed is another rule's.", ja: "非開示のままでよければ対応は不要です。開示されている場合は契約書原本から転記してください。" },
  fixes: "none",
  reads: columns,
  source: { title: "Contract Understanding Atticus Dataset: 36 of 44 life-science agreements hide values", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [{ because: { en: "A mark inside prose is only part of the text", ja: "文章中の伏字は対象外" }, table: [["TriggerID", "EventText", "Amount"], ["M1", "Net sales exceed $[***] million", 10_000_000]] }],
    invalid: [
      { because: { en: "Hidden amount and threshold", ja: "金額と閾値が伏字" }, table: [["TriggerID", "Lower", "Amount"], ["S1", "$[ * ] million", "[***]"]], finds: ["B2", "C2"] },
      { because: { en: "As Japanese filings print it", ja: "日本の開示資料での表記" }, table: [["トリガーID", "金額"], ["M1", "●億円"]], finds: ["B2"] },
    ],
  },
  checkRow: (row, report) => {
    if (!row.hasNotes) return;
    for (const column of columns) {
      const text = row.note(column)?.redacted;
      if (text === undefined || (money.includes(column) && open.has(plain(text)))) continue;
      report(at(row, column), { en: "{column} is hidden: {text}", ja: "「{column}」は非開示です（{text}）" }, { values: { column: triggerColumns[column].name, text: clipped(text) } });
    }
  },
});
