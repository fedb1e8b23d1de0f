import type { SheetModel } from "../../model/workbook-model";
import { numberOf, type XmlElement } from "../xml/read-tree";
import { defaultColumnWidth, defaultRowHeight, widthPoints } from "./measures";

const leastColumns = 26;

/**
 * Gives the used columns and rows of a sheet the sizes that its file takes for granted, where those are not the
 * model's own: Excel in Japanese has rows of 18.75 points, LibreOffice wider columns.
 */
export function spellOutSizes(sheet: SheetModel, format: XmlElement | undefined): void {
  const width = numberOf(format?.attributes.defaultColWidth);
  const height = numberOf(format?.attributes.defaultRowHeight);
  if (width !== undefined && Math.abs(widthPoints(width) - defaultColumnWidth) > 0.5) {
    let last = leastColumns - 1;
    for (const cells of sheet.rows.values()) for (const column of cells.keys()) last = Math.max(last, column);
    for (let column = 0; column <= last; column += 1) if (!sheet.columnWidths.has(column)) sheet.columnWidths.set(column, widthPoints(width));
  }
  if (height !== undefined && Math.abs(height - defaultRowHeight) > 0.5) {
    for (const row of sheet.rows.keys()) if (!sheet.rowHeights.has(row)) sheet.rowHeights.set(row, height);
  }
}
