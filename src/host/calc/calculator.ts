import type { Scalar } from "../../cells/value";
import type { WorkbookModel } from "../model/workbook-model";

/** A formula that could not be calculated here, and why, in English: shown, never hidden behind a wrong or blank value. */
export interface CalculationProblem {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly problem: string;
}

/** The calculation of a workbook. It keeps no state of its own: the model goes in, results are written into it. */
export interface Calculator {
  /** Calculates every formula and writes values and spills into the model's cells. */
  calculate(workbook: WorkbookModel): readonly CalculationProblem[];
  /** The value of one formula as if it stood on that sheet at a free place, without writing it anywhere; a spill is its whole grid. */
  evaluate(workbook: WorkbookModel, sheet: string, formula: string, at?: { row: number; column: number }): Scalar | readonly (readonly Scalar[])[];
}
