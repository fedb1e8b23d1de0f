import type { WorkbookModel } from "../../host/model/workbook-model";

/** Leaves the calculated values and takes every formula and formula name away, so that the file needs no add-in. */
export function freezeValues(workbook: WorkbookModel): void {
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values()) {
        delete cell.formula;
        delete cell.spill;
        delete cell.spilledFrom;
      }
    }
    for (const table of sheet.tables) for (const column of table.columns) delete column.formula;
  }
  workbook.names = workbook.names.filter(({ formula }) => !formula.startsWith("=LAMBDA("));
}
