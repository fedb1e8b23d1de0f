import { areaAddress, contains, intersection, type Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import { refuseBadName } from "../names/name-rules";
import type { TableModel } from "../parts";
import { rewriteFormulas } from "../references/formula-places";
import { dropTableIn, renameTableIn } from "../references/table-references";
import { plainReferencesFor } from "../references/plain-references";
import { deleteCells } from "../shifting/insert-cells";
import type { WorkbookModel } from "../workbook-model";
import { refuseOffSheet } from "../writing/bounds";
import { refuseProtected } from "../writing/protection";
import { refuseTableOverlap } from "./add-table";
import { sheetOfTable } from "./find-table";
import { nameColumns } from "./headers";

/** Renames a table; formulas follow. */
export function renameTable(workbook: WorkbookModel, table: TableModel, name: string): void {
  if (name === table.name) return;
  refuseBadName(workbook, name, undefined, table);
  const before = table.name;
  table.name = name;
  rewriteFormulas(workbook, (formula) => renameTableIn(formula, before, name));
  workbook.changes.push({ kind: "sheetParts", sheet: sheetOfTable(workbook, table).id });
}

/** Gives a table another area with the same header row; columns that it loses become #REF! in formulas, cells stay as they are. */
export function resizeTable(workbook: WorkbookModel, table: TableModel, area: Area): void {
  const sheet = sheetOfTable(workbook, table);
  refuseOffSheet(area);
  refuseProtected(sheet, "");
  const least = 1 + (table.hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0);
  if (area.row !== table.area.row || area.rows < least || !intersection(area, table.area)) {
    throw new HostRefusal("InvalidArgument", {
      en: "{area} can't be the new area of {table}: it must start in row {row}, overlap the table and have {least} rows or more",
      ja: "{area} は {table} の新しい範囲にできません。{row} 行目から始まり、テーブルと重なり、{least} 行以上の範囲にしてください",
    }, { area: areaAddress(area), table: table.name, row: table.area.row + 1, least });
  }
  refuseTableOverlap(sheet, area, table);
  const before = table.area;
  const kept = new Map(table.columns.map((column, index) => [before.column + index, column]));
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const columns = Array.from({ length: area.columns }, (_, index) => kept.get(area.column + index) ?? { id: nextId++, name: "" });
  const lost = table.columns.filter((column) => !columns.includes(column));
  for (const { name } of lost) {
    rewriteFormulas(workbook, (formula, home, place) =>
      dropTableIn(formula, table.name, home === sheet && place !== undefined && contains(before, place.row, place.column), name),
    );
  }
  table.area = area;
  table.columns = columns;
  nameColumns(sheet, table);
  workbook.changes.push({ kind: "cells", sheet: sheet.id, area, how: "RangeEdited" });
}

/** Deletes a table with its cells; those below move up. Formulas that speak of it show #REF!. */
export function deleteTable(workbook: WorkbookModel, table: TableModel): void {
  const sheet = sheetOfTable(workbook, table);
  deleteCells(workbook, sheet, table.area, "up");
  rewriteFormulas(workbook, (formula) => dropTableIn(formula, table.name, false));
}

/** Makes a table plain cells again; formulas that speak of it speak of the cells. */
export function convertToRange(workbook: WorkbookModel, table: TableModel): void {
  const sheet = sheetOfTable(workbook, table);
  refuseProtected(sheet, "");
  rewriteFormulas(workbook, (formula, home, place) => plainReferencesFor(formula, table, sheet, home, place));
  sheet.tables = sheet.tables.filter((other) => other !== table);
  workbook.changes.push({ kind: "tableDeleted", sheet: sheet.id, table: table.id });
}
