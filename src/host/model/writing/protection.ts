import { cellAddress, type Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import { cellAt } from "../cells";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { cellsIn } from "./each-cell";

/** What a protected sheet may still allow, in the words of office.js: `allowFormatCells`, `allowInsertRows`, ... */
export function protectSheet(workbook: WorkbookModel, sheet: SheetModel, options: Record<string, unknown> = {}, password?: string): void {
  if (sheet.protection) {
    throw new HostRefusal("AccessDenied", {
      en: "The sheet {name} is protected already: unprotect it first",
      ja: "シート {name} は既に保護されています。先に保護を解除してください",
    }, { name: sheet.name });
  }
  sheet.protection = password === undefined ? { options } : { options, password };
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}

/** Ends the protection; a wrong password is refused. */
export function unprotectSheet(workbook: WorkbookModel, sheet: SheetModel, password?: string): void {
  if (!sheet.protection) return;
  if (sheet.protection.password !== undefined && sheet.protection.password !== password) {
    throw new HostRefusal("AccessDenied", {
      en: "The password for the sheet {name} is not right: check it and try again",
      ja: "シート {name} のパスワードが違います。確認してもう一度入力してください",
    }, { name: sheet.name });
  }
  delete sheet.protection;
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}

/** Refuses to change a locked cell of a protected sheet, naming one such cell. */
export function refuseLocked(sheet: SheetModel, area: Area): void {
  if (!sheet.protection) return;
  const locked = firstLocked(sheet, area);
  if (!locked) return;
  throw new HostRefusal("AccessDenied", {
    en: "{cell} on the sheet {name} is locked: unprotect the sheet before you change it",
    ja: "シート {name} の {cell} はロックされています。変更する前にシートの保護を解除してください",
  }, { cell: cellAddress(locked.row, locked.column), name: sheet.name });
}

/** Refuses an operation on a protected sheet unless its protection names it as allowed. */
export function refuseProtected(sheet: SheetModel, allowance: string): void {
  if (!sheet.protection || sheet.protection.options[allowance] === true) return;
  throw new HostRefusal("AccessDenied", {
    en: "The sheet {name} is protected: unprotect it before you change its layout or formats",
    ja: "シート {name} は保護されています。レイアウトや書式を変える前に保護を解除してください",
  }, { name: sheet.name });
}

/** Looks at cells with a look of their own, then at rows with one, then at the columns that show through everywhere else. */
function firstLocked(sheet: SheetModel, area: Area): { row: number; column: number } | undefined {
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    if (cell.format && cell.format.locked !== false) return { row, column };
  }
  for (const [row, format] of sheet.rowFormats) {
    if (row < area.row || row >= area.row + area.rows || format.locked === false) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!cellAt(sheet, row, column)?.format) return { row, column };
    }
  }
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (sheet.columnFormats.get(column)?.locked === false) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (!sheet.rowFormats.has(row) && !cellAt(sheet, row, column)?.format) return { row, column };
    }
  }
  return undefined;
}
