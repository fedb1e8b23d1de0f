import { leftOf, setHidden, topOf } from "../../model/sheets/sizes";
import type { SheetModel } from "../../model/workbook-model";
import type { Method, Property } from "../define-type";
import type { Host } from "../host";
import { asBoolean } from "./choice";
import { lines, sheetUnder, type RangeTarget } from "./range-target";

/** Where a range lies on its sheet, in points, and which of its rows and columns are hidden. */
export const rangeSizes: Readonly<Record<string, Property<RangeTarget>>> = {
  Left: { get: (target, host) => leftOf(sheetUnder(target, host), target.area.column) },
  Top: { get: (target, host) => topOf(sheetUnder(target, host), target.area.row) },
  Width: {
    get: (target, host) => {
      const sheet = sheetUnder(target, host);
      return leftOf(sheet, target.area.column + target.area.columns) - leftOf(sheet, target.area.column);
    },
  },
  Height: {
    get: (target, host) => {
      const sheet = sheetUnder(target, host);
      return topOf(sheet, target.area.row + target.area.rows) - topOf(sheet, target.area.row);
    },
  },
  ColumnHidden: hiding("column"),
  RowHidden: hiding("row"),
  Hidden: {
    get: (target, host) => {
      const sheet = sheetUnder(target, host);
      const columns = hidden(target, "column", sheet);
      return columns === true ? true : hidden(target, "row", sheet);
    },
  },
};

/** What each row of a range is: its index, and whether it is hidden. */
export const getRowProperties: Method<RangeTarget> = {
  run: (target, _args, host) => {
    const { hiddenRows } = sheetUnder(target, host);
    const { first, count } = lines(target.area, "row");
    return Array.from({ length: count }, (_, index) => ({ rowIndex: first + index, rowHidden: hiddenRows.has(first + index) }));
  },
};

function hiding(axis: "row" | "column"): Property<RangeTarget> {
  return {
    get: (target, host: Host) => hidden(target, axis, sheetUnder(target, host)),
    set: (target, value, host) => {
      const { first, count } = lines(target.area, axis);
      setHidden(host.workbook, sheetUnder(target, host), axis, first, count, asBoolean(value));
    },
  };
}

/** `null` when some are hidden and some are not. */
function hidden({ area }: RangeTarget, axis: "row" | "column", sheet: SheetModel): boolean | null {
  const { first, count } = lines(area, axis);
  const gone = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const inside = [...gone].filter((line) => line >= first && line < first + count).length;
  if (inside === 0) return false;
  return inside === count ? true : null;
}
