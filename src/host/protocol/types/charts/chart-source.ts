import type { Area } from "../../../../cells/address";
import { valueAt } from "../../../model/cells";
import { displayText } from "../../../model/display/display-text";
import { numberFormatAt } from "../../../model/looks/format-at";
import type { ChartModel } from "../../../model/parts";
import type { Host } from "../../host";
import { choose } from "../choice";
import { findRange, fixedRangeAddress, sheetUnder, type RangeTarget } from "../range-target";

type Series = ChartModel["series"][number];

const directions = { Auto: undefined, Columns: true, Rows: false } as const;

/** The series of a range: its columns unless it is wider than high, or as said. A first line of texts gives names, one on the other side categories. */
export function seriesFrom({ sheet, area }: RangeTarget, seriesBy: unknown, host: Host): Series[] {
  const byColumns = choose(seriesBy ?? "Auto", directions) ?? area.rows >= area.columns;
  const place = byColumns ? (some: Area) => some : turned;
  const { row, column, rows, columns } = place(area);
  const model = sheetUnder({ sheet }, host);
  const isText = (row: number, column: number) => {
    const cell = place({ row, column, rows: 1, columns: 1 });
    return typeof valueAt(model, cell.row, cell.column) === "string";
  };
  const reference = (some: Area) => `=${fixedRangeAddress(host.workbook, { sheet, area: place(some) })}`;
  const header = rows > 1 && isText(row, column + columns - 1) ? 1 : 0;
  const stub = columns > 1 && isText(row + rows - 1, column) ? 1 : 0;
  const values = (column: number) => reference({ row: row + header, column, rows: rows - header, columns: 1 });
  return Array.from({ length: columns - stub }, (_, index) => ({
    name: header ? reference({ row, column: column + stub + index, rows: 1, columns: 1 }) : `Series${index + 1}`,
    values: values(column + stub + index),
    ...(stub && { categories: values(column) }),
  }));
}

/** A series' name as it is shown: a reference shows the text of its cell. */
export function shownName(name: string, sheet: string, host: Host): string {
  const range = name.startsWith("=") ? findRange(host.workbook, name, sheet) : undefined;
  if (!range) return name;
  const { row, column } = range.area;
  const model = sheetUnder(range, host);
  return displayText(valueAt(model, row, column), numberFormatAt(model, row, column));
}

/** Rows and columns change places: rows of series are read as columns. */
function turned({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}
