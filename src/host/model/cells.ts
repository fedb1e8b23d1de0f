import type { Area } from "../../cells/address";
import type { Scalar } from "../../cells/value";
import type { CellModel, SheetModel } from "./workbook-model";

/** The cell at a place, if it holds anything. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The cell at a place, made blank where there was none. */
export function ensureCell(sheet: SheetModel, row: number, column: number): CellModel {
  let cells = sheet.rows.get(row);
  if (!cells) sheet.rows.set(row, (cells = new Map()));
  let cell = cells.get(column);
  if (!cell) cells.set(column, (cell = { value: null }));
  return cell;
}

/** The value shown at a place; a blank is `null`. */
export function valueAt(sheet: SheetModel, row: number, column: number): Scalar {
  return cellAt(sheet, row, column)?.value ?? null;
}

/** The values of an area, row by row. */
export function valuesOf(sheet: SheetModel, area: Area): Scalar[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => valueAt(sheet, area.row + row, area.column + column)),
  );
}
