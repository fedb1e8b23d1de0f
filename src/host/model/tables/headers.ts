import { intersection, type Area } from "../../../cells/address";
import { isCellError, type Scalar } from "../../../cells/value";
import { cellAt, valueAt } from "../cells";
import { displayText } from "../display/display-text";
import { numberFormatAt } from "../looks/format-at";
import type { TableModel } from "../parts";
import { renameColumnIn } from "../references/table-references";
import { rewriteFormulas } from "../references/formula-places";
import { contains } from "../../../cells/address";
import { folded } from "../same-text";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { writeCell } from "../writing/write-cell";
import { headerOf } from "./find-table";

/** After headers were written over: makes them text, unique and not blank, and rewrites formulas that name the columns. */
export function syncHeaders(workbook: WorkbookModel, sheet: SheetModel, written: Area): void {
  for (const table of sheet.tables) {
    const header = headerOf(table);
    if (!header || !intersection(header, written)) continue;
    const before = table.columns.map((column) => column.name);
    nameColumns(sheet, table);
    before.forEach((name, index) => {
      const after = table.columns[index]?.name ?? name;
      if (after !== name) renameColumn(workbook, sheet, table, name, after);
    });
  }
}

/** Reads the column names from the header cells, or gives `Column1`, and writes them back as text. */
export function nameColumns(sheet: SheetModel, table: TableModel): void {
  const header = headerOf(table);
  const texts = table.columns.map((column, index) => (header ? headerText(sheet, header.row, header.column + index) : column.name));
  const names = uniqueNames(texts);
  table.columns.forEach((column, index) => {
    column.name = names[index] ?? column.name;
    if (!header) return;
    const cell = cellAt(sheet, header.row, header.column + index);
    if (cell?.value !== column.name || cell.formula !== undefined) writeCell(sheet, header.row, header.column + index, column.name);
  });
}

/** Column names that are unique: a blank becomes `Column3`, a second `Name` becomes `Name2`. */
export function uniqueNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const base = text.trim() === "" ? `Column${index + 1}` : text;
    let name = base;
    for (let number = 2; taken.has(folded(name)); number++) name = text.trim() === "" ? `Column${index + number}` : `${base}${number}`;
    taken.add(folded(name));
    return name;
  });
}

function headerText(sheet: SheetModel, row: number, column: number): string {
  const value: Scalar = valueAt(sheet, row, column);
  return isCellError(value) ? value.error : displayText(value, numberFormatAt(sheet, row, column));
}

function renameColumn(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, before: string, after: string): void {
  rewriteFormulas(workbook, (formula, home, place) => {
    const isInside = home === sheet && place !== undefined && contains(table.area, place.row, place.column);
    return renameColumnIn(formula, table.name, isInside, before, after);
  });
}
