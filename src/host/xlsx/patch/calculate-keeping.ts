import { Refusal } from "../../../language/refusal";
import type { Scalar } from "../../../cells/value";
import type { CalculationProblem, Calculator } from "../../calc/calculator";
import { ensureCell, valuesOf } from "../../model/cells";
import type { CellModel, SheetModel, WorkbookModel } from "../../model/workbook-model";
import { ForeignWords } from "./foreign-words";

const mostRounds = 50;

/**
 * Calculates a workbook as `calculate` does, but what can't be calculated here (functions of other add-ins, links to other
 * workbooks, circles) keeps the value that the file holds, and other formulas go on from that value. Lists what was kept.
 */
export function calculateKeeping(workbook: WorkbookModel, calculator: Calculator, customFunctions: readonly string[]): CalculationProblem[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const found = formulasOf(workbook);
  const foreign = new ForeignWords(workbook, customFunctions);
  const kept: KeptFormula[] = [];
  for (const formula of found.values()) {
    formula.problem = foreign.problemOf(formula.text);
    if (formula.problem !== undefined) kept.push(formula);
  }
  for (let round = 1; ; round += 1) {
    kept.forEach(putValue);
    const problems = calculator.calculate(workbook);
    for (const { sheet, row, column, problem } of problems) {
      const cell = sheets.get(sheet)?.rows.get(row)?.get(column);
      const formula = cell && found.get(cell);
      if (!formula || formula.problem !== undefined) continue;
      formula.problem = problem;
      kept.push(formula);
    }
    if (problems.length === 0) break;
    if (round === mostRounds) throw endless(problems);
  }
  kept.forEach(putFormula);
  return kept.map(({ sheet, row, column, problem }) => ({ sheet: sheet.name, row, column, problem: problem ?? "" }));
}

/** A formula with what the file says of its result. */
interface KeptFormula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What the file gives as its result; of several cells their values, row by row. */
  readonly values: Scalar | readonly (readonly Scalar[])[];
  problem: string | undefined;
}

function formulasOf(workbook: WorkbookModel): Map<CellModel, KeptFormula> {
  const found = new Map<CellModel, KeptFormula>();
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const values = cell.spill ? valuesOf(sheet, { row, column, ...cell.spill }) : cell.value;
        found.set(cell, { sheet, row, column, text: cell.formula, values, problem: undefined });
      }
    }
  }
  return found;
}

/** Puts the file's values where the formula and its results stand, as if they had been typed. */
function putValue(formula: KeptFormula): void {
  eachCell(formula, (cell, value) => {
    cell.value = value;
    delete cell.formula;
    delete cell.spill;
    delete cell.spilledFrom;
  });
}

function putFormula(formula: KeptFormula): void {
  const { text, values, row, column } = formula;
  eachCell(formula, (cell, _, isFirst) => {
    if (!isFirst) cell.spilledFrom = { row, column };
    else {
      cell.formula = text;
      if (isGrid(values)) cell.spill = { rows: values.length, columns: values[0]?.length ?? 1 };
    }
  });
}

function eachCell({ sheet, row, column, values }: KeptFormula, change: (cell: CellModel, value: Scalar, isFirst: boolean) => void): void {
  const rows = isGrid(values) ? values : [[values]];
  rows.forEach((items, down) => {
    items.forEach((value, across) => {
      change(ensureCell(sheet, row + down, column + across), value, down === 0 && across === 0);
    });
  });
}

function isGrid(values: KeptFormula["values"]): values is readonly (readonly Scalar[])[] {
  return Array.isArray(values);
}

function endless(problems: readonly CalculationProblem[]): Refusal {
  const [first] = problems;
  return new Refusal(
    { en: "The workbook can't be calculated: {sheet}: {problem}", ja: "ブックを計算できません:{sheet}:{problem}" },
    { sheet: first?.sheet ?? "", problem: first?.problem ?? "" },
  );
}
