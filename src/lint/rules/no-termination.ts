import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { fix, set, type Fix } from "../finding";
import { listsDuties } from "../parts/duties";
import { columnsToAdd, unusedOrGaps } from "../parts/gaps";
import { isOwed, isSettled } from "../parts/owed";
import { rowName } from "../parts/row-name";

const choices = ["accrued only", "forfeit", "survive"] as const;
const rights = new Set<unknown>(["territory", "option", "mfg_transfer"]);

export const noTermination = defineRule({
  id: "TRGL09",
  slug: "no-termination",
  severity: "warning",
  summary: { en: "A payment or right doesn't say what the end of the agreement does to it.", ja: "支払・権利について、契約終了時の扱いが定められていない。" },
  why: { en: "Whether what has been earned is still owed, and whether a licence survives, is what parties fight over when an agreement ends.", ja: "発生済みの金額を支払うか、権利が存続するかは、契約終了時の典型的な争点です。" },
  advice: { en: "Say forfeit, accrued only, survive or pro rata.", ja: "「消滅」「発生済みのみ」「存続」「按分」のいずれかを記入してください。" },
  fixes: "suggestion",
  reads: ["status", "category", "amount", "rate", "payer", "payee", "onTermination"],
  examples: {
    valid: [
      { because: { en: "What has accrued stays owed", ja: "発生済みの分は支払う" }, table: [["TriggerID", "Category", "Rate", "OnTermination"], ["R1", "royalty_tier", 0.08, "accrued only"]] },
      { because: { en: "A schedule of payments alone: the clause stands elsewhere", ja: "支払のみの表（終了時の定めは別にあり得る）" }, table: [["TriggerID", "Category", "Amount"], ["M1", "dev_milestone", 10_000_000]] },
      { because: { en: "It has been paid", ja: "支払済み" }, table: [["TriggerID", "Status", "Category", "Amount", "OnTermination"], ["U1", "paid", "upfront", 1_000_000, null]] },
    ],
    invalid: [
      {
        because: { en: "The royalty says it, the milestone doesn't", ja: "ロイヤルティには定めがあるがマイルストンにはない" },
        table: [["TriggerID", "Category", "Amount", "Rate", "OnTermination"], ["R1", "royalty_tier", null, 0.08, "survive"], ["M1", "dev_milestone", 10_000_000, null, null]],
        finds: ["E3"],
        fixed: [["TriggerID", "Category", "Amount", "Rate", "OnTermination"], ["R1", "royalty_tier", null, 0.08, "survive"], ["M1", "dev_milestone", 10_000_000, null, "accrued only"]],
      },
      {
        because: { en: "A column that nobody has filled: one finding", ja: "全行空白の列（1件のみ）" },
        table: [["トリガーID", "区分", "金額", "終了時"], ["M1", "開発マイルストン", 500_000_000, null], ["M2", "薬事マイルストン", 800_000_000, null]],
        finds: ["D1"],
        fixed: [["トリガーID", "区分", "金額", "終了時"], ["M1", "開発マイルストン", 500_000_000, "発生済みのみ"], ["M2", "薬事マイルストン", 800_000_000, "発生済みのみ"]],
      },
      {
        because: { en: "A table of rights and duties that has no column for it", ja: "権利義務の表に列そのものがない" },
        table: [["TriggerID", "Category", "Amount"], ["T1", "territory", null], ["M1", "dev_milestone", 10_000_000]],
        finds: ["A1"],
        severity: "info",
        fixed: [["TriggerID", "Category", "Amount", "OnTermination"], ["T1", "territory", null], ["M1", "dev_milestone", 10_000_000]],
      },
    ],
  },
  checkContract: (contract, report) => {
    const open = contract.inForce.filter((row) => isOwed(row) || (rights.has(row.at("category")) && !isSettled(row)));
    for (const { place, rows, isWhole, isMissingColumn } of unusedOrGaps(contract, "onTermination", open)) {
      // A schedule of payments alone isn't where the clause would stand.
      if (isMissingColumn && !listsDuties(contract)) continue;
      const says = isWhole
        ? { en: "Nothing is said of the end of the agreement; payments and rights that it would reach: {count}", ja: "{count}件の支払・権利について、契約終了時の扱いが一切定められていません" }
        : { en: "What the end of the agreement does to {id} isn't said", ja: "契約終了時の{id}の扱いが定められていません" };
      report(place, says, {
        values: { id: rowName(rows[0]), count: rows.length },
        fixes: isMissingColumn ? [columnsToAdd(place.table, "onTermination")] : choices.map((choice) => settingAll(rows, choice)),
        // A table without the column may leave it to the clause.
        ...(isMissingColumn && { severity: "info" }),
      });
    }
  },
});

function settingAll(rows: readonly TriggerRow[], choice: (typeof choices)[number]): Fix {
  const title = rows.length > 1 ? { en: "Set OnTermination of all {count} to {choice}", ja: "{count}件すべての「終了時」を「{choice}」にする" } : { en: "Set OnTermination to {choice}", ja: "「終了時」を「{choice}」にする" };
  return fix("suggestion", title, rows.map((row) => set(row, "onTermination", choice)), { count: rows.length, choice: { en: choice, ja: triggerWords.onTermination[choice].name.ja } });
}
