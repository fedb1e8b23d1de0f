import { readAddress } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import { isSameText } from "../same-text";
import type { WorkbookModel } from "../workbook-model";

/** True for a text that Excel accepts as a name of cells or of a table: no spaces, not like a cell address. */
export function isAcceptableName(name: string): boolean {
  if (name.length === 0 || name.length > 255) return false;
  if (!/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?・]*$/u.test(name)) return false;
  if (/^[A-Za-z]{1,3}\d+$/.test(name) && readAddress(name)) return false;
  return !/^(?:R\d*)?(?:C\d*)?$|^(?:true|false)$/i.test(name);
}

/** Throws the sentence of the rule that a new name breaks: its form, or that it is taken already in its scope. */
export function refuseBadName(workbook: WorkbookModel, name: string, scope?: string, except?: object): void {
  if (!isAcceptableName(name)) {
    throw new HostRefusal("InvalidArgument", {
      en: "{name} can't be a name: start with a letter, use letters, digits, points and underscores, and nothing that reads like a cell (A1, R1C1)",
      ja: "{name} は名前に使えません。文字で始め、文字・数字・ピリオド・アンダースコアだけを使い、セル番地（A1、R1C1）に見えないものにしてください",
    }, { name: name.slice(0, 80) });
  }
  const isTaken =
    workbook.names.some((other) => other !== except && other.scope === scope && isSameText(other.name, name)) ||
    (scope === undefined && workbook.sheets.some((sheet) => sheet.tables.some((table) => table !== except && isSameText(table.name, name))));
  if (!isTaken) return;
  throw new HostRefusal("ItemAlreadyExists", {
    en: "The name {name} is taken already: choose another",
    ja: "名前 {name} は既に使われています。別の名前にしてください",
  }, { name });
}
