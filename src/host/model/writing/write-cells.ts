import type { Area } from "../../../cells/address";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { refuseOffSheet, refuseTooManyCells, spread } from "./bounds";
import { refuseLocked } from "./protection";
import { refuseInsideMerge } from "./merges";
import { writeCell, type CellContent } from "./write-cell";
import { syncHeaders } from "../tables/headers";

/**
 * Writes contents as they are, without reading texts as typed: one for each cell of the area, or one for all.
 * `undefined` leaves a cell alone, `null` empties it. Headers of tables that are written over name their columns anew.
 */
export function writeCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  contents: readonly (readonly (CellContent | undefined)[])[],
): void {
  refuseOffSheet(area);
  refuseTooManyCells(area);
  const contentAt = spread(area, contents);
  refuseLocked(sheet, area);
  refuseInsideMerge(sheet, area);
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const content = contentAt(row, column);
      if (content !== undefined) writeCell(sheet, area.row + row, area.column + column, content);
    }
  }
  syncHeaders(workbook, sheet, area);
  workbook.changes.push({ kind: "cells", sheet: sheet.id, area, how: "RangeEdited" });
}
