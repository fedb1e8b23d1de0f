import type { Failure } from "../value/value";
import { blank, failure } from "../value/value";
import { mayGiveArray, precedentsOf } from "../formula/precedents";
import { readFormula, UnreadableFormula } from "../formula/read-formula";
import type { CellModel, WorkbookModel } from "../../model/workbook-model";
import type { FormulaCell } from "./formula-cell";

/** All formulas of a workbook, not yet calculated, by their cells. `settled` gives cells whose value is already known. */
export function formulaCellsOf(workbook: WorkbookModel, settled: ReadonlyMap<CellModel, Failure>): Map<CellModel, FormulaCell> {
  const formulas = new Map<CellModel, FormulaCell>();
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const read = readFormula(cell.formula);
        const known = settled.get(cell) ?? (read instanceof UnreadableFormula ? failure("#NAME?", read.problem) : undefined);
        const expression = read instanceof UnreadableFormula ? undefined : read;
        formulas.set(cell, {
          sheet,
          row,
          column,
          cell,
          expression,
          precedents: expression ? precedentsOf(expression) : [],
          state: known ? "done" : "fresh",
          result: known ?? blank,
          doneAt: 0,
          spill: undefined,
          givesArray: false,
          problem: known?.message,
          blankReads: [],
        });
      }
    }
  }
  return formulas;
}

/** The order to start in: formulas that may fill several cells first, since others may read the cells that they fill. */
export function startingOrder(formulas: Iterable<FormulaCell>): FormulaCell[] {
  const all = [...formulas];
  return [...all.filter(fillsCells), ...all.filter((formula) => !fillsCells(formula))];
}

function fillsCells({ expression, cell }: FormulaCell): boolean {
  return cell.spill !== undefined || (expression !== undefined && mayGiveArray(expression));
}
