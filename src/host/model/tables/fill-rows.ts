import { cellAt, ensureCell } from "../cells";
import type { TableModel } from "../parts";
import { moveRelative } from "../references/moved-references";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { hasContents } from "../writing/used-range";
import { writeCell } from "../writing/write-cell";
import { bodyOf } from "./find-table";

/** Gives new rows of a table the looks, validations and calculated columns of the row above them, or below at the top. */
export function fillNewRows(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, row: number, rows: number): void {
  const body = bodyOf(table);
  const model = row > body.row ? row - 1 : row + rows;
  if (model >= body.row && model < body.row + body.rows) {
    for (let line = row; line < row + rows; line++) fillRow(sheet, table, model, line);
    for (const rule of sheet.validations) rule.areas = rule.areas.map((area) => stretch(area, model, row, rows));
    for (const rule of sheet.conditionalFormats) rule.areas = rule.areas.map((area) => stretch(area, model, row, rows));
  }
  workbook.changes.push({ kind: "cells", sheet: sheet.id, area: { ...table.area, row, rows }, how: "RangeEdited" });
}

function fillRow(sheet: SheetModel, table: TableModel, model: number, line: number): void {
  table.columns.forEach((column, index) => {
    const place = table.area.column + index;
    const format = cellAt(sheet, model, place)?.format;
    if (format && !cellAt(sheet, line, place)?.format) ensureCell(sheet, line, place).format = format;
    const formula = column.formula ?? commonFormula(sheet, table, index, model);
    if (formula !== undefined && !hasContents(cellAt(sheet, line, place))) {
      writeCell(sheet, line, place, { formula: moveRelative(formula, line - (column.formula === undefined ? model : bodyOf(table).row), 0) });
    }
  });
}

/** The formula of the model row, when the rows of its column all hold that same formula: a calculated column that nobody recorded. */
function commonFormula(sheet: SheetModel, table: TableModel, index: number, model: number): string | undefined {
  const column = table.area.column + index;
  const formula = cellAt(sheet, model, column)?.formula;
  if (formula === undefined) return undefined;
  const body = bodyOf(table);
  for (const neighbour of [model - 1, model + 1]) {
    const isInBody = neighbour >= body.row && neighbour < body.row + body.rows;
    const other = isInBody ? cellAt(sheet, neighbour, column)?.formula : undefined;
    if (other !== undefined) return other === moveRelative(formula, neighbour - model, 0) ? formula : undefined;
  }
  return formula;
}

/** A rule's area that ends in the model row takes the new rows in. */
function stretch<Area extends { row: number; rows: number }>(area: Area, model: number, row: number, rows: number): Area {
  const end = area.row + area.rows;
  return model === row - 1 && end === row ? { ...area, rows: area.rows + rows } : area;
}
