import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "../../../cells/address";

/** A formula in R1C1 text, as seen from the cell that it stands in: `=RC[-1]*2` is the same in every row of a filled column. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, cellAddress(row, column));
}

/** The formula that R1C1 text is in a cell. */
export function absoluteFormula(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, cellAddress(row, column));
}
