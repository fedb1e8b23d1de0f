import { cellAddress, quoteSheetName } from "../../../cells/address";
import type { Context, Surroundings } from "../evaluate/context";
import { Unsupported } from "../evaluate/unsupported";
import { evaluate } from "../evaluate/evaluate";
import { dereference } from "../evaluate/references";
import { blank, failure, Kind, type ArrayValue, type Atom, type Failure } from "../value/value";
import type { CellModel, WorkbookModel } from "../../model/workbook-model";
import { CalculatedCells } from "./calculated-cells";
import { startingOrder, formulaCellsOf } from "./formula-cells";
import { Pending, type FormulaCell } from "./formula-cell";
import { settle, type Settling } from "./settle";
import { SpillMap, type ExpectedSpills } from "./spill-map";
import { uncalculatedFinder } from "./uncalculated";

/** All formulas of a workbook calculated once, and the spills that they found. Nothing is written into the workbook. */
export interface Pass {
  readonly formulas: ReadonlyMap<CellModel, FormulaCell>;
  readonly spills: SpillMap;
}

/** Calculates every formula once, expecting spills where they were before. */
export function runPass(workbook: WorkbookModel, shared: Omit<Surroundings, "cells">, expected: ExpectedSpills, settled: ReadonlyMap<CellModel, Failure>): Pass {
  const formulas = formulaCellsOf(workbook, settled);
  const spills = new SpillMap(formulas, expected);
  const cells = new CalculatedCells(formulas, spills);
  const surroundings: Surroundings = { ...shared, cells };
  let done = 0;

  const finish = (formula: FormulaCell, value: ArrayValue | Atom, problem?: string): void => {
    formula.result = shown(value);
    formula.problem = problem;
    formula.doneAt = ++done;
    formula.state = "done";
    formula.givesArray = value.kind === Kind.Array;
    if (value.kind !== Kind.Array || (value.height === 1 && value.width === 1)) return;
    const area = spills.place(formula, value.height, value.width);
    if ("kind" in area) formula.result = area;
    else formula.spill = area;
  };

  const settling: Settling = {
    calculate(formula) {
      cells.reader = formula;
      formula.blankReads = [];
      const context: Context = { surroundings, place: formula, scope: undefined };
      const { value, problem } = calculated(formula, context);
      finish(formula, value, problem);
    },
    waitingFor: uncalculatedFinder(formulas, surroundings),
    goOnWithout: (formula) => spills.ignore(formula),
    reportCircle(circle) {
      const way = circle.map(({ sheet, row, column }) => `${quoteSheetName(sheet.name)}!${cellAddress(row, column)}`);
      const sentence = `Circular reference: ${[...way.slice(0, 8), ...(way.length > 8 ? ["..."] : []), way[0] ?? ""].join(" needs ")}.`;
      for (const formula of circle) finish(formula, failure("#CALC!", sentence), sentence);
    },
  };
  for (const formula of startingOrder(formulas.values())) settle(formula, settling);
  return { formulas, spills };
}

function calculated({ expression }: FormulaCell, context: Context): { value: ArrayValue | Atom; problem?: string } {
  const { effort } = context.surroundings;
  effort.lambdaCalls = 0;
  effort.depth = 0;
  try {
    const value = expression ? dereference(evaluate(expression, context), context) : failure("#NAME?");
    if (value.kind === Kind.Array && value.isClipped) throw new Unsupported(endlessResult);
    return { value };
  } catch (error) {
    if (error instanceof Pending) throw error;
    const problem = problemOf(error);
    return { value: failure(error instanceof Unsupported ? "#NAME?" : "#NUM!", problem), problem };
  }
}

/** Why a result that fills a whole column is refused. */
export const endlessResult = "The result would fill a whole column or row; give the formula a range that ends, such as A1:A1000.";

/** The sentence for what stopped a formula. Whatever it was, the other formulas go on. */
export function problemOf(error: unknown): string {
  if (error instanceof Unsupported) return error.problem;
  if (error instanceof RangeError) return "The formula is nested too deeply to calculate here.";
  return `The formula could not be calculated: ${error instanceof Error ? error.message : String(error)}`;
}

/** A blank that was read from elsewhere is 0 in the cell of a formula. */
function shown(value: ArrayValue | Atom): ArrayValue | Atom {
  if (value === blank) return zero;
  if (value.kind !== Kind.Array || !value.rows.some((row) => row.includes(blank))) return value;
  return { ...value, rows: value.rows.map((row) => row.map((item) => (item === blank ? zero : item))) };
}

const zero: Atom = { kind: Kind.Number, value: 0 };
