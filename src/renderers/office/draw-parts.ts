import { isoDate } from "../../cells/serial";
import type { LaidOutSheet, PlacedValidation } from "../../workbook/laid-out";
import { conditionalLook } from "../../workbook/theme";
import type { DrawnSheet } from "./drawn-sheet";

/** Makes tables of cells whose headers are written. */
export function drawTables(drawn: DrawnSheet, { tables }: LaidOutSheet): void {
  for (const { area, name, style } of tables) {
    const table = drawn.sheet.tables.add(drawn.range(area), true);
    table.name = name;
    table.style = style;
  }
}

export function drawMerges(drawn: DrawnSheet, { merges }: LaidOutSheet): void {
  for (const area of merges) drawn.range(area).merge(false);
}

export function drawValidations(drawn: DrawnSheet, { validations }: LaidOutSheet): void {
  for (const { area, rule, prompt, alert } of validations) {
    const { dataValidation } = drawn.range(area);
    dataValidation.rule = validationRule(rule);
    dataValidation.errorAlert = { showAlert: true, style: "Stop", ...alert };
    if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
  }
}

/** Excel puts each new conditional format before the others: the first of the list is added last. */
export function drawConditionalFormats(drawn: DrawnSheet, { conditionalFormats }: LaidOutSheet): void {
  for (const { area, formula, role } of [...conditionalFormats].reverse()) {
    const { rule, format } = drawn.range(area).conditionalFormats.add("Custom").custom;
    rule.formula = formula;
    const { fill, ...font } = conditionalLook(role);
    if (fill !== undefined) format.fill.color = fill;
    format.font.set(font);
  }
}

function validationRule(rule: PlacedValidation["rule"]): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.items.join(",") } };
  if (rule.kind === "listIn") return { list: { inCellDropDown: true, source: rule.formula } };
  if (rule.kind === "text") return { textLength: { formula1: rule.longest, operator: "LessThanOrEqualTo" } };
  if (rule.kind === "date") return { date: { formula1: isoDate(rule.from), formula2: isoDate(rule.to), operator: "Between" } };
  const limits = { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } as const;
  return rule.kind === "whole" ? { wholeNumber: limits } : { decimal: limits };
}
