import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import { defineRule, type Report } from "../define-rule";
import { rowName } from "../parts/row-name";

export const hiddenRowActive = defineRule({
  id: "TRGW04",
  slug: "hidden-row-active",
  severity: "info",
  summary: { en: "Rows that still count are hidden or filtered out.", ja: "有効な行が非表示、またはフィルターで除外されている。" },
  why: { en: "What is not seen is still owed, and still in every sum.", ja: "見えなくても支払義務は残り、集計にも含まれます。" },
  advice: { en: "Show the rows, or clear the filter, before the table is read or printed.", ja: "閲覧・印刷の前に、行を再表示するかフィルターを解除してください。" },
  fixes: "none",
  reads: ["triggerId", "status", "supersedes"],
  examples: {
    valid: [{ because: { en: "What is hidden is paid or superseded", ja: "非表示の行は支払済みまたは置換済み" }, table: [["TriggerID", "Status"], ["M1", "paid"], ["M2", "superseded"], ["M3", "active"]], workbook: { hiddenRows: new Set([1, 2]) } }],
    invalid: [
      { because: { en: "Two rows side by side and one more: each stretch is one finding", ja: "連続する非表示行は1件にまとめる" }, table: [["TriggerID", "Status"], ["M1", "active"], ["M2", "draft"], ["M3", "active"], ["M4", "achieved"]], workbook: { hiddenRows: new Set([1, 2, 4]) }, finds: ["A2", "A5"] },
    ],
  },
  checkContract: ({ tables, inForce }, report) => {
    let stretch: TriggerRow[] = [];
    for (const row of inForce) {
      if (tables[row.table]?.workbook?.hiddenRows?.has(row.row - 1) !== true || triggerWords.status[row.at("status") ?? "active"].stage === "paid") continue;
      const last = stretch.at(-1);
      if (last && (last.table !== row.table || last.row + 1 !== row.row)) {
        tell(stretch, report);
        stretch = [];
      }
      stretch.push(row);
    }
    tell(stretch, report);
  },
});

function tell(rows: readonly TriggerRow[], report: Report): void {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return;
  const place = { table: first.table, row: first.row };
  if (first === last) report(place, { en: "{row} is hidden", ja: "{row}が非表示です" }, { values: { row: rowName(first) } });
  else report(place, { en: "{count} rows from {first} to {last} are hidden", ja: "{first}から{last}までの{count}行が非表示です" }, { values: { count: rows.length, first: rowName(first), last: rowName(last) } });
}
