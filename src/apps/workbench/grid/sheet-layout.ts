import { maximumColumns, maximumRows, type Area } from "../../../cells/address";
import type { SheetModel } from "../../../host/model/workbook-model";
import { axisOf, pixels, type Axis } from "./axis";

/** What part of a sheet shows where, in pixels from the grid's top left corner. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Size of the headings; 0 where they are switched off. */
  readonly headings: { readonly width: number; readonly height: number };
  readonly view: { readonly width: number; readonly height: number };
  readonly scroll: { readonly left: number; readonly top: number };
  /** The scrolled cells that show, without the frozen ones. */
  readonly visible: Area;
}

/** A rectangle on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The parts that frozen panes cut a sheet into; each is clipped on its own. */
export const panes = ["main", "top", "left", "corner"] as const;
export type Pane = (typeof panes)[number];

export const defaultColumnWidth = 64;
export const defaultRowHeight = 20;

/** The axes of a sheet; `fittedRows` gives pixels of rows without a height of their own. */
export function axesOf(sheet: SheetModel, fittedRows: ReadonlyMap<number, number> = new Map()): { rows: Axis; columns: Axis } {
  const inPixels = (sizes: ReadonlyMap<number, number>) => new Map([...sizes].map(([index, size]) => [index, pixels(size)]));
  return {
    rows: axisOf(maximumRows, defaultRowHeight, new Map([...fittedRows, ...inPixels(sheet.rowHeights)]), sheet.hiddenRows),
    columns: axisOf(maximumColumns, defaultColumnWidth, inPixels(sheet.columnWidths), sheet.hiddenColumns),
  };
}

/** Lays a sheet out for a view of a given size, scrolled so far. */
export function layOutSheet(
  sheet: SheetModel,
  { rows, columns }: { rows: Axis; columns: Axis },
  view: SheetLayout["view"],
  scroll: SheetLayout["scroll"],
): SheetLayout {
  // Frozen panes that would leave no room to scroll are shown unfrozen, so that every cell can be reached.
  const frozenFit = columns.startOf(sheet.freeze.columns) < view.width * 0.75 && rows.startOf(sheet.freeze.rows) < view.height * 0.75;
  const frozen = frozenFit ? sheet.freeze : { rows: 0, columns: 0 };
  const headings = sheet.showHeadings ? { width: 44, height: 22 } : { width: 0, height: 0 };
  const top = rows.indexAt(rows.startOf(frozen.rows) + scroll.top);
  const left = columns.indexAt(columns.startOf(frozen.columns) + scroll.left);
  const bottom = rows.indexAt(scroll.top + view.height - headings.height);
  const right = columns.indexAt(scroll.left + view.width - headings.width);
  const visible = { row: top, column: left, rows: Math.max(1, bottom - top + 1), columns: Math.max(1, right - left + 1) };
  return { rows, columns, frozen, headings, view, scroll, visible };
}

/** Left edge of a column. */
export function leftOf({ columns, frozen, headings, scroll }: SheetLayout, column: number): number {
  return headings.width + columns.startOf(column) - (column < frozen.columns ? 0 : scroll.left);
}

/** Top edge of a row. */
export function topOf({ rows, frozen, headings, scroll }: SheetLayout, row: number): number {
  return headings.height + rows.startOf(row) - (row < frozen.rows ? 0 : scroll.top);
}

/** Where an area lies, as if nothing clipped it; its pane is that of its first cell. */
export function boxOf(layout: SheetLayout, area: Area): Box {
  const { rows, columns } = layout;
  return {
    left: leftOf(layout, area.column),
    top: topOf(layout, area.row),
    width: columns.startOf(area.column + area.columns) - columns.startOf(area.column),
    height: rows.startOf(area.row + area.rows) - rows.startOf(area.row),
  };
}

/** The pane that a cell belongs to. */
export function paneOf({ frozen }: SheetLayout, row: number, column: number): Pane {
  if (row < frozen.rows) return column < frozen.columns ? "corner" : "top";
  return column < frozen.columns ? "left" : "main";
}

/** The cells that show in a pane. */
export function areaOfPane({ frozen, visible }: SheetLayout, pane: Pane): Area {
  const rows = pane === "top" || pane === "corner" ? { row: 0, rows: frozen.rows } : { row: visible.row, rows: visible.rows };
  const columns = pane === "left" || pane === "corner" ? { column: 0, columns: frozen.columns } : { column: visible.column, columns: visible.columns };
  return { ...rows, ...columns };
}

/** Where a pane lies. */
export function boxOfPane({ rows, columns, frozen, headings, view }: SheetLayout, pane: Pane): Box {
  const across = headings.width + columns.startOf(frozen.columns);
  const down = headings.height + rows.startOf(frozen.rows);
  const horizontal = pane === "left" || pane === "corner" ? { left: headings.width, width: across - headings.width } : { left: across, width: Math.max(0, view.width - across) };
  const vertical = pane === "top" || pane === "corner" ? { top: headings.height, height: down - headings.height } : { top: down, height: Math.max(0, view.height - down) };
  return { ...horizontal, ...vertical };
}

/** The cell at a point of the grid; a point over the headings gives the nearest cell. */
export function cellAtPoint(layout: SheetLayout, x: number, y: number): { row: number; column: number } {
  const { rows, columns, frozen, headings, scroll } = layout;
  const across = Math.max(0, x - headings.width);
  const down = Math.max(0, y - headings.height);
  const column = columns.indexAt(across < columns.startOf(frozen.columns) ? across : across + scroll.left);
  const row = rows.indexAt(down < rows.startOf(frozen.rows) ? down : down + scroll.top);
  return { row, column };
}
