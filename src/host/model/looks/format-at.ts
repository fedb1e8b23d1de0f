import type { CellFormat } from "../format";
import { cellAt } from "../cells";
import type { SheetModel } from "../workbook-model";

const plain: CellFormat = {};

/** How the cell at a place looks: its own format, else its row's, else its column's. */
export function formatAt(sheet: SheetModel, row: number, column: number): CellFormat {
  return cellAt(sheet, row, column)?.format ?? sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column) ?? plain;
}

/** The number format at a place; `General` where none was set. */
export function numberFormatAt(sheet: SheetModel, row: number, column: number): string {
  return formatAt(sheet, row, column).numberFormat ?? "General";
}
