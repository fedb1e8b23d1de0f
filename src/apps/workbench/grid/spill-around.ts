import type { Area } from "../../../cells/address";
import { cellAt } from "../../../host/model/cells";
import type { SheetModel } from "../../../host/model/workbook-model";
import type { Place } from "./selection";

/** The whole spilled result that a cell starts or belongs to. */
export function spillAround(sheet: SheetModel, place: Place): Area | undefined {
  const start = cellAt(sheet, place.row, place.column)?.spilledFrom ?? place;
  const spill = cellAt(sheet, start.row, start.column)?.spill;
  return spill && { row: start.row, column: start.column, ...spill };
}
