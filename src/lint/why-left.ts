import { contains } from "../cells/address";
import type { Text } from "../language/text";
import type { TableCellEdit } from "./cell-edits";
import type { Contract } from "./contract";
import type { Edit, Fix } from "./finding";

const beyondCells: Readonly<Record<Exclude<Edit["kind"], "set">, Text>> = {
  "add row": { en: "it adds a row: insert it in Excel", ja: "行の追加が必要です。Excel で挿入してください" },
  "add column": { en: "it adds a column: insert it in Excel", ja: "列の追加が必要です。Excel で挿入してください" },
  "enter formula": { en: "it writes a formula: enter it in Excel", ja: "数式の入力が必要です。Excel で入力してください" },
  unmerge: { en: "it unmerges cells: do so in Excel", ja: "セル結合の解除が必要です。Excel で解除してください" },
  recalculate: { en: "it needs a recalculation: run calc, or open and save the file in Excel", ja: "再計算が必要です。calc を実行するか、Excel で開いて保存してください" },
};

const noColumn: Text = { en: "the table has no column for it", ja: "対象の列が表にありません" };
const formula: Text = { en: "the cell holds a formula: change the formula itself", ja: "セルに数式があります。数式を変更してください" };
const newFormula: Text = { en: "it writes a formula: enter it in Excel", ja: "数式の入力が必要です。Excel で入力してください" };
const header: Text = { en: "it changes a header, which formulas may refer to: change it in Excel", ja: "数式から参照され得る見出しの変更です。Excel で変更してください" };
const merged: Text = { en: "the cell is hidden behind merged cells: unmerge them first", ja: "結合セルに隠れています。先に結合を解除してください" };

/** Why a fix can't be done by writing cells; `written` says how many cells its edits come to. */
export function whyNotByCells({ edits }: Fix, written: number): Text | undefined {
  for (const { kind } of edits) if (kind !== "set") return beyondCells[kind];
  return written === 0 ? noColumn : undefined;
}

/** Why a value can't be put into a cell of a table, by what the workbook says of it. */
export function whyNotWritten(contract: Contract, { table, row, position, value }: TableCellEdit): Text | undefined {
  const { workbook, read } = contract.tables[table] ?? {};
  if (row < (read?.firstRow ?? 0)) return header;
  if (workbook?.formulaAt?.(row, position) !== undefined) return formula;
  if (typeof value === "string" && value.startsWith("=")) return newFormula;
  return workbook?.merges?.some((area) => contains(area, row, position) && (area.row !== row || area.column !== position)) === true ? merged : undefined;
}
