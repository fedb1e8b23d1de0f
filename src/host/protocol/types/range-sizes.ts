import type { SheetModel } from "../../model/workbook-model";
import type { Property } from "../define-type";
import type { Host } from "../host";
import { asBoolean } from "./choice";
import { isUnbounded, sheetUnder, type RangeTarget } from "./range-target";
import { uniform } from "./uniform";

/** Excel's own sizes of columns and rows, in points, where a sheet sets none. */
export const standardWidth = 48;
export const standardHeight = 15;

/** Where a range lies on its sheet, in points, and which of its rows and columns are hidden. */
export const rangeSizes: Readonly<Record<string, Property<RangeTarget>>> = {
  Left: { get: (target, host) => across(sheetUnder(target, host), 0, target.area.column) },
  Top: { get: (target, host) => down(sheetUnder(target, host), 0, target.area.row) },
  Width: { get: (target, host) => across(sheetUnder(target, host), target.area.column, target.area.columns) },
  Height: { get: (target, host) => down(sheetUnder(target, host), target.area.row, target.area.rows) },
  ColumnHidden: {
    get: (target, host) => hidden(target.area.column, target.area.columns, sheetUnder(target, host).hiddenColumns),
    set: (target, value, host) => hide(target, host, target.area.column, target.area.columns, (sheet) => sheet.hiddenColumns, asBoolean(value)),
  },
  RowHidden: {
    get: (target, host) => hidden(target.area.row, target.area.rows, sheetUnder(target, host).hiddenRows),
    set: (target, value, host) => hide(target, host, target.area.row, target.area.rows, (sheet) => sheet.hiddenRows, asBoolean(value)),
  },
  Hidden: {
    get: (target, host) => {
      const sheet = sheetUnder(target, host);
      const columns = hidden(target.area.column, target.area.columns, sheet.hiddenColumns);
      return columns === true ? true : hidden(target.area.row, target.area.rows, sheet.hiddenRows);
    },
  },
};

/** Width of some columns together. */
export function across(sheet: SheetModel, first: number, count: number): number {
  return total(first, count, standardWidth, sheet.columnWidths, sheet.hiddenColumns);
}

/** Height of some rows together. */
export function down(sheet: SheetModel, first: number, count: number): number {
  return total(first, count, standardHeight, sheet.rowHeights, sheet.hiddenRows);
}

function total(first: number, count: number, standard: number, sizes: ReadonlyMap<number, number>, gone: ReadonlySet<number>): number {
  let sum = count * standard;
  const isInside = (place: number) => place >= first && place < first + count;
  for (const [place, size] of sizes) if (isInside(place) && !gone.has(place)) sum += size - standard;
  for (const place of gone) if (isInside(place)) sum -= standard;
  return sum;
}

function hidden(first: number, count: number, gone: ReadonlySet<number>): boolean | null {
  const inside = [...gone].filter((place) => place >= first && place < first + count).length;
  return inside === 0 ? false : uniform([true, inside === count]);
}

function hide(target: RangeTarget, host: Host, first: number, count: number, of: (sheet: SheetModel) => Set<number>, isHidden: boolean): void {
  const gone = of(sheetUnder(target, host));
  const places = isUnbounded(target.area) && !isHidden ? [...gone] : Array.from({ length: count }, (_, place) => first + place);
  for (const place of places) {
    if (isHidden) gone.add(place);
    else gone.delete(place);
  }
  host.workbook.changes.push({ kind: "sheetParts", sheet: target.sheet });
}
