import { rewriteFormulas } from "../references/formula-places";
import { shiftReferences } from "../references/moved-references";
import { fitTableColumns } from "../tables/fit-columns";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { dropSpill } from "../writing/write-cell";
import { refuseTearing } from "./refuse-shift";
import type { Shift } from "./shift";
import { inheritLooks, shiftCells, shiftLines } from "./shift-cells";
import { shiftCharts, shiftParts } from "./shift-parts";

/** Shifts the cells of a sheet with all that lies over them, and every formula of the workbook that speaks of them. */
export function shiftWorkbook(workbook: WorkbookModel, sheet: SheetModel, shift: Shift, looksLike: "before" | "after" = "before"): void {
  refuseTearing(sheet, shift);
  const tablesBefore = sheet.tables.map((table) => ({ table, area: table.area }));
  dropSpills(sheet);
  shiftCharts(sheet, shift);
  shiftCells(sheet, shift);
  if (!shift.band) shiftLines(sheet, shift);
  shiftParts(sheet, shift);
  rewriteFormulas(workbook, (formula, home) => shiftReferences(formula, sheet.name, home?.name, shift));
  const model = looksLike === "before" ? shift.at - 1 : shift.at + shift.count;
  if (shift.count > 0 && model >= 0) inheritLooks(sheet, shift, model);
  for (const { table, area } of tablesBefore) {
    if (!sheet.tables.includes(table)) workbook.changes.push({ kind: "tableDeleted", sheet: sheet.id, table: table.id });
    else if (shift.axis === "column") fitTableColumns(workbook, sheet, table, area, shift);
  }
}

/** Spilled results are taken away: the next calculation puts them where they belong then. */
function dropSpills(sheet: SheetModel): void {
  for (const [row, cells] of [...sheet.rows]) {
    for (const [column, cell] of [...cells]) if (cell.spill) dropSpill(sheet, row, column);
  }
}
