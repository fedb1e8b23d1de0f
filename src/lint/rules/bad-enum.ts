import { defineRule } from "../define-rule";
import { fix, set } from "../finding";
import { triggerColumns, triggerWords, type TriggerWords } from "../../seeds/triggers";
import { columnsOfKind } from "../parts/columns-of-kind";
import { nearWord } from "../parts/near-word";
import { reportUnreadable, unreadable } from "../parts/unreadable";
import type { Text } from "../../language/text";

const columns = columnsOfKind("word", "flag", "condition");

export const badEnum = defineRule({
  id: "TRGS04",
  slug: "bad-enum",
  severity: "error",
  summary: { en: "A cell holds none of the words, or not the form, that its column knows.", ja: "列で認められた語や書式以外の値が入力されている。" },
  why: { en: "A row whose category, status or event can't be read drops out of every sum and every check that goes by them.", ja: "区分・状態・事象が読み取れない行は、集計と検査の対象から漏れてしまいます。" },
  advice: { en: "Choose one of the listed words; case, blanks and hyphens don't matter, and either language will do.", ja: "一覧の語から選んでください。大文字・小文字、空白、ハイフンは区別せず、日本語・英語のどちらでも構いません。" },
  fixes: "safe",
  reads: columns,
  examples: {
    valid: [
      { because: { en: "Other spellings and the other language are read", ja: "別表記や日本語も読み取れる" }, table: [["Status", "Category", "DueFrom"], ["Active", "Dev milestone", "notification"], ["有効", "開発マイルストン", "通知"]] },
      { because: { en: "Predecessors joined by AND, OR and brackets", ja: "AND・OR・括弧を使った先行条件" }, table: [["TriggerID", "Predecessors"], ["M3", "M1 AND (M2 OR M4)"]] },
    ],
    invalid: [
      {
        because: { en: "A letter is missing", ja: "1文字抜けている" },
        table: [["Status", "Category"], ["actve", "dev_milestone"], ["active", "reg_milstone"]],
        finds: ["A2", "B3"],
        fixed: [["Status", "Category"], ["active", "dev_milestone"], ["active", "reg_milestone"]],
      },
      {
        because: { en: "In a Japanese table the word is written in Japanese", ja: "長音の誤記" },
        table: [["状態", "区分"], ["有効", "薬事マイルストヲン"]],
        finds: ["B2"],
        fixed: [["状態", "区分"], ["有効", "薬事マイルストン"]],
      },
      { because: { en: "\"inactive\" is no misspelling of active, nor is \"unpaid\" one of paid", ja: "「inactive」は「active」の誤記ではない" }, table: [["Status", "Category"], ["inactive", "upfront"], ["unpaid", "upfront"]], finds: ["A2", "A3"] },
      { because: { en: "A comma beside an OR: which of them are needed together?", ja: "カンマとORが混在し、条件の組み方が不明" }, table: [["TriggerID", "Predecessors"], ["M4", "M1, M2 or M3"]], finds: ["B2"] },
    ],
  },
  includesDead: true,
  checkRow: (row, report) => {
    if (!row.hasNotes) return;
    for (const column of columns) {
      const found = unreadable(row, column);
      if (!found) continue;
      const words = triggerColumns[column].words as TriggerWords | undefined;
      const near = words === undefined ? undefined : nearWord(words, found.text);
      if (!near || words === undefined) {
        reportUnreadable(row, column, found, report);
        continue;
      }
      const names: Readonly<Record<string, { readonly name: Text }>> = triggerWords[words];
      // A scale multiplies money: that choice stays the user's.
      const kind = near.isSlip && column !== "scale" ? "safe" : "suggestion";
      const word = { en: near.word, ja: names[near.word]?.name.ja ?? near.word };
      reportUnreadable(row, column, found, report, { fixes: [fix(kind, { en: "Write {word}", ja: "「{word}」にする" }, [set(row, column, near.word)], { word })] });
    }
  },
});
