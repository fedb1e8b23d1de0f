import { maximumColumns, maximumRows, type Area } from "../../../cells/address";
import type { CellsChange } from "../change";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { refuseOffSheet } from "../writing/bounds";
import { refuseProtected } from "../writing/protection";
import { shiftWorkbook } from "./shift-workbook";

/** Inserts empty cells; those there before move down or right. An area of whole rows or columns moves whole lines. */
export function insertCells(workbook: WorkbookModel, sheet: SheetModel, area: Area, direction: "down" | "right", looksLike: "before" | "after" = "before"): void {
  refuseOffSheet(area);
  const kind = kindOf(area, direction === "down");
  refuseProtected(sheet, kind.allowance("Insert"));
  shiftWorkbook(workbook, sheet, { ...kind.shift, count: kind.count }, looksLike);
  workbook.changes.push({ kind: "cells", sheet: sheet.id, area, how: kind.how("Inserted") });
}

/** Deletes cells; those below move up, or those to the right move left. An area of whole rows or columns takes whole lines away. */
export function deleteCells(workbook: WorkbookModel, sheet: SheetModel, area: Area, direction: "up" | "left"): void {
  refuseOffSheet(area);
  const kind = kindOf(area, direction === "up");
  refuseProtected(sheet, kind.allowance("Delete"));
  shiftWorkbook(workbook, sheet, { ...kind.shift, count: -kind.count });
  workbook.changes.push({ kind: "cells", sheet: sheet.id, area, how: kind.how("Deleted") });
}

/** Inserts whole rows above a row. */
export function insertRows(workbook: WorkbookModel, sheet: SheetModel, row: number, rows: number): void {
  insertCells(workbook, sheet, { row, rows, column: 0, columns: maximumColumns }, "down");
}

/** Deletes whole rows. */
export function deleteRows(workbook: WorkbookModel, sheet: SheetModel, row: number, rows: number): void {
  deleteCells(workbook, sheet, { row, rows, column: 0, columns: maximumColumns }, "up");
}

/** Inserts whole columns left of a column. */
export function insertColumns(workbook: WorkbookModel, sheet: SheetModel, column: number, columns: number): void {
  insertCells(workbook, sheet, { row: 0, rows: maximumRows, column, columns }, "right");
}

/** Deletes whole columns. */
export function deleteColumns(workbook: WorkbookModel, sheet: SheetModel, column: number, columns: number): void {
  deleteCells(workbook, sheet, { row: 0, rows: maximumRows, column, columns }, "left");
}

/** Whole columns always move sideways and whole rows up or down, whatever was asked. */
function kindOf(area: Area, wantsRows: boolean) {
  const wholeRows = area.columns === maximumColumns;
  const wholeColumns = area.rows === maximumRows && !wholeRows;
  const isRow = wholeRows || (wantsRows && !wholeColumns);
  const line = wholeRows ? "Row" : wholeColumns ? "Column" : undefined;
  const band = line ? {} : { band: isRow ? { first: area.column, count: area.columns } : { first: area.row, count: area.rows } };
  return {
    count: isRow ? area.rows : area.columns,
    shift: { axis: isRow ? ("row" as const) : ("column" as const), at: isRow ? area.row : area.column, ...band },
    how: (what: "Inserted" | "Deleted"): CellsChange => `${line ?? "Cell"}${what}`,
    // Single cells of a protected sheet can't be shifted at all: no allowance speaks of them.
    allowance: (what: "Insert" | "Delete"): string => (line ? `allow${what}${line}s` : ""),
  };
}
