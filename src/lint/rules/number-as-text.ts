import type { TriggerColumn } from "../../seeds/triggers";
import { triggerColumns } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, fix } from "../finding";
import { columnsOfKind } from "../parts/columns-of-kind";
import { clipped } from "../parts/clipped";
import { plainNumberEdits } from "../parts/plain-number";
import { countedColumns, headerPower, scaleClash, type CountedColumn } from "../parts/scale-clash";
import { isDead, reportUnreadable, unreadable } from "../parts/unreadable";

const columns = columnsOfKind("money", "bound", "rate", "days", "rank");

export const numberAsText = defineRule({
  id: "TRGS06",
  slug: "number-as-text",
  severity: "error",
  summary: { en: "A number stands as text, or a cell that must hold a number holds something else.", ja: "数値が文字列で入力されている、または数値の列に数値以外の値がある。" },
  why: { en: "Excel's sums skip a number that is text without a word; one that can't be read at all counts nowhere.", ja: "文字列の数値はExcelの合計から無言で除外され、読み取れない値はどこにも集計されません。" },
  advice: { en: "Enter a plain number and leave the currency and the scale to their columns. The fix changes nothing but the form.", ja: "数値だけを入力し、通貨と桁はそれぞれの列に記入してください。修正しても金額は変わりません。" },
  fixes: "safe",
  reads: [...columns, "scale", "metric", "currency", "unit", "dayBasis", "status"],
  source: { title: "Zogenix and Nippon Shinyaku, distributorship of 2019 (10-Q, exhibit 10.2): \"US $6,500,000\" in one line, \"US 6,000,000\" in another" },
  examples: {
    valid: [
      { because: { en: "Numbers, a hidden amount, and one that is only the most it can be", ja: "数値、伏字、上限付きの金額" }, table: [["TriggerID", "Amount", "Rate", "DueDays"], ["M1", 6_500_000, 0.08, 30], ["M2", "[***]", "-", null], ["M3", "up to $5 million", null, null]] },
    ],
    invalid: [
      {
        because: { en: "\"US 6,000,000\" is text; Currency says the rest", ja: "「US 6,000,000」は文字列（通貨は通貨列にある）" },
        table: [["TriggerID", "Amount", "Currency"], ["M1", 6_500_000, "USD"], ["M2", "US 6,000,000", "USD"]],
        finds: ["B3"],
        fixed: [["TriggerID", "Amount", "Currency"], ["M1", 6_500_000, "USD"], ["M2", 6_000_000, "USD"]],
      },
      {
        because: { en: "The currency that only the amount names moves to its own column", ja: "金額セルだけにある通貨は通貨列へ移す" },
        table: [["トリガーID", "桁", "金額", "通貨", "料率", "支払日数"], ["M1", "億円", "３５億円", null, "8%", "30日以内"]],
        finds: ["C2", "E2", "F2"],
        fixed: [["トリガーID", "桁", "金額", "通貨", "料率", "支払日数"], ["M1", "億円", 35, "JPY", 0.08, 30]],
      },
      { because: { en: "1.000 is a thousand to some readers and one to others; a word is no number", ja: "「1.000」は千とも1とも読め、文章は数値ではない" }, table: [["TriggerID", "Amount", "DueDays"], ["M1", "1.000", "promptly"]], finds: ["B2", "C2"] },
    ],
  },
  includesDead: true,
  checkRow: (row, report, { tables }) => {
    for (const column of columns) {
      const cell = row.cell(column);
      if (cell === null || typeof cell === "object" || (typeof cell === "number" && row.note(column)?.isUnreadable !== true)) continue;
      const found = unreadable(row, column);
      if (found) {
        reportUnreadable(row, column, found, report);
        continue;
      }
      const value = row.at(column);
      const table = tables[row.table];
      if (typeof value !== "number" || !table || row.note(column)?.isUpTo === true || isDead(row)) continue;
      if (isCounted(column) && scaleClash(row, column, headerPower(table, column))) continue;
      const edits = plainNumberEdits(row, column, value, table);
      report(at(row, column), { en: "{column} is text, \"{text}\", not the number {value}", ja: "「{column}」の「{text}」は文字列です（数値では{value}）" }, {
        values: { column: triggerColumns[column].name, text: clipped(String(cell)), value },
        fixes: edits.length === 0 ? [] : [fix("safe", { en: "Enter the number", ja: "数値にする" }, edits)],
      });
    }
  },
});

function isCounted(column: TriggerColumn): column is CountedColumn {
  return countedColumns.some((counted) => counted === column);
}
