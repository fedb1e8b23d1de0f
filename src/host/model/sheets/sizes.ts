import type { SheetModel, WorkbookModel } from "../workbook-model";
import { HostRefusal } from "../host-refusal";
import { refuseProtected } from "../writing/protection";

/** Points of a row and a column that nobody sized: Excel's for Calibri 11. */
export const defaultRowHeight = 15;
export const defaultColumnWidth = 48;

/** Points from the sheet's top to a row's upper edge. */
export function topOf(sheet: SheetModel, row: number): number {
  return offsetOf(row, defaultRowHeight, sheet.rowHeights, sheet.hiddenRows);
}

/** Points from the sheet's left side to a column's left edge. */
export function leftOf(sheet: SheetModel, column: number): number {
  return offsetOf(column, defaultColumnWidth, sheet.columnWidths, sheet.hiddenColumns);
}

/** Sets the height of rows in points, 0 to 409. */
export function setRowHeight(workbook: WorkbookModel, sheet: SheetModel, first: number, count: number, height: number): void {
  refuseProtected(sheet, "allowFormatRows");
  refuseBadSize(height, 409);
  for (let row = first; row < first + count; row++) sheet.rowHeights.set(row, height);
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}

/** Sets the width of columns in points, 0 to 1342 (255 characters). */
export function setColumnWidth(workbook: WorkbookModel, sheet: SheetModel, first: number, count: number, width: number): void {
  refuseProtected(sheet, "allowFormatColumns");
  refuseBadSize(width, 1342);
  for (let column = first; column < first + count; column++) sheet.columnWidths.set(column, width);
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}

/** Hides or shows rows or columns. */
export function setHidden(workbook: WorkbookModel, sheet: SheetModel, axis: "row" | "column", first: number, count: number, isHidden: boolean): void {
  refuseProtected(sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let line = first; line < first + count; line++) {
    if (isHidden) hidden.add(line);
    else hidden.delete(line);
  }
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}

/** Keeps the first rows and columns in view; 0 and 0 let all scroll. */
export function setFreeze(workbook: WorkbookModel, sheet: SheetModel, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}

function offsetOf(line: number, usual: number, sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): number {
  let offset = line * usual;
  for (const [sized, size] of sizes) if (sized < line && !hidden.has(sized)) offset += size - usual;
  for (const lost of hidden) if (lost < line) offset -= usual;
  return offset;
}

function refuseBadSize(size: number, limit: number): void {
  if (Number.isFinite(size) && size >= 0 && size <= limit) return;
  throw new HostRefusal("InvalidArgument", {
    en: "The size {size} is out of range: give points from 0 to {limit}",
    ja: "サイズ {size} は範囲外です。0 から {limit} ポイントで指定してください",
  }, { size, limit });
}
