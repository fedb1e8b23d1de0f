import { HostRefusal } from "../host-refusal";
import { newIdentifier } from "../identifier";
import { isFormula } from "../references/formula-tokens";
import { isSameText } from "../same-text";
import type { NameModel, SheetModel, WorkbookModel } from "../workbook-model";
import { readFormula } from "../writing/read-formula";
import { refuseBadName } from "./name-rules";

/** Adds a name for a formula (`=Readiness!$B$3`, `=LAMBDA(x,x+1)`, `=5`), of the workbook or of one sheet. */
export function addName(
  workbook: WorkbookModel,
  name: string,
  formula: string,
  { scope, comment = "", visible = true }: { readonly scope?: SheetModel | undefined; readonly comment?: string; readonly visible?: boolean } = {},
): NameModel {
  refuseBadName(workbook, name, scope?.id);
  const added: NameModel = { id: newIdentifier(workbook), name, formula: readNameFormula(name, formula), comment, visible };
  if (scope) added.scope = scope.id;
  workbook.names.push(added);
  workbook.changes.push({ kind: "workbookParts" });
  return added;
}

/** Takes a name away; formulas that use it show #NAME? from the next calculation on. */
export function deleteName(workbook: WorkbookModel, name: NameModel): void {
  workbook.names = workbook.names.filter((other) => other !== name);
  workbook.changes.push({ kind: "workbookParts" });
}

/** Gives a name another formula. */
export function setNameFormula(workbook: WorkbookModel, name: NameModel, formula: string): void {
  name.formula = readNameFormula(name.name, formula);
  workbook.changes.push({ kind: "workbookParts" });
}

/** The name as a formula on that sheet sees it: the sheet's own before the workbook's. */
export function findName(workbook: WorkbookModel, name: string, sheet?: SheetModel): NameModel | undefined {
  const same = workbook.names.filter((other) => isSameText(other.name, name));
  return same.find((other) => sheet && other.scope === sheet.id) ?? same.find((other) => other.scope === undefined);
}

function readNameFormula(name: string, formula: string): string {
  if (isFormula(formula)) return readFormula(formula, name);
  throw new HostRefusal("InvalidArgument", {
    en: "The name {name} needs a formula with its equals sign, such as =Sheet1!$A$1",
    ja: "名前 {name} には =Sheet1!$A$1 のように等号で始まる数式を指定してください",
  }, { name });
}
