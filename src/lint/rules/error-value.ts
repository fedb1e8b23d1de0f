import { isCellError } from "../../cells/value";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import type { ContractTable } from "../contract";
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
  checkContract: ({ tables, rows }, report) => {
    const check = (index: number, row: number, positions: readonly number[]) => {
      const table = tables[index];
      for (const position of positions) {
        const cell = table?.cells[row]?.[position];
        if (!table || typeof cell !== "object" || !isCellError(cell)) continue;
        report(placesOf(table, index)(row, position), { en: "{column} shows {error}", ja: "「{column}」が{error}になっています" }, { values: { column: headerAt(table, position), error: cell.error } });
      }
    };
    const positions = tables.map(positionsOf);
    tables.forEach(({ read: { firstRow } }, table) => { if (firstRow > 0) check(table, 0, positions[table]?.all ?? []); });
    for (const row of rows) {
      const { all, unread } = positions[row.table] as Positions;
      // What was read has a note of every error in it.
      check(row.table, row.row - 1, row.hasNotes ? all : unread);
    }
  },
});

interface Positions {
  readonly all: readonly number[];
  /** Those of columns that aren't known ones. */
  readonly unread: readonly number[];
}

function positionsOf({ cells, read: { columns } }: ContractTable): Positions {
  const width = cells.reduce((widest, { length }) => Math.max(widest, length), 0);
  const all = Array.from({ length: width }, (_, position) => position);
  const known = new Set(columns.map(({ position }) => position));
  return { all, unread: all.filter((position) => !known.has(position)) };
}
