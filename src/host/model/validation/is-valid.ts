import { isCellError, type Scalar } from "../../../cells/value";
import { firstOf, type Evaluate } from "../evaluate";
import type { Limit, ValidationModel } from "../parts";
import { isFormula } from "../references/formula-tokens";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { displayText } from "../display/display-text";
import { numberFormatAt } from "../looks/format-at";
import { isSameText } from "../same-text";
import { holds } from "./compare";
import { formulaFor } from "./formula-for";
import { listItems } from "./list-items";
import { validationAt } from "./set-validation";

/**
 * True when the rule at a place lets that value stand there; true without a rule. A custom rule reads the cell itself:
 * write the value first, within an edit that is taken back when it is refused.
 */
export function isValid(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, value: Scalar, evaluate: Evaluate): boolean {
  const validation = validationAt(sheet, row, column);
  if (!validation) return true;
  if (value === null || value === "") return validation.ignoreBlanks;
  if (isCellError(value)) return false;
  const { rule, areas } = validation;
  const result = (formula: string): Scalar => firstOf(evaluate(workbook, sheet.name, formulaFor(formula, areas, row, column), { row, column }));
  if (rule.kind === "custom") return isTrue(result(rule.formula));
  if (rule.kind === "list") return isListed(workbook, sheet, row, column, value, validation, evaluate);
  const measured = rule.kind === "textLength" ? displayText(value).length : value;
  if (typeof measured !== "number" || (rule.kind === "whole" && !Number.isInteger(measured))) return false;
  const limit = (some: Limit): number | undefined => {
    const given = isFormula(some) ? result(some) : typeof some === "string" ? Number(some) : some;
    return typeof given === "number" && Number.isFinite(given) ? given : undefined;
  };
  const first = limit(rule.first);
  const second = rule.second === undefined ? first : limit(rule.second);
  // Excel lets a value pass while a limit can't be calculated.
  return first === undefined || second === undefined || holds(rule.operator, measured, first, second);
}

/** Items written into the rule tell letter case apart, those in cells don't: as in Excel. */
function isListed(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  value: Scalar,
  validation: ValidationModel,
  evaluate: Evaluate,
): boolean {
  const text = displayText(value, typeof value === "number" ? numberFormatAt(sheet, row, column) : "General");
  const items = listItems(workbook, sheet, row, column, validation, evaluate);
  const fromCells = validation.rule.kind === "list" && isFormula(validation.rule.source);
  return items.some((item) => (fromCells ? isSameText(item, text) : item === text) || item === displayText(value));
}

function isTrue(value: Scalar): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
