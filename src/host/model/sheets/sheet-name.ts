import { HostRefusal } from "../host-refusal";
import { isSameText } from "../same-text";
import type { SheetModel, WorkbookModel } from "../workbook-model";

/** Checks a sheet name against Excel's rules and the names already taken; throws the sentence of the rule it breaks. */
export function refuseBadSheetName(workbook: WorkbookModel, name: string, except?: SheetModel): void {
  if (name.trim() === "") {
    throw new HostRefusal("InvalidArgument", { en: "A sheet name must not be blank", ja: "シート名を入力してください" });
  }
  if (name.length > 31) {
    throw new HostRefusal("InvalidArgument", {
      en: "The sheet name {name} has {length} characters: use 31 at most",
      ja: "シート名 {name} は {length} 文字です。31 文字以内にしてください",
    }, { name, length: name.length });
  }
  const forbidden = /[[\]:*?/\\]/.exec(name)?.[0];
  if (forbidden !== undefined) {
    throw new HostRefusal("InvalidArgument", {
      en: "The sheet name {name} contains {character}: leave out [ ] : * ? / \\",
      ja: "シート名 {name} に使えない文字 {character} があります。[ ] : * ? / \\ を除いてください",
    }, { name, character: forbidden });
  }
  if (name.startsWith("'") || name.endsWith("'") || isSameText(name, "History")) {
    throw new HostRefusal("InvalidArgument", {
      en: "The sheet name {name} is reserved, or starts or ends with a quote: choose another",
      ja: "シート名 {name} は予約語か、引用符で始まるか終わっています。別の名前にしてください",
    }, { name });
  }
  if (workbook.sheets.some((sheet) => sheet !== except && isSameText(sheet.name, name))) {
    throw new HostRefusal("ItemAlreadyExists", {
      en: "A sheet named {name} exists already: choose another name",
      ja: "シート {name} は既にあります。別の名前にしてください",
    }, { name });
  }
}

/** `Sheet2`: the first free name of that pattern. */
export function freeSheetName(workbook: WorkbookModel): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!workbook.sheets.some((sheet) => isSameText(sheet.name, name))) return name;
  }
}
