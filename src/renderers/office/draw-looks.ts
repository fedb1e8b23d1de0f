import { areaAddress } from "../../cells/address";
import type { Language } from "../../language/text";
import type { LaidOutSheet } from "../../workbook/laid-out";
import { formatsOf } from "../../workbook/formats";
import type { Look } from "../../workbook/look";
import { columnPoints } from "../points";
import { byValue, columnArea, rangesOf, rowArea } from "./areas";

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const weights = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
const edges = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Gives cells their looks: each finished look once, for all the areas that have it. */
export function drawLooks(sheet: Excel.Worksheet, laidOut: LaidOutSheet, language: Language): void {
  for (const { look, areas } of formatsOf(laidOut, language)) {
    for (const range of rangesOf(sheet, areas)) {
      drawLook(range.format, look, areas.some(({ rows }) => rows > 1), areas.some(({ columns }) => columns > 1));
      range.untrack();
    }
    if (look.numberFormat === undefined) continue;
    for (const area of areas) {
      const range = sheet.getRange(areaAddress(area));
      // One value for a whole range is documented; the types know only the grid.
      range.numberFormat = look.numberFormat as unknown as string[][];
      range.untrack();
    }
  }
}

/** Sets column widths and row heights, those of the same size together. */
export function drawSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: LaidOutSheet): void {
  for (const [width, columns] of byValue(columnWidths)) {
    for (const range of rangesOf(sheet, columns.map(columnArea))) {
      range.format.columnWidth = columnPoints(width);
      range.untrack();
    }
  }
  for (const [height, rows] of byValue(rowHeights)) {
    for (const range of rangesOf(sheet, rows.map((row) => rowArea(row)))) {
      range.format.rowHeight = height;
      range.untrack();
    }
  }
}

function drawLook(format: Excel.RangeFormat, look: Look, hasInnerRows: boolean, hasInnerColumns: boolean): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.font) format.font.set(look.font);
  if (look.horizontal) format.horizontalAlignment = horizontals[look.horizontal];
  if (look.vertical && look.vertical !== "bottom") format.verticalAlignment = verticals[look.vertical];
  if (look.wrap) format.wrapText = true;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const border = look.borders?.[side];
    if (!border) continue;
    const items: Excel.BorderIndex[] = [edges[side] as Excel.BorderIndex];
    if (hasInnerRows && (side === "top" || side === "bottom")) items.push("InsideHorizontal" as Excel.BorderIndex);
    if (hasInnerColumns && (side === "left" || side === "right")) items.push("InsideVertical" as Excel.BorderIndex);
    for (const item of items) format.borders.getItem(item).set({ style: "Continuous", weight: weights[border.style], color: border.color });
  }
}
