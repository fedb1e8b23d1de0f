import { areaAddress, fixedAddress, intersection, maximumColumns, maximumRows, quoteSheetName, readAddress, type Area } from "../../../cells/address";
import { activeSheetOf, findSheet, sheetOf } from "../../model/sheets/find-sheet";
import { findName } from "../../model/names/names";
import { isSameText } from "../../model/same-text";
import { bodyOf, findTable, headerOf } from "../../model/tables/find-table";
import type { SheetModel, WorkbookModel } from "../../model/workbook-model";
import type { Host } from "../host";
import { HostError, invalidArgument, itemNotFound } from "../host-error";

/** Cells of one sheet. */
export interface RangeTarget {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells of one sheet in one or several areas: what a look, a rule or a format of a range or of several is about. */
export interface CellsTarget {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

declare module "../define-type" {
  interface Targets {
    Range: RangeTarget;
    RangeAreas: CellsTarget;
  }
}

/** A range as cells. */
export function cellsOf({ sheet, area }: RangeTarget): CellsTarget {
  return { sheet, areas: [area] };
}

/** The sheet of a range. */
export function sheetUnder({ sheet }: { readonly sheet: string }, host: Host): SheetModel {
  return sheetOf(host.workbook, sheet);
}

/** The active cell: the first of the selection. */
export function activeCellOf(workbook: WorkbookModel): RangeTarget {
  return { sheet: activeSheetOf(workbook).id, area: { ...workbook.selection, rows: 1, columns: 1 } };
}

/** `Sheet1!A1:B2`, as `range.address` says it. */
export function fullAddress(workbook: WorkbookModel, { sheet, area }: RangeTarget): string {
  return `${quoteSheetName(sheetOf(workbook, sheet).name)}!${shortAddress(area)}`;
}

/** `A1:B2`; whole columns are `A:B`, whole rows `1:2`. */
export function shortAddress(area: Area): string {
  const address = areaAddress(area);
  if (area.rows === maximumRows && area.columns < maximumColumns) return address.replace(/\d+/g, "");
  return area.columns === maximumColumns ? address.replace(/[A-Z]+/g, "") : address;
}

/** A cell by its distance from the first cell of an area; it may lie outside the area, not off the sheet. */
export function cellWithin(area: Area, row: number, column: number): Area {
  return onSheet({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
}

/** The area itself; one that leaves the sheet is refused. */
export function onSheet(area: Area): Area {
  const isOnSheet = area.row >= 0 && area.column >= 0 && area.row + area.rows <= maximumRows && area.column + area.columns <= maximumColumns;
  if (isOnSheet && area.rows > 0 && area.columns > 0) return area;
  throw invalidArgument("the range leaves the sheet");
}

/** The smallest area around two. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

/** What two ranges share; `undefined` also when they are on different sheets. */
export function sharedArea(one: RangeTarget, other: RangeTarget): RangeTarget | undefined {
  const area = one.sheet === other.sheet ? intersection(one.area, other.area) : undefined;
  return area && { sheet: one.sheet, area };
}

/** The cells that an address means on a sheet: `B2`, `Plan!A1:B2`, a defined name, a table. */
export function rangeNamed(workbook: WorkbookModel, text: string, sheet: string): RangeTarget {
  const found = findRange(workbook, text, sheet);
  if (!found) throw invalidArgument(`'${text}' is no address, name or table`);
  return found;
}

/** The cells that an address, a name's formula or a table means, if it means any. */
export function findRange(workbook: WorkbookModel, text: string, sheet: string): RangeTarget | undefined {
  const reference = text.trim().replace(/^=/, "");
  const [, quoted, plain, local = reference] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  const on = sheetName === undefined ? findSheet(workbook, sheet) : findSheet(workbook, sheetName);
  if (!on) throw itemNotFound(`worksheet '${sheetName ?? sheet}'`);
  const area = readAddress(local);
  if (area) return { sheet: on.id, area };
  return findNamed(workbook, local, on) ?? findTableRange(workbook, local);
}

function findNamed(workbook: WorkbookModel, text: string, sheet: SheetModel): RangeTarget | undefined {
  const name = findName(workbook, text, sheet);
  if (!name || isSameText(name.formula, `=${text}`)) return undefined;
  return findRange(workbook, name.formula, name.scope ?? sheet.id);
}

/** `Plan`, `Plan[#All]`, `Plan[#Headers]`, `Plan[#Data]` or `Plan[Quarter]`. */
function findTableRange(workbook: WorkbookModel, text: string): RangeTarget | undefined {
  const [, tableName = "", part = "#Data"] = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(text) ?? [];
  const found = findTable(workbook, tableName);
  if (!found) return undefined;
  const { sheet, table } = found;
  const place = table.columns.findIndex(({ name }) => isSameText(name, part));
  const column = place < 0 ? undefined : { ...bodyOf(table), column: table.area.column + place, columns: 1 };
  const area = column ?? { "#all": table.area, "#data": bodyOf(table), "#headers": headerOf(table) }[part.toLowerCase()];
  return area && { sheet: sheet.id, area };
}

/** Refuses to answer cell by cell for more cells than one answer can hold. */
export function refuseTooLarge({ rows, columns }: Area): void {
  if (rows * columns <= 5_000_000) return;
  throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413);
}

/** True for whole columns and whole rows: Excel answers nothing cell by cell for these. */
export function isUnbounded({ rows, columns }: Area): boolean {
  return rows === maximumRows || columns === maximumColumns;
}

/** `Sheet1!$A$1:$B$2`, as a name's formula says it. */
export function fixedRangeAddress(workbook: WorkbookModel, { sheet, area }: RangeTarget): string {
  return `${quoteSheetName(sheetOf(workbook, sheet).name)}!${fixedAddress(area)}`;
}

/** The rows or the columns of an area. */
export function lines(area: Area, axis: "row" | "column"): { readonly first: number; readonly count: number } {
  return axis === "row" ? { first: area.row, count: area.rows } : { first: area.column, count: area.columns };
}

/** The areas of `A1:B2,D4` on one sheet. */
export function areasNamed(workbook: WorkbookModel, text: string, sheet: string): Area[] {
  return text.split(",").map((part) => {
    const range = rangeNamed(workbook, part, sheet);
    if (range.sheet !== sheet) throw invalidArgument(`${part} is on another worksheet`);
    return range.area;
  });
}
