import { isoDate } from "../../cells/serial";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at, atHeader } from "../finding";

export const staleReview = defineRule({
  id: "TRGT14",
  slug: "stale-review",
  severity: "info",
  summary: { en: "A row was last reviewed long ago, or before its event came.", ja: "最終確認が古い、または事象の発生前である。" },
  why: { en: "Evidence and plans age: an old row is a guess.", ja: "証憑も計画も古くなります。長く見直されていない行は推測にすぎません。" },
  advice: { en: "Check the row against the contract and the latest plan, then enter the day in Reviewed.", ja: "契約書と最新の計画に照らして見直し、「確認日」を更新してください。" },
  fixes: "none",
  reads: ["reviewed", "status", "target"],
  needs: ["asOf"],
  settings: { days: { value: 180, unit: { en: "days", ja: "日" }, means: { en: "Most days since the last review", ja: "最終確認からの最長日数" } } },
  examples: {
    valid: [
      { because: { en: "Reviewed four months ago", ja: "4か月前に確認" }, table: [["TriggerID", "Status", "Reviewed"], ["M1", "active", "2026-07-22"]], facts: { asOf: 46_348 } },
      { because: { en: "Paid long ago: nothing is left to review", ja: "支払済みで見直しは不要" }, table: [["TriggerID", "Status", "Reviewed"], ["M1", "paid", "2020-07-22"]], facts: { asOf: 46_348 } },
    ],
    invalid: [
      {
        because: { en: "One of two is over a year old", ja: "2行のうち1行が1年以上前" },
        table: [["TriggerID", "Status", "Reviewed"], ["M1", "active", "2026-10-01"], ["M2", "active", "2025-10-01"]],
        facts: { asOf: 46_348 },
        finds: ["C3"],
      },
      {
        because: { en: "The whole table is old: said once", ja: "表全体が古い（1回だけ報告）" },
        table: [["トリガーID", "状態", "確認日"], ["M1", "有効", "2025-10-01"], ["M2", "有効", "2025-11-01"]],
        facts: { asOf: 46_348 },
        finds: ["C1"],
      },
      {
        because: { en: "Achieved after the last review", ja: "最終確認後に達成" },
        table: [["TriggerID", "Status", "Target", "Reviewed"], ["M1", "achieved", "2026-11-02", "2026-10-01"]],
        facts: { asOf: 46_348 },
        finds: ["D2"],
      },
    ],
  },
  checkContract: (contract, report, { settings: { days }, facts: { asOf } }) => {
    if (asOf === undefined) return;
    contract.tables.forEach((_, table) => {
      const rows = reviewedRows(contract, table);
      const stale = rows.filter((row) => asOf - (row.at("reviewed") ?? asOf) > days);
      if (stale.length > 1 && stale.length === rows.length) {
        const last = stale.reduce((latest, row) => Math.max(latest, row.at("reviewed") ?? 0), 0);
        report(atHeader(table, "reviewed"), { en: "No row has been reviewed since {last}", ja: "{last}以降、どの行も確認されていません" }, { values: { last: isoDate(last) } });
        return;
      }
      for (const row of rows) {
        const reviewed = row.at("reviewed") ?? asOf;
        const came = triggerWords.status[row.at("status") ?? "active"].stage === "happened" ? row.at("target") : undefined;
        if (came !== undefined && came <= asOf && reviewed < came) {
          report(at(row, "reviewed"), { en: "Reviewed on {reviewed}, before its event came on {came}", ja: "最終確認（{reviewed}）が事象の発生（{came}）より前です" }, { values: { reviewed: isoDate(reviewed), came: isoDate(came) }, related: [at(row, "target")] });
        } else if (asOf - reviewed > days) {
          report(at(row, "reviewed"), { en: "Last reviewed {age} days ago", ja: "最終確認から{age}日が経過しています" }, { values: { age: asOf - reviewed } });
        }
      }
    });
  },
});

/** Rows that somebody has reviewed and that may still change. */
function reviewedRows(contract: Contract, table: number): readonly TriggerRow[] {
  return contract.inForce.filter((row) => row.table === table && row.at("reviewed") !== undefined && triggerWords.status[row.at("status") ?? "active"].stage !== "paid");
}
