import { areaAddress, intersection, type Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { refuseOffSheet } from "./bounds";
import { cellsIn } from "./each-cell";
import { refuseProtected } from "./protection";
import { blankCell } from "./write-cell";

/** Merges an area into one cell, or with `across` each of its rows; only the first cell keeps its contents. */
export function mergeCells(workbook: WorkbookModel, sheet: SheetModel, area: Area, across = false): void {
  refuseOffSheet(area);
  refuseProtected(sheet, "allowFormatCells");
  const table = sheet.tables.find((some) => intersection(some.area, area));
  if (table) {
    throw new HostRefusal("InvalidOperation", {
      en: "{area} overlaps the table {table}: cells of a table can't be merged",
      ja: "{area} はテーブル {table} と重なっています。テーブルのセルは結合できません",
    }, { area: areaAddress(area), table: table.name });
  }
  const merged = across ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
  sheet.merges = sheet.merges.filter((other) => !intersection(other, area));
  for (const part of merged) {
    if (part.rows * part.columns === 1) continue;
    for (const { row, column } of cellsIn(sheet, part)) {
      if (row !== part.row || column !== part.column) blankCell(sheet, row, column);
    }
    sheet.merges.push(part);
  }
  workbook.changes.push({ kind: "cells", sheet: sheet.id, area, how: "RangeEdited" });
}

/** Splits every merged cell that the area touches. */
export function unmergeCells(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  refuseProtected(sheet, "allowFormatCells");
  const kept = sheet.merges.filter((merge) => !intersection(merge, area));
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}

/** The merged cell that covers a place, if any. */
export function mergeAt(sheet: SheetModel, row: number, column: number): Area | undefined {
  return sheet.merges.find((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }));
}

/** Refuses an area that holds a part of a merged cell but not its first cell: what is written there could not be seen. */
export function refuseInsideMerge(sheet: SheetModel, area: Area): void {
  const merge = sheet.merges.find((other) => {
    const shared = intersection(other, area);
    return shared && (shared.row !== other.row || shared.column !== other.column);
  });
  if (!merge) return;
  throw new HostRefusal("InvalidOperation", {
    en: "{area} holds a part of the merged cell {merge}: write to its first cell, or unmerge it",
    ja: "{area} は結合セル {merge} の一部です。先頭のセルに書き込むか、結合を解除してください",
  }, { area: areaAddress(area), merge: areaAddress(merge) });
}
