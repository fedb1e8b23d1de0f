import { maximumColumns, maximumRows, type Area } from "../../cells/address";
import type { Language } from "../../language/text";
import { formatsOf } from "../../workbook/formats";
import type { LaidOutSheet } from "../../workbook/laid-out";
import type { Look } from "../../workbook/look";
import { columnPoints } from "../points";
import type { DrawnSheet } from "./drawn-sheet";

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const weights = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
const sides = ["top", "bottom", "left", "right"] as const;
const hasRows = ({ rows }: Area) => rows > 1;
const hasColumns = ({ columns }: Area) => columns > 1;

/** A side of every cell of an area: the area's own edge, and the lines inside it. */
const borderItems = {
  top: { edge: "EdgeTop", inside: "InsideHorizontal", hasInside: hasRows },
  bottom: { edge: "EdgeBottom", inside: "InsideHorizontal", hasInside: hasRows },
  left: { edge: "EdgeLeft", inside: "InsideVertical", hasInside: hasColumns },
  right: { edge: "EdgeRight", inside: "InsideVertical", hasInside: hasColumns },
} as const;

/** Gives cells their looks: each part of a look once, for all the areas that have it. */
export function drawLooks(drawn: DrawnSheet, laidOut: LaidOutSheet, language: Language): void {
  for (const { look, areas } of formatsOf(laidOut, language)) {
    if (look.numberFormat === undefined) {
      for (const range of drawn.ranges(areas)) drawLook(range.format, look, areas);
      continue;
    }
    // Several areas at once have no number format in the API. One value for a whole range is documented; the types know only the grid.
    for (const area of areas) drawn.range(area).numberFormat = look.numberFormat as unknown as string[][];
  }
}

/** Sets column widths and row heights, those of the same size together. */
export function drawSizes(drawn: DrawnSheet, { columnWidths, rowHeights }: LaidOutSheet): void {
  for (const [width, columns] of byValue(columnWidths)) {
    const areas = columns.map((column) => ({ row: 0, column, rows: maximumRows, columns: 1 }));
    for (const range of drawn.ranges(areas)) range.format.columnWidth = columnPoints(width);
  }
  for (const [height, rows] of byValue(rowHeights)) {
    const areas = rows.map((row) => ({ row, column: 0, rows: 1, columns: maximumColumns }));
    for (const range of drawn.ranges(areas)) range.format.rowHeight = height;
  }
}

function drawLook(format: Excel.RangeFormat, look: Look, areas: readonly Area[]): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.font) format.font.set(look.font);
  if (look.horizontal) format.horizontalAlignment = horizontals[look.horizontal];
  if (look.vertical) format.verticalAlignment = verticals[look.vertical];
  if (look.wrap) format.wrapText = true;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  for (const side of sides) {
    const border = look.borders?.[side];
    if (!border) continue;
    const { edge, inside, hasInside } = borderItems[side];
    for (const item of areas.some(hasInside) ? [edge, inside] : [edge]) {
      format.borders.getItem(item).set({ style: "Continuous", weight: weights[border.style], color: border.color });
    }
  }
}

function byValue(values: Readonly<Record<number, number>>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [key, value] of Object.entries(values)) groups.set(value, [...(groups.get(value) ?? []), Number(key)]);
  return groups;
}
