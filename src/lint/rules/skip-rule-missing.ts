import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, fix, set, type Fix } from "../finding";
import { unusedOrGaps, columnsToAdd } from "../parts/gaps";
import { hasValue } from "../parts/money";
import { milestoneChains } from "../parts/milestone-chains";
import { rowName } from "../parts/row-name";

const choices = ["catch-up", "forfeit"] as const;

export const skipRuleMissing = defineRule({
  id: "TRGL06",
  slug: "skip-rule-missing",
  severity: "warning",
  summary: { en: "Milestones come one after the other, and nothing says what becomes of one that is skipped.", ja: "順を追うマイルストンについて、飛び越された場合の扱いが定められていない。" },
  why: { en: "A trial that goes from phase 1 straight to phase 3 would erase the payment for phase 2.", ja: "第1相から直接第3相に進むと、第2相の支払が消滅するおそれがあります。" },
  advice: { en: "Catch-up is the common answer: the skipped milestone is paid with the later one.", ja: "飛び越されたマイルストンを後のマイルストンと同時に支払う（キャッチアップ）定めが一般的です。" },
  fixes: "suggestion",
  reads: ["triggerId", "status", "category", "product", "indication", "payee", "eventType", "eventText", "predecessors", "skipRule"],
  source: { title: "Theravance and Glaxo, collaboration agreement of 14 November 2002, section 6.2.1, in the Contract Understanding Atticus Dataset: skipped milestones are deemed achieved", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "Skipped milestones are paid with the later one; the last can't be skipped", ja: "後の支払と同時に支払う。最後の行は飛び越されない" },
        table: [["TriggerID", "Category", "EventText", "SkipRule"], ["M1", "dev_milestone", "Initiation of Phase IIa", "catch-up"], ["M2", "dev_milestone", "Initiation of Phase III", null]],
      },
      {
        because: { en: "Three countries, in no order", ja: "国ごとの承認に前後関係はない" },
        table: [["TriggerID", "Category", "EventText", "SkipRule"], ["M1", "reg_milestone", "Registration - US", null], ["M2", "reg_milestone", "Registration - Europe", null], ["M3", "reg_milestone", "Registration - JP", null]],
      },
      {
        because: { en: "An anniversary can't come before its approval", ja: "応当日は承認より先に到来しない" },
        table: [["TriggerID", "Category", "EventType", "Predecessors", "SkipRule"], ["M1", "reg_milestone", "APPROVAL", null, null], ["M2", "reg_milestone", "CALENDAR", "M1", null]],
      },
      {
        because: { en: "What has been achieved can't be skipped any more", ja: "達成済みの行は飛び越されない" },
        table: [["TriggerID", "Status", "Category", "Predecessors", "SkipRule"], ["M1", "paid", "dev_milestone", null, null], ["M2", "active", "dev_milestone", "M1", null]],
      },
    ],
    invalid: [
      {
        because: { en: "Theravance and GSK without their section 6.2.1: one finding for the chain", ja: "飛越しの定めを除いた例（1連鎖につき1件）" },
        table: [
          ["TriggerID", "Category", "EventText", "SkipRule"],
          ["M1", "dev_milestone", "Initiation of Phase I", "catch-up"],
          ["M2", "dev_milestone", "Initiation of Phase IIa", null],
          ["M3", "dev_milestone", "Initiation of Phase III", null],
        ],
        finds: ["D3"],
        fixed: [
          ["TriggerID", "Category", "EventText", "SkipRule"],
          ["M1", "dev_milestone", "Initiation of Phase I", "catch-up"],
          ["M2", "dev_milestone", "Initiation of Phase IIa", "catch-up"],
          ["M3", "dev_milestone", "Initiation of Phase III", null],
        ],
      },
      {
        because: { en: "A table that has no column for it", ja: "列そのものがない表" },
        table: [["トリガーID", "区分", "先行条件"], ["M1", "開発マイルストン", null], ["M2", "薬事マイルストン", "M1"]],
        finds: ["A1"],
        severity: "info",
        fixed: [["トリガーID", "区分", "先行条件", "飛越規則"], ["M1", "開発マイルストン", null], ["M2", "薬事マイルストン", "M1"]],
      },
    ],
  },
  checkContract: (contract, report) => {
    const lacking = contract.derive(milestoneChains).flatMap(({ skippable }) => {
      const blank = skippable.filter((row) => !hasValue(row, "skipRule"));
      return blank[0] ? [{ first: blank[0], blank }] : [];
    });
    const blankOf = new Map(lacking.map(({ first, blank }) => [first, blank]));
    for (const { place, rows, isWhole, isMissingColumn } of unusedOrGaps(contract, "skipRule", lacking.map(({ first }) => first))) {
      const blank = rows.flatMap((row) => blankOf.get(row) ?? []);
      const says = isWhole
        ? { en: "Nothing is said of skipped milestones; those that later ones could skip: {count}, {id} first", ja: "後の達成により飛び越され得るマイルストンが{count}件ありますが（最初は{id}）、扱いの定めがありません" }
        : { en: "What becomes of {id} when a later milestone is achieved first isn't said", ja: "後のマイルストンが先に達成された場合の{id}の扱いが定められていません" };
      report(place, says, {
        values: { id: rowName(rows[0]), count: blank.length },
        related: blank.slice(1, 10).map((row) => at(row, "triggerId")),
        fixes: isMissingColumn ? [columnsToAdd(place.table, "skipRule")] : choices.map((choice) => settingAll(blank, choice)),
        // A table without the column may leave it to the clause.
        ...(isMissingColumn && { severity: "info" }),
      });
    }
  },
});

function settingAll(rows: readonly TriggerRow[], choice: (typeof choices)[number]): Fix {
  const { name } = triggerWords.skipRule[choice];
  return fix("suggestion", { en: "Set SkipRule to {choice} ({meaning})", ja: "「飛越規則」を「{choice}」にする" }, rows.map((row) => set(row, "skipRule", choice)), { choice: { en: choice, ja: name.ja }, meaning: name });
}
