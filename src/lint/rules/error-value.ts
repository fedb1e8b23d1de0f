import { isCellError } from "../../cells/value";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { headerAt, placesOf } from "../parts/cell-place";

export const errorValue = defineRule({
  id: "TRGW02",
  slug: "error-value",
  severity: "error",
  summary: { en: "A cell of the table shows an Excel error.", ja: "表の中にエラー値のセルがある。" },
  why: { en: "An error spreads to every total that reaches the cell, and the row's value is unknown meanwhile.", ja: "エラーは参照するすべての合計に波及し、その行の値も分からなくなります。" },
  advice: { en: "Repair the formula: #REF! has lost a cell, #N/A finds nothing, #NAME? doesn't know a name.", ja: "数式を修正してください（#REF!は参照先の消失、#N/Aは検索値なし、#NAME?は名前の誤り）。" },
  fixes: "none",
  reads: Object.keys(triggerColumns) as TriggerColumn[],
  examples: {
    valid: [{ because: { en: "No errors", ja: "エラーなし" }, table: [["TriggerID", "Amount"], ["M1", 5_000_000]] }],
    invalid: [
      {
        because: { en: "In a known column, and in one of the user's own", ja: "既知の列と独自の列のエラー" },
        table: [["TriggerID", "Amount", "Our share"], ["M1", { error: "#REF!" }, { error: "#REF!" }], ["M2", 5_000_000, { error: "#N/A" }]],
        finds: ["B2", "C2", "C3"],
      },
    ],
  },
  checkContract: ({ tables }, report) => {
    tables.forEach((table, index) => {
      const placeAt = placesOf(table, index);
      table.cells.forEach((line, row) => {
        for (let position = 0; position < line.length; position++) {
          const cell = line[position];
          if (typeof cell !== "object" || !isCellError(cell)) continue;
          report(placeAt(row, position), { en: "{column} shows {error}", ja: "「{column}」が{error}になっています" }, { values: { column: headerAt(table, position), error: cell.error } });
        }
      });
    });
  },
});
