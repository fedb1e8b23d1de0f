import { newIdentifier } from "../identifier";
import { HostRefusal } from "../host-refusal";
import { emptySheet } from "../new-workbook";
import { rewriteFormulas } from "../references/formula-places";
import { dropSheetIn, renameSheetIn } from "../references/sheet-references";
import { dropTableIn } from "../references/table-references";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { freeSheetName, refuseBadSheetName } from "./sheet-name";
import { refuseProtectedStructure } from "./structure-protection";

const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

/** Adds an empty sheet after the last one, without showing it. */
export function addSheet(workbook: WorkbookModel, name = freeSheetName(workbook)): SheetModel {
  refuseProtectedStructure(workbook);
  refuseBadSheetName(workbook, name);
  const sheet = emptySheet(newIdentifier(workbook), name);
  workbook.sheets.push(sheet);
  workbook.changes.push({ kind: "sheetAdded", sheet: sheet.id });
  return sheet;
}

/** Deletes a sheet with its tables and its own names; formulas that mention it show #REF!. The last visible sheet stays. */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  refuseProtectedStructure(workbook);
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (others.length === 0) refuseLastSheet(sheet);
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
  rewriteFormulas(workbook, (formula) => dropSheetIn(formula, sheet.name));
  for (const table of sheet.tables) {
    rewriteFormulas(workbook, (formula) => dropTableIn(formula, table.name, false));
    workbook.changes.push({ kind: "tableDeleted", sheet: sheet.id, table: table.id });
  }
  workbook.changes.push({ kind: "sheetDeleted", sheet: sheet.id });
  if (workbook.activeSheet === sheet.id) showNeighbour(workbook, index);
}

/** Renames a sheet and rewrites every formula that mentions it. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  if (name === sheet.name) return;
  refuseProtectedStructure(workbook);
  refuseBadSheetName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => renameSheetIn(formula, before, name));
  workbook.changes.push({ kind: "sheetRenamed", sheet: sheet.id });
}

/** Shows a sheet, selected as it was when it was last shown; a hidden sheet can't be shown before it is made visible. */
export function activateSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  if (sheet.visibility !== "visible") {
    throw new HostRefusal("InvalidOperation", {
      en: "The sheet {name} is hidden: make it visible before you show it",
      ja: "シート {name} は非表示です。表示してから選択してください",
    }, { name: sheet.name });
  }
  if (workbook.activeSheet === sheet.id) return;
  const before = workbook.sheets.find((other) => other.id === workbook.activeSheet);
  if (before) before.selection = workbook.selection;
  workbook.activeSheet = sheet.id;
  workbook.selection = sheet.selection ?? firstCell;
  delete sheet.selection;
  if (before) workbook.changes.push({ kind: "sheetDeactivated", sheet: before.id });
  workbook.changes.push({ kind: "sheetActivated", sheet: sheet.id });
}

/** Moves a sheet to a zero-based place among the tabs. */
export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: number): void {
  refuseProtectedStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new HostRefusal("InvalidArgument", {
      en: "The position of a sheet must be a whole number from 0 to {last}, not {position}",
      ja: "シートの位置は 0 から {last} の整数で指定してください（指定値: {position}）",
    }, { last: workbook.sheets.length - 1, position });
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.changes.push({ kind: "workbookParts" });
}

/** Hides or shows a sheet's tab; one sheet stays visible. */
export function setVisibility(workbook: WorkbookModel, sheet: SheetModel, visibility: SheetModel["visibility"]): void {
  if (sheet.visibility === visibility) return;
  refuseProtectedStructure(workbook);
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (visibility !== "visible" && others.length === 0) refuseLastSheet(sheet);
  sheet.visibility = visibility;
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
  if (workbook.activeSheet === sheet.id) showNeighbour(workbook, workbook.sheets.indexOf(sheet));
}

function showNeighbour(workbook: WorkbookModel, index: number): void {
  const visible = (sheet: SheetModel) => sheet.visibility === "visible";
  const next = workbook.sheets.slice(index).find(visible) ?? workbook.sheets.slice(0, index).filter(visible).at(-1);
  if (next) activateSheet(workbook, next);
}

function refuseLastSheet(sheet: SheetModel): never {
  throw new HostRefusal("InvalidOperation", {
    en: "A workbook must keep one visible sheet: add or show another before you take away {name}",
    ja: "ブックには表示シートが 1 枚必要です。{name} を外す前に、別のシートを追加または表示してください",
  }, { name: sheet.name });
}
