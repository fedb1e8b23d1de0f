import { cellAddress, type Area } from "../../../cells/address";
import { applyNumberFormats } from "../looks/set-format";
import { numberFormatAt } from "../looks/format-at";
import { growTableAround } from "../tables/grow-table";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { refuseOffSheet, refuseTooManyCells, spread } from "./bounds";
import { readTyped, type CellInput } from "./read-typed";
import { writeCells } from "./write-cells";
import type { CellContent } from "./write-cell";

/**
 * Writes inputs as Excel does when they are typed or assigned: `"12%"`, `"=A1*2"`, `"2027-04-01"`, 5, `null`.
 * One input for each cell of the area, or one for all; relative references of that one are not moved.
 * With `growsTables`, as at the grid, a table takes in what is typed right below or beside it.
 */
export function setInput(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  inputs: readonly (readonly CellInput[])[],
  { growsTables = false }: { readonly growsTables?: boolean } = {},
): void {
  refuseOffSheet(area);
  refuseTooManyCells(area);
  const inputAt = spread(area, inputs);
  const numberFormats: { row: number; column: number; numberFormat: string }[] = [];
  const contents = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column): CellContent | undefined => {
      const input = inputAt(row, column);
      if (input === undefined) return undefined;
      const place = { row: area.row + row, column: area.column + column };
      const before = numberFormatAt(sheet, place.row, place.column);
      const typed = readTyped(input, before, cellAddress(place.row, place.column));
      if (typed.numberFormat !== undefined && before === "General") numberFormats.push({ ...place, numberFormat: typed.numberFormat });
      return typed.content;
    }),
  );
  writeCells(workbook, sheet, area, contents);
  applyNumberFormats(sheet, numberFormats);
  if (growsTables) growTableAround(workbook, sheet, area);
}

/** Writes formula texts; a text without equals sign is read as typed. */
export function setFormulas(workbook: WorkbookModel, sheet: SheetModel, area: Area, formulas: readonly (readonly CellInput[])[]): void {
  setInput(workbook, sheet, area, formulas);
}
