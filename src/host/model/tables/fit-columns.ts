import type { Area } from "../../../cells/address";
import { contains } from "../../../cells/address";
import type { TableModel } from "../parts";
import { rewriteFormulas } from "../references/formula-places";
import { dropTableIn } from "../references/table-references";
import { shiftLine, type Shift } from "../shifting/shift";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { nameColumns } from "./headers";

/** After sheet columns came into a table's width or left it: gives new columns a name and forgets the deleted ones, in formulas too. */
export function fitTableColumns(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, areaBefore: Area, shift: Shift): void {
  if (table.area.columns === areaBefore.columns) return;
  const kept = new Map<number, TableModel["columns"][number]>();
  const lost: string[] = [];
  table.columns.forEach((column, index) => {
    const line = shiftLine(areaBefore.column + index, shift);
    if (line === undefined) lost.push(column.name);
    else kept.set(line - table.area.column, column);
  });
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns = Array.from({ length: table.area.columns }, (_, index) => kept.get(index) ?? { id: nextId++, name: "" });
  nameColumns(sheet, table);
  for (const name of lost) {
    rewriteFormulas(workbook, (formula, home, place) =>
      dropTableIn(formula, table.name, home === sheet && place !== undefined && contains(table.area, place.row, place.column), name),
    );
  }
}
