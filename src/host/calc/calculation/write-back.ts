import { ensureCell } from "../../model/cells";
import { scalarOf } from "../value/model-value";
import { firstOf, Kind } from "../value/value";
import type { WorkbookModel } from "../../model/workbook-model";
import type { CalculationProblem } from "../calculator";
import type { FormulaCell } from "./formula-cell";
import type { Pass } from "./pass";

/** Writes values and spills into the workbook's cells, clears what earlier spills left, and lists what could not be calculated. */
export function writeBack(workbook: WorkbookModel, pass: Pass): CalculationProblem[] {
  clearEarlierSpills(workbook);
  const problems: CalculationProblem[] = [];
  for (const formula of pass.formulas.values()) {
    const { cell, sheet, row, column, problem } = formula;
    cell.value = scalarOf(firstOf(formula.result));
    if (formula.spill) fillCells(formula);
    if (problem !== undefined) problems.push({ sheet: sheet.name, row, column, problem });
  }
  return problems;
}

function clearEarlierSpills(workbook: WorkbookModel): void {
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        delete cell.spill;
        if (!cell.spilledFrom) continue;
        delete cell.spilledFrom;
        if (cell.formula !== undefined) continue;
        cell.value = null;
        if (!cell.format) cells.delete(column);
      }
      if (cells.size === 0) sheet.rows.delete(row);
    }
  }
}

function fillCells({ cell, sheet, row, column, result }: FormulaCell): void {
  if (result.kind !== Kind.Array) return;
  cell.spill = { rows: result.height, columns: result.width };
  result.rows.forEach((items, down) => {
    items.forEach((item, across) => {
      if (down === 0 && across === 0) return;
      const filled = ensureCell(sheet, row + down, column + across);
      filled.value = scalarOf(item);
      filled.spilledFrom = { row, column };
    });
  });
}
