import { contains, type Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import type { ValidationModel } from "../parts";
import { isFormula } from "../references/formula-tokens";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { refuseOffSheet } from "../writing/bounds";
import { refuseProtected } from "../writing/protection";
import { takeAreas } from "./take-areas";

/** Says what may be typed into areas, or with `undefined` that anything may; older rules there give way, and keep the rest of their areas. */
export function setValidation(
  workbook: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Area[],
  validation: Omit<ValidationModel, "areas"> | undefined,
): void {
  areas.forEach(refuseOffSheet);
  refuseProtected(sheet, "");
  if (validation) refuseBadRule(validation);
  const hadRules = sheet.validations.length > 0;
  sheet.validations = sheet.validations.filter((rule) => takeAreas(rule, areas));
  if (validation) sheet.validations.push({ ...structuredClone(validation), areas: [...areas] });
  if (validation || hadRules) workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}

/** The rule for a place, if there is one. */
export function validationAt(sheet: SheetModel, row: number, column: number): ValidationModel | undefined {
  return sheet.validations.find((rule) => rule.areas.some((area) => contains(area, row, column)));
}

function refuseBadRule({ rule }: Omit<ValidationModel, "areas">): void {
  const needs = (words: { en: string; ja: string }): never => {
    throw new HostRefusal("InvalidArgument", words);
  };
  if (rule.kind === "list") {
    if (rule.source.trim() === "") needs({ en: "A list validation needs its items or a range", ja: "リストの入力規則には項目または範囲を指定してください" });
    if (!isFormula(rule.source) && rule.source.length > 255) {
      needs({
        en: "The items of a list validation have more than 255 characters: put them in cells and give the range",
        ja: "リストの項目が 255 文字を超えています。項目をセルに入れ、その範囲を指定してください",
      });
    }
  } else if (rule.kind === "custom") {
    if (!isFormula(rule.formula)) needs({ en: "A custom validation needs a formula with its equals sign", ja: "ユーザー設定の入力規則には、等号で始まる数式を指定してください" });
  } else if ((rule.operator === "between" || rule.operator === "notBetween") && rule.second === undefined) {
    needs({ en: "A validation between two limits needs both of them", ja: "範囲で指定する入力規則には、上限と下限の両方を指定してください" });
  }
}
