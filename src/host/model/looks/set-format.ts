import { isValidFormat } from "numfmt";
import { maximumColumns, maximumRows, type Area } from "../../../cells/address";
import { ensureCell } from "../cells";
import { HostRefusal } from "../host-refusal";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { refuseOffSheet, refuseTooManyCells } from "../writing/bounds";
import { cellsIn } from "../writing/each-cell";
import { refuseProtected } from "../writing/protection";
import { forgetIfEmpty } from "../writing/write-cell";
import { formatAt } from "./format-at";
import { formatMerger, type FormatPatch } from "./merge-format";

type Merger = ReturnType<typeof formatMerger>;

/** Lays a part of a look over an area. Whole rows and columns keep it once, for cells that come later too. */
export function setFormat(workbook: WorkbookModel, sheet: SheetModel, area: Area, patch: FormatPatch): void {
  refuseOffSheet(area);
  refuseProtected(sheet, "allowFormatCells");
  if (typeof patch.numberFormat === "string") refuseBadNumberFormat(patch.numberFormat);
  applyFormat(sheet, area, formatMerger(patch));
  workbook.changes.push({ kind: "format", sheet: sheet.id, area });
}

/** Gives cells number formats because of what was typed there; a protected sheet does not mind. */
export function applyNumberFormats(sheet: SheetModel, cells: readonly { row: number; column: number; numberFormat: string }[]): void {
  const mergers = new Map<string, Merger>();
  for (const { row, column, numberFormat } of cells) {
    let merger = mergers.get(numberFormat);
    if (!merger) mergers.set(numberFormat, (merger = formatMerger({ numberFormat })));
    formatCell(sheet, row, column, merger);
  }
}

/** Takes every look of an area away. */
export function clearFormat(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  refuseOffSheet(area);
  refuseProtected(sheet, "allowFormatCells");
  applyFormat(sheet, area, () => undefined);
  workbook.changes.push({ kind: "format", sheet: sheet.id, area });
}

function applyFormat(sheet: SheetModel, area: Area, merge: Merger): void {
  const wholeColumns = area.rows === maximumRows;
  const wholeRows = area.columns === maximumColumns;
  if (!wholeColumns && !wholeRows) {
    refuseTooManyCells(area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) formatCell(sheet, row, column, merge);
    }
    return;
  }
  // Where a formatted row crosses a formatted column the cell needs a look of its own: the row's would hide the column's.
  const crossing = wholeColumns && wholeRows ? [] : [...crossings(sheet, area, wholeColumns)];
  const before = crossing.map(({ row, column }) => formatAt(sheet, row, column));
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    if (cell.format) formatCell(sheet, row, column, merge);
  }
  if (wholeColumns && wholeRows) mergeInto(sheet.rowFormats, [...sheet.rowFormats.keys()], merge);
  if (wholeColumns) mergeInto(sheet.columnFormats, span(area.column, area.columns), merge);
  else mergeInto(sheet.rowFormats, span(area.row, area.rows), merge);
  crossing.forEach(({ row, column }, index) => {
    const format = merge(before[index]);
    if (format) ensureCell(sheet, row, column).format = format;
  });
}

function* crossings(sheet: SheetModel, area: Area, wholeColumns: boolean): Generator<{ row: number; column: number }> {
  const others = wholeColumns ? sheet.rowFormats : sheet.columnFormats;
  refuseTooManyCells(wholeColumns ? { ...area, rows: others.size } : { ...area, columns: others.size });
  for (const other of others.keys()) {
    const own = wholeColumns ? span(area.column, area.columns) : span(area.row, area.rows);
    for (const line of own) {
      const place = wholeColumns ? { row: other, column: line } : { row: line, column: other };
      if (!sheet.rows.get(place.row)?.get(place.column)?.format) yield place;
    }
  }
}

function formatCell(sheet: SheetModel, row: number, column: number, merge: Merger): void {
  const base = formatAt(sheet, row, column);
  const format = merge(base);
  if (format === base) return;
  const cell = ensureCell(sheet, row, column);
  // An empty look of its own keeps the row's or column's look from showing through again.
  const hidesOthers = sheet.rowFormats.has(row) || sheet.columnFormats.has(column);
  if (format) cell.format = format;
  else if (hidesOthers) cell.format = {};
  else delete cell.format;
  forgetIfEmpty(sheet, row, column, cell);
}

function mergeInto(formats: SheetModel["rowFormats"], lines: readonly number[], merge: Merger): void {
  for (const line of lines) {
    const format = merge(formats.get(line));
    if (format) formats.set(line, format);
    else formats.delete(line);
  }
}

function span(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function refuseBadNumberFormat(numberFormat: string): void {
  if (numberFormat.length <= 255 && isValidFormat(numberFormat)) return;
  throw new HostRefusal("InvalidArgument", {
    en: "The number format {numberFormat} can't be read: use a format such as 0.0% or yyyy-mm-dd",
    ja: "表示形式 {numberFormat} を読み取れません。0.0% や yyyy-mm-dd のような形式にしてください",
  }, { numberFormat: numberFormat.slice(0, 80) });
}
