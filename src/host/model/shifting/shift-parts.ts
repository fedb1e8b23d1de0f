import type { Area } from "../../../cells/address";
import type { SheetModel } from "../workbook-model";
import { defaultColumnWidth, defaultRowHeight, leftOf, topOf } from "../sheets/sizes";
import { movedPlace } from "./shift-cells";
import { shiftArea, shiftSpan, type Shift } from "./shift";

/** Moves the parts of a sheet that lie over cells: merges, tables, validations, conditional formats, comments, the print area. */
export function shiftParts(sheet: SheetModel, shift: Shift): void {
  sheet.merges = shiftAreas(sheet.merges, shift).filter((merge) => merge.rows * merge.columns > 1);
  sheet.tables = sheet.tables.filter((table) => {
    const area = shiftArea(table.area, shift);
    if (area) table.area = area;
    return area !== undefined;
  });
  sheet.validations = sheet.validations.filter((rule) => (rule.areas = shiftAreas(rule.areas, shift)).length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => (rule.areas = shiftAreas(rule.areas, shift)).length > 0);
  sheet.comments = sheet.comments.filter((comment) => {
    const place = movedPlace(comment.row, comment.column, shift);
    if (place) Object.assign(comment, place);
    return place !== undefined;
  });
  if (shift.band) return;
  if (sheet.page.printArea) {
    const area = shiftArea(sheet.page.printArea, shift);
    if (area) sheet.page.printArea = area;
    else delete sheet.page.printArea;
  }
  const { titleRows, titleColumns } = sheet.page;
  if (shift.axis === "row" && titleRows) {
    const moved = shiftedTitles(titleRows, shift);
    if (moved) sheet.page.titleRows = moved;
    else delete sheet.page.titleRows;
  } else if (shift.axis === "column" && titleColumns) {
    const moved = shiftedTitles(titleColumns, shift);
    if (moved) sheet.page.titleColumns = moved;
    else delete sheet.page.titleColumns;
  }
}

function shiftedTitles({ first, last }: { readonly first: number; readonly last: number }, shift: Shift): { first: number; last: number } | undefined {
  const span = shiftSpan(first, last - first + 1, shift);
  return span && { first: span.first, last: span.first + span.count - 1 };
}

/** Charts that begin below or right of the shift move along with their cells. Call it while the sheet still has its old sizes. */
export function shiftCharts(sheet: SheetModel, shift: Shift): void {
  if (shift.band) return;
  const isRow = shift.axis === "row";
  const side = isRow ? "top" : "left";
  const offsetOf = (line: number): number => (isRow ? topOf(sheet, line) : leftOf(sheet, line));
  const edge = offsetOf(shift.at);
  const added = shift.count * (isRow ? defaultRowHeight : defaultColumnWidth);
  const removed = offsetOf(shift.at - Math.min(shift.count, 0)) - edge;
  for (const chart of sheet.charts) {
    if (chart[side] < edge) continue;
    chart[side] = shift.count > 0 ? chart[side] + added : Math.max(edge, chart[side] - removed);
  }
}

function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.map((area) => shiftArea(area, shift)).filter((area) => area !== undefined);
}
