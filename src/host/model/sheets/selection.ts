import type { Area } from "../../../cells/address";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { refuseOffSheet } from "../writing/bounds";
import { activateSheet } from "./sheets";

/** Selects an area; its sheet is shown if it was not. */
export function selectArea(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  refuseOffSheet(area);
  activateSheet(workbook, sheet);
  workbook.selection = area;
  workbook.changes.push({ kind: "selection", sheet: sheet.id, area });
}
