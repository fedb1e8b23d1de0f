import { cellAddress, type Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import { formatAt } from "../looks/format-at";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { usedRange } from "./used-range";
import { intersection } from "../../../cells/address";

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

/** Refuses to change a locked cell of a protected sheet, naming the first such cell. */
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

/** Beyond the used cells only whole rows and columns have looks, so one line past them stands for the rest. */
function firstLocked(sheet: SheetModel, area: Area): { row: number; column: number } | undefined {
  const used = usedRange(sheet);
  const formatted = [...sheet.rowFormats.keys()];
  const bottom = Math.max(used ? used.row + used.rows : 0, ...formatted, 0) + 1;
  const right = Math.max(used ? used.column + used.columns : 0, ...sheet.columnFormats.keys(), 0) + 1;
  const near = intersection(area, { row: 0, column: 0, rows: bottom + 1, columns: right + 1 });
  if (!near) return { row: area.row, column: area.column };
  for (let row = near.row; row < near.row + near.rows; row++) {
    for (let column = near.column; column < near.column + near.columns; column++) {
      if (formatAt(sheet, row, column).locked !== false) return { row, column };
    }
  }
  return undefined;
}
