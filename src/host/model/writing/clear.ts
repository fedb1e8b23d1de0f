import type { Area } from "../../../cells/address";
import { clearFormat } from "../looks/set-format";
import { syncHeaders } from "../tables/headers";
import { clearConditionalFormats } from "../looks/conditional-formats";
import { setValidation } from "../validation/set-validation";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { refuseOffSheet } from "./bounds";
import { cellsIn } from "./each-cell";
import { refuseLocked } from "./protection";
import { blankCell } from "./write-cell";

/** Empties an area: its contents, its looks (conditional ones too), or all with its validations. Tables stay. */
export function clearArea(workbook: WorkbookModel, sheet: SheetModel, area: Area, what: "all" | "contents" | "formats" = "all"): void {
  refuseOffSheet(area);
  if (what !== "formats") clearContents(workbook, sheet, area);
  if (what === "contents") return;
  clearFormat(workbook, sheet, area);
  clearConditionalFormats(workbook, sheet, area);
  if (what === "all") setValidation(workbook, sheet, [area], undefined);
}

function clearContents(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  refuseLocked(sheet, area);
  for (const { row, column } of cellsIn(sheet, area)) blankCell(sheet, row, column);
  syncHeaders(workbook, sheet, area);
  workbook.changes.push({ kind: "cells", sheet: sheet.id, area, how: "RangeEdited" });
}
