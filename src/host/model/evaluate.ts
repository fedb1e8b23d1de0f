import type { Scalar } from "../../cells/value";
import type { WorkbookModel } from "./workbook-model";

/** What calculates one formula as if it stood at a place, like `Calculator.evaluate`; the sheet is given by its name. */
export type Evaluate = (
  workbook: WorkbookModel,
  sheet: string,
  formula: string,
  at?: { row: number; column: number },
) => Scalar | readonly (readonly Scalar[])[];

/** The first cell of a result; of a single value the value itself. */
export function firstOf(result: ReturnType<Evaluate>): Scalar {
  return isGrid(result) ? (result[0]?.[0] ?? null) : result;
}

/** Every cell of a result, row by row. */
export function allOf(result: ReturnType<Evaluate>): Scalar[] {
  return isGrid(result) ? result.flat() : [result];
}

function isGrid(result: ReturnType<Evaluate>): result is readonly (readonly Scalar[])[] {
  return Array.isArray(result);
}
