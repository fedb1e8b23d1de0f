import { defineRule } from "../define-rule";
import { fix } from "../finding";
import { headerAt, placesOf } from "../parts/cell-place";

const mostRelated = 10;

export const staleCalc = defineRule({
  id: "TRGW05",
  slug: "stale-calc",
  severity: "warning",
  summary: { en: "Formulas of the table have not been calculated.", ja: "計算されていない数式がある。" },
  why: { en: "What was checked is an old value, or none.", ja: "検査した値が古い、または存在しません。" },
  advice: { en: "Recalculate (F9), and see that calculation isn't set to manual.", ja: "再計算（F9）を行い、計算方法が手動になっていないか確認してください。" },
  fixes: "safe",
  reads: [],
  source: { title: "Excel: xlErrorChecks, xlStaleValue", address: "https://learn.microsoft.com/office/vba/api/excel.xlerrorchecks" },
  examples: {
    valid: [{ because: { en: "All calculated", ja: "すべて計算済み" }, table: [["TriggerID", "Amount"], ["M1", 5]], workbook: { staleCells: [] } }],
    invalid: [{ because: { en: "Two formulas without a value: said once for the table", ja: "値のない数式が2つ（表ごとに1件）" }, table: [["TriggerID", "Amount"], ["M1", null], ["M2", null]], workbook: { staleCells: [{ row: 1, column: 1 }, { row: 2, column: 1 }] }, finds: ["B2"] }],
  },
  checkContract: ({ tables }, report) => {
    tables.forEach((table, index) => {
      const [first, ...others] = table.workbook?.staleCells ?? [];
      if (!first) return;
      const placeAt = placesOf(table, index);
      const values = { column: headerAt(table, first.column), count: others.length + 1 };
      report(placeAt(first.row, first.column), others.length === 0 ? { en: "A formula in {column} has not been calculated", ja: "「{column}」の数式が計算されていません" } : { en: "{count} formulas have not been calculated, this one in {column} first", ja: "{count}個の数式が計算されていません（最初は「{column}」のこのセル）" }, {
        values,
        related: others.slice(0, mostRelated).map(({ row, column }) => placeAt(row, column)),
        fixes: [fix("safe", { en: "Recalculate", ja: "再計算する" }, [{ kind: "recalculate" }])],
      });
    });
  },
});
