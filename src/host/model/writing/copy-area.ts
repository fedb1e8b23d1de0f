import type { Area } from "../../../cells/address";
import { cellAt, ensureCell } from "../cells";
import type { CellFormat } from "../format";
import { formatAt } from "../looks/format-at";
import { moveRelative } from "../references/moved-references";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { refuseOffSheet, refuseTooManyCells } from "./bounds";
import { refuseProtected } from "./protection";
import { writeCells } from "./write-cells";
import { forgetIfEmpty, type CellContent } from "./write-cell";
import { hasContents } from "./used-range";

/** What of the cells is copied, and how. */
export interface CopyOptions {
  readonly what?: "all" | "formulas" | "values" | "formats";
  /** Blank cells of the source leave the target as it is. */
  readonly skipsBlanks?: boolean;
  /** Rows become columns. */
  readonly transposes?: boolean;
}

/** Copies cells to a place, again and again where the target is a multiple of the source; relative references move along. Gives the area written. */
export function copyArea(
  workbook: WorkbookModel,
  from: { readonly sheet: SheetModel; readonly area: Area },
  to: { readonly sheet: SheetModel; readonly area: Area },
  { what = "all", skipsBlanks = false, transposes = false }: CopyOptions = {},
): Area {
  const [rows, columns] = transposes ? [from.area.columns, from.area.rows] : [from.area.rows, from.area.columns];
  const area: Area = { ...to.area, rows: wholeTimes(to.area.rows, rows), columns: wholeTimes(to.area.columns, columns) };
  refuseOffSheet(area);
  refuseTooManyCells(area);
  const sourceOf = (row: number, column: number): { row: number; column: number } => {
    const [down, right] = transposes ? [column % columns, row % rows] : [row % rows, column % columns];
    return { row: from.area.row + down, column: from.area.column + right };
  };
  const each = <Item>(take: (source: { row: number; column: number }, row: number, column: number) => Item): Item[][] =>
    Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (_, column) => take(sourceOf(row, column), row, column)));
  // Everything is read before anything is written: source and target may overlap.
  const formats = each((source) => formatAt(from.sheet, source.row, source.column));
  const contents = each((source, row, column): CellContent | undefined => {
    const cell = cellAt(from.sheet, source.row, source.column);
    if (!cell || !hasContents(cell)) return skipsBlanks ? undefined : null;
    if (what === "values") return cell.value;
    if (cell.formula === undefined) return cell.spilledFrom ? null : cell.value;
    return { formula: moveRelative(cell.formula, area.row + row - source.row, area.column + column - source.column) };
  });
  const copiesFormats = what === "all" || what === "formats";
  if (copiesFormats) refuseProtected(to.sheet, "allowFormatCells");
  if (what !== "formats") writeCells(workbook, to.sheet, area, contents);
  if (copiesFormats) setFormats(workbook, to.sheet, area, formats);
  return area;
}

/** The target's size when it holds the source a whole number of times, else the source's. */
function wholeTimes(target: number, source: number): number {
  return target % source === 0 ? target : source;
}

function setFormats(workbook: WorkbookModel, sheet: SheetModel, area: Area, formats: readonly (readonly CellFormat[])[]): void {
  formats.forEach((line, row) => {
    line.forEach((format, column) => {
      const cell = ensureCell(sheet, area.row + row, area.column + column);
      cell.format = format;
      if (Object.keys(format).length === 0) delete cell.format;
      forgetIfEmpty(sheet, area.row + row, area.column + column, cell);
    });
  });
  workbook.changes.push({ kind: "format", sheet: sheet.id, area });
}
