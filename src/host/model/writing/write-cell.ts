import { cellAt, ensureCell } from "../cells";
import type { CellModel, SheetModel } from "../workbook-model";
import type { Scalar } from "../../../cells/value";

/** What a cell is given: a literal, or a formula in English A1 text with its equals sign. Text is never taken for a formula. */
export type CellContent = Scalar | { readonly formula: string };

/** True for a content that is a formula. */
export function isFormulaContent(content: CellContent): content is { readonly formula: string } {
  return typeof content === "object" && content !== null && "formula" in content;
}

/**
 * Puts a content into one cell and keeps its look. A spill that started there is taken away; a value written into
 * a spill stands in its way, as in Excel, so that the next calculation shows #SPILL! at its start.
 */
export function writeCell(sheet: SheetModel, row: number, column: number, content: CellContent): void {
  dropSpill(sheet, row, column);
  if (content === null) {
    blankCell(sheet, row, column);
    return;
  }
  const cell = ensureCell(sheet, row, column);
  delete cell.spilledFrom;
  if (isFormulaContent(content)) {
    cell.formula = content.formula;
    cell.value = null;
  } else {
    delete cell.formula;
    cell.value = content;
  }
}

/** Empties one cell and keeps its look. A cell that a spill fills keeps the spilled value: it has nothing of its own. */
export function blankCell(sheet: SheetModel, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (!cell || cell.spilledFrom) return;
  dropSpill(sheet, row, column);
  delete cell.formula;
  cell.value = null;
  forgetIfEmpty(sheet, row, column, cell);
}

/** Takes away the cells that a formula's result filled beside its own. */
export function dropSpill(sheet: SheetModel, row: number, column: number): void {
  const anchor = cellAt(sheet, row, column);
  if (!anchor?.spill) return;
  const { rows, columns } = anchor.spill;
  delete anchor.spill;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const cell = cellAt(sheet, r, c);
      if (cell?.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
      delete cell.spilledFrom;
      cell.value = null;
      forgetIfEmpty(sheet, r, c, cell);
    }
  }
}

/** Removes a cell that holds nothing, and its row when it was the last. */
export function forgetIfEmpty(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  if (cell.value !== null || cell.formula !== undefined || cell.format || cell.spill || cell.spilledFrom) return;
  const cells = sheet.rows.get(row);
  cells?.delete(column);
  if (cells?.size === 0) sheet.rows.delete(row);
}
