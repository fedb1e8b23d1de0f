import type { Area } from "../../../../../cells/address";
import type { PaneHost } from "../../host";
import type { ReadSheet } from "./read-workbook";

/** The merged cells of sheets, by sheet id: one answer. Without any where Excel is too old to say, or has more of them than it can list. */
export async function readMerges(context: Excel.RequestContext, { isSetSupported }: PaneHost, sheets: readonly ReadSheet[]): Promise<ReadonlyMap<string, readonly Area[]>> {
  if (!isSetSupported("ExcelApi", "1.13")) return new Map();
  const asked = sheets.flatMap(({ id, used }) => {
    if (!used) return [];
    const merged = context.workbook.worksheets.getItem(id).getRangeByIndexes(used.row, used.column, used.rows, used.columns).getMergedAreasOrNullObject();
    return [{ id, merged: merged.load("address"), areas: merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount") }];
  });
  if (asked.length === 0) return new Map();
  try {
    await context.sync();
  } catch {
    // More than 512 merged areas: Excel gives none of them.
    return new Map();
  }
  return new Map(asked.map(({ id, merged, areas }) => [id, merged.isNullObject ? [] : areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount }))]));
}
