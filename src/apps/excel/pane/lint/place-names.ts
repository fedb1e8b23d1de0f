import { areaAddress, quoteSheetName, type Area } from "../../../../cells/address";
import { positionOf } from "../../../../lint/cell-edits";
import type { Contract } from "../../../../lint/contract";
import type { Place } from "../../../../lint/finding";
import { placeOnSheet } from "../../../../lint/reports/report";

/** Where a finding stands: `Triggers!C7`, or `Triggers!A7:X7` for a row as a whole. */
export function cellName(contract: Contract, place: Place): string {
  return placeOnSheet(contract, place)?.full ?? "";
}

/** What a click on a finding selects: the very cell; the whole row of the table where no column is named. */
export function selectedArea({ tables }: Contract, place: Place): Area {
  const table = tables[place.table];
  const position = table && positionOf(table, place);
  const row = (table?.row ?? 0) + place.row - 1;
  return position === undefined ? { row, column: table?.column ?? 0, rows: 1, columns: table?.cells[0]?.length ?? 1 } : { row, column: (table?.column ?? 0) + position, rows: 1, columns: 1 };
}

/** A part of a table, with its sheet: `Triggers!A3:A5`. The area is zero-based within the table. */
export function areaName({ tables }: Contract, index: number, area: Area): string {
  const table = tables[index];
  if (!table) return "";
  return `${quoteSheetName(table.sheet)}!${areaAddress({ ...area, row: table.row + area.row, column: table.column + area.column })}`;
}
