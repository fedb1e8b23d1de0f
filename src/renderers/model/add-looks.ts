import type { FormatPatch } from "../../host/model/looks/merge-format";
import { setFormat } from "../../host/model/looks/set-format";
import { setColumnWidth, setRowHeight } from "../../host/model/sheets/sizes";
import type { SheetModel, WorkbookModel } from "../../host/model/workbook-model";
import type { Language } from "../../language/text";
import { formatsOf } from "../../workbook/formats";
import type { LaidOutSheet } from "../../workbook/laid-out";
import type { Look } from "../../workbook/look";
import { columnPoints } from "../points";

/** Gives cells their looks. */
export function addLooks(workbook: WorkbookModel, sheet: SheetModel, placed: LaidOutSheet, language: Language): void {
  for (const { look, areas } of formatsOf(placed, language)) {
    for (const area of areas) setFormat(workbook, sheet, area, withoutDefaults(look));
  }
}

/** Sets column widths and row heights. */
export function addSizes(workbook: WorkbookModel, sheet: SheetModel, { columnWidths, rowHeights }: LaidOutSheet): void {
  for (const [column, width] of Object.entries(columnWidths)) setColumnWidth(workbook, sheet, Number(column), 1, columnPoints(width));
  for (const [row, height] of Object.entries(rowHeights)) setRowHeight(workbook, sheet, Number(row), 1, height);
}

/** The model says only what differs from a cell that nobody formatted, Calibri 11: those two are said by taking others back. */
function withoutDefaults({ font, ...rest }: Look): FormatPatch {
  if (!font) return rest;
  return { ...rest, font: { ...font, ...(font.name === "Calibri" && { name: null }), ...(font.size === 11 && { size: null }) } };
}
