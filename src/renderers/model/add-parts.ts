import { fixedAddress, quoteSheetName, type Area } from "../../cells/address";
import { newIdentifier } from "../../host/model/identifier";
import type { ValidationModel } from "../../host/model/parts";
import { leftOf, topOf } from "../../host/model/sheets/sizes";
import type { SheetModel, WorkbookModel } from "../../host/model/workbook-model";
import type { LaidOutSheet, PlacedValidation } from "../../workbook/laid-out";
import { conditionalLook } from "../../workbook/theme";

export function addValidations(workbook: WorkbookModel, sheet: SheetModel, { validations }: LaidOutSheet): void {
  for (const { area, rule, prompt, alert } of validations) {
    sheet.validations.push({ areas: [area], rule: validationRule(rule), ignoreBlanks: true, ...(prompt && { prompt }), alert: { style: "stop", ...alert } });
  }
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}

export function addConditionalFormats(workbook: WorkbookModel, sheet: SheetModel, { conditionalFormats }: LaidOutSheet): void {
  for (const { area, formula, role } of conditionalFormats) {
    sheet.conditionalFormats.push({ id: newIdentifier(workbook), areas: [area], rule: { kind: "custom", formula }, format: conditionalLook(role), stopIfTrue: false });
  }
}

/** Charts stand over the cells that were laid out for them: sizes must be set before. */
export function addCharts(workbook: WorkbookModel, sheet: SheetModel, { charts }: LaidOutSheet): void {
  const reference = (area: Area) => `=${quoteSheetName(sheet.name)}!${fixedAddress(area)}`;
  for (const { name, kind, title, series, area, description, valueAxis } of charts) {
    const left = leftOf(sheet, area.column);
    const top = topOf(sheet, area.row);
    sheet.charts.push({
      id: newIdentifier(workbook),
      name,
      kind,
      title,
      series: series.map((one) => ({ name: one.name, values: reference(one.values), categories: reference(one.categories), color: one.color })),
      left,
      top,
      width: leftOf(sheet, area.column + area.columns) - left,
      height: topOf(sheet, area.row + area.rows) - top,
      ...(series.length > 1 && { legend: "bottom" as const }),
      ...(valueAxis && { valueAxis }),
      description,
    });
  }
}

function validationRule(rule: PlacedValidation["rule"]): ValidationModel["rule"] {
  if (rule.kind === "list") return { kind: "list", source: rule.items.join(","), inCellDropDown: true };
  if (rule.kind === "listIn") return { kind: "list", source: rule.formula, inCellDropDown: true };
  if (rule.kind === "text") return { kind: "textLength", operator: "lessThanOrEqualTo", first: rule.longest };
  if (rule.kind === "date") return { kind: "date", operator: "between", first: rule.from, second: rule.to };
  return { kind: rule.kind, operator: "between", first: rule.minimum, second: rule.maximum };
}
