import { intersection, type Area } from "../../cells/address";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import type { ContractTable } from "../contract";
import { defineRule } from "../define-rule";
import { fix, type Fix } from "../finding";
import { placesOf } from "../parts/cell-place";

/** Columns in which the same value in another row is another sum, or another trigger. */
const counting: readonly string[] = ["id", "money", "bound", "rate"];

export const mergedCellInTable = defineRule({
  id: "TRGW03",
  slug: "merged-cell-in-table",
  severity: "warning",
  summary: { en: "Cells of the table are merged.", ja: "表の中に結合されたセルがある。" },
  why: { en: "Only the first of them holds the value: for every other row the cell is blank, for formulas, filters and checks alike.", ja: "値を持つのは先頭のセルだけで、他の行は数式・フィルター・検査のいずれでも空欄として扱われます。" },
  advice: { en: "Unmerge and write the value into each row. Where it is an amount, a rate or an id, decide first whether each row has it or all together.", ja: "結合を解除し、各行に値を入力してください。金額・料率・IDの場合は、行ごとの値か合計かを確認してから行ってください。" },
  fixes: "safe",
  reads: [],
  examples: {
    valid: [{ because: { en: "A merged title above belongs to no table's body", ja: "見出しより上の結合は対象外" }, table: [["TriggerID", "Payer"], ["M1", "A"], ["M2", "A"]], workbook: { merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] } }],
    invalid: [
      {
        because: { en: "One payer over two rows", ja: "支払者のセルが2行にわたって結合" },
        table: [["TriggerID", "Payer"], ["M1", "A"], ["M2", null]],
        workbook: { merges: [{ row: 1, column: 1, rows: 2, columns: 1 }] },
        finds: ["B2"],
        fixed: [["TriggerID", "Payer"], ["M1", "A"], ["M2", "A"]],
      },
    ],
  },
  checkContract: ({ tables }, report) => {
    tables.forEach((table, index) => {
      const { cells, read, workbook } = table;
      const body: Area = { row: read.firstRow, column: 0, rows: cells.length - read.firstRow, columns: widthOf(cells) };
      const placeAt = placesOf(table, index);
      for (const area of workbook?.merges ?? []) {
        const inside = intersection(area, body);
        if (!inside) continue;
        report(placeAt(inside.row, inside.column), { en: "{rows} rows by {columns} columns are merged from here", ja: "ここから{rows}行×{columns}列が結合されています" }, {
          values: { rows: inside.rows, columns: inside.columns },
          fixes: fixes(table, index, area, inside),
        });
      }
    });
  },
});

function fixes({ read }: ContractTable, table: number, area: Area, inside: Area): readonly Fix[] {
  // What begins outside has its value there.
  if (area.row !== inside.row || area.column !== inside.column || area.rows !== inside.rows || area.columns !== inside.columns) return [];
  const column = read.columns.find(({ position }) => position === area.column)?.column;
  const isSafe = area.columns === 1 && column !== undefined && !isCounting(column);
  return [fix(isSafe ? "safe" : "suggestion", { en: "Unmerge, and fill each cell with the value", ja: "結合を解除し、各セルに値を入力する" }, [{ kind: "unmerge", table, area }])];
}

function isCounting(column: TriggerColumn): boolean {
  return counting.includes(triggerColumns[column].kind);
}

function widthOf(cells: ContractTable["cells"]): number {
  let width = 0;
  for (const line of cells) width = Math.max(width, line.length);
  return width;
}
