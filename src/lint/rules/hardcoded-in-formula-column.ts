import { isCellError } from "../../cells/value";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import type { ContractTable } from "../contract";
import { defineRule } from "../define-rule";
import { fix } from "../finding";
import { clipped } from "../parts/clipped";
import { headerAt, placesOf } from "../parts/cell-place";

const fewestFormulas = 3;
const double = "=RC[-1]*2";
/** Formulas in the third column but for one row. */
const doubled = (except: number) => (row: number, column: number) => (column === 2 && row > 0 && row !== except ? double : undefined);

export const hardcodedInFormulaColumn = defineRule({
  id: "TRGW01",
  slug: "hardcoded-in-formula-column",
  severity: "warning",
  summary: { en: "A number or text is typed in where the rest of the column is one formula.", ja: "列の他のセルが同じ数式なのに、値が直接入力されている。" },
  why: { en: "It stays what it is through every later change of what the formula goes by.", ja: "数式の前提が変わっても、その値だけが更新されません。" },
  advice: { en: "Restore the formula; if the exception is meant, say in Suppress why.", ja: "数式に戻してください。意図した例外であれば「抑止」に理由を記入してください。" },
  fixes: "unsafe",
  reads: Object.keys(triggerColumns) as TriggerColumn[],
  examples: {
    valid: [
      { because: { en: "All formulas; all constants", ja: "すべて数式、またはすべて値" }, table: [["TriggerID", "Amount", "Double"], ["M1", 1, 2], ["M2", 2, 4], ["M3", 3, 6], ["M4", 4, 8]], workbook: { formulaAt: doubled(-1) } },
      { because: { en: "Two formulas are no rule yet", ja: "数式が2つだけでは判断しない" }, table: [["TriggerID", "Amount", "Double"], ["M1", 1, 2], ["M2", 2, 4], ["M3", 3, 7]], workbook: { formulaAt: doubled(3) } },
    ],
    invalid: [
      {
        because: { en: "The third row was typed over", ja: "3行目だけ値で上書きされている" },
        table: [["TriggerID", "Amount", "Double"], ["M1", 1, 2], ["M2", 2, 4], ["M3", 3, 7], ["M4", 4, 8]],
        workbook: { formulaAt: doubled(3) },
        finds: ["C4"],
        fixed: [["TriggerID", "Amount", "Double"], ["M1", 1, 2], ["M2", 2, 4], ["M3", 3, 7], ["M4", 4, 8]],
      },
    ],
  },
  checkContract: ({ tables }, report) => {
    tables.forEach((table, index) => {
      const placeAt = placesOf(table, index);
      for (let position = 0; position < (table.cells[0]?.length ?? 0); position++) {
        const { formula, constants } = columnOf(table, position);
        if (formula === undefined) continue;
        for (const row of constants) {
          const place = placeAt(row, position);
          report(place, { en: "\"{value}\" is typed in where {column} is {formula}", ja: "「{column}」は数式（{formula}）の列ですが、「{value}」が直接入力されています" }, {
            values: { value: shown(table, row, position), column: headerAt(table, position), formula: clipped(formula) },
            fixes: [fix("unsafe", { en: "Restore the formula", ja: "数式に戻す" }, [{ kind: "enter formula", place, formula }])],
          });
        }
      }
    });
  },
});

/** The formula of a column, where most of its filled cells have it, and the rows that hold a constant instead. */
function columnOf({ cells, read, workbook }: ContractTable, position: number): { readonly formula?: string; readonly constants: readonly number[] } {
  const formulaAt = workbook?.formulaAt;
  if (!formulaAt) return { constants: [] };
  const counts = new Map<string, number>();
  const constants: number[] = [];
  for (let row = read.firstRow; row < cells.length; row++) {
    const formula = formulaAt(row, position);
    const cell = cells[row]?.[position] ?? null;
    if (formula !== undefined) counts.set(formula, (counts.get(formula) ?? 0) + 1);
    else if (cell !== null && cell !== "") constants.push(row);
  }
  const [only, ...others] = counts;
  // Where formulas differ, or constants are as many, the constants are no exception.
  if (!only || others.length > 0 || only[1] < fewestFormulas || only[1] <= constants.length) return { constants: [] };
  return { formula: only[0], constants };
}

function shown({ cells }: ContractTable, row: number, position: number): string {
  const cell = cells[row]?.[position] ?? "";
  return clipped(isCellError(cell) ? cell.error : String(cell));
}
