import { valueAt } from "../cells";
import { displayText } from "../display/display-text";
import { allOf, type Evaluate } from "../evaluate";
import { numberFormatAt } from "../looks/format-at";
import type { ValidationModel } from "../parts";
import { isFormula } from "../references/formula-tokens";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { formulaFor } from "./formula-for";

/** The texts that a list validation offers at a place: its literal items, or the cells of its range without blanks. */
export function listItems(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  validation: ValidationModel,
  evaluate: Evaluate,
): string[] {
  if (validation.rule.kind !== "list") return [];
  const { source } = validation.rule;
  if (!isFormula(source)) return source.split(",").map((item) => item.trim());
  const numberFormat = valueAt(sheet, row, column) === null ? "General" : numberFormatAt(sheet, row, column);
  return allOf(evaluate(workbook, sheet.name, formulaFor(source, validation.areas, row, column), { row, column }))
    .filter((value) => value !== null && value !== "")
    .map((value) => displayText(value, typeof value === "number" ? numberFormat : "General"));
}
