import { cellAddress, quoteSheetName } from "../../cells/address";
import type { TriggerColumn } from "../../seeds/triggers";
import type { TableCellEdit } from "../cell-edits";
import type { Contract } from "../contract";

/** A changed cell as its workbook calls it: `Triggers!B2`. */
export function placeOfChange({ tables }: Contract, { table, row, position }: TableCellEdit): string {
  const { sheet = "", row: top = 0, column: left = 0 } = tables[table] ?? {};
  return `${quoteSheetName(sheet)}!${cellAddress(top + row, left + position)}`;
}

/** The known column that a changed cell is in. */
export function columnAt({ tables }: Contract, { table, position }: TableCellEdit): TriggerColumn | undefined {
  return tables[table]?.read.columns.find((column) => column.position === position)?.column;
}
