import { areaAddress, intersection, type Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import { newIdentifier } from "../identifier";
import { refuseBadName } from "../names/name-rules";
import type { TableModel } from "../parts";
import { insertCells } from "../shifting/insert-cells";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { refuseOffSheet } from "../writing/bounds";
import { refuseProtected } from "../writing/protection";
import { findTable } from "./find-table";
import { nameColumns } from "./headers";

/**
 * Makes a table of an area. Headers become unique texts; without headers a row `Column1`, ... is put in above the data,
 * which moves down. A header alone gets one empty row.
 */
export function addTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  { hasHeaders = true, name = freeTableName(workbook), style = "TableStyleMedium2" }: { readonly hasHeaders?: boolean; readonly name?: string; readonly style?: string } = {},
): TableModel {
  const whole = hasHeaders ? { ...area, rows: Math.max(area.rows, 2) } : { ...area, rows: area.rows + 1 };
  refuseOffSheet(whole);
  refuseProtected(sheet, "");
  refuseBadName(workbook, name);
  refuseTableOverlap(sheet, whole);
  if (!hasHeaders) insertCells(workbook, sheet, { ...area, rows: 1 }, "down");
  const table: TableModel = {
    id: newIdentifier(workbook),
    name,
    area: whole,
    hasHeaders: true,
    hasTotals: false,
    columns: Array.from({ length: area.columns }, (_, index) => ({ id: index + 1, name: "" })),
    style,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  nameColumns(sheet, table);
  sheet.tables.push(table);
  workbook.changes.push({ kind: "tableAdded", sheet: sheet.id, table: table.id });
  return table;
}

/** `Table1`: the first free name of that pattern. */
export function freeTableName(workbook: WorkbookModel): string {
  for (let number = 1; ; number++) {
    const name = `Table${number}`;
    if (!findTable(workbook, name) && !workbook.names.some((other) => other.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** Refuses an area for a table that another table or a merged cell stands in. */
export function refuseTableOverlap(sheet: SheetModel, area: Area, except?: TableModel): void {
  const other = sheet.tables.find((table) => table !== except && intersection(table.area, area));
  if (other) {
    throw new HostRefusal("InvalidOperation", {
      en: "{area} overlaps the table {table}: choose cells outside it",
      ja: "{area} はテーブル {table} と重なっています。その外のセルを選んでください",
    }, { area: areaAddress(area), table: other.name });
  }
  const merge = sheet.merges.find((some) => intersection(some, area));
  if (!merge) return;
  throw new HostRefusal("InvalidOperation", {
    en: "{area} holds the merged cell {merge}: unmerge it before you make a table",
    ja: "{area} に結合セル {merge} があります。テーブルにする前に結合を解除してください",
  }, { area: areaAddress(area), merge: areaAddress(merge) });
}
