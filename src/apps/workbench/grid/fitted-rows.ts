import { displayText } from "../../../host/model/display/display-text";
import { formatAt } from "../../../host/model/looks/format-at";
import type { CellModel, SheetModel } from "../../../host/model/workbook-model";
import type { HostSession } from "../../../host/session";
import { mergeAt } from "../../../host/model/writing/merges";
import { pixels } from "./axis";
import { canvasFont, fontPixels } from "./look-style";
import { defaultColumnWidth, defaultRowHeight } from "./sheet-layout";
import { padding } from "./shown-text";
import { textWidth } from "./text-width";

/** Fitted heights of the sheet that is asked for, counted anew only after an edit. */
export function createFittedRows(session: HostSession): (sheet: SheetModel) => ReadonlyMap<number, number> {
  const known = new Map<string, ReadonlyMap<number, number>>();
  session.subscribe(({ changes }) => {
    if (changes.some(({ kind }) => kind !== "selection" && kind !== "sheetActivated" && kind !== "sheetDeactivated")) known.clear();
  });
  return (sheet) => {
    const heights = known.get(sheet.id) ?? fittedRows(sheet);
    known.set(sheet.id, heights);
    return heights;
  };
}

/** Heights in pixels of rows without a height of their own, where a large font or wrapped text needs more than one line. */
function fittedRows(sheet: SheetModel): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, cells] of sheet.rows) {
    if (sheet.rowHeights.has(row)) continue;
    let height = defaultRowHeight;
    for (const [column, cell] of cells) height = Math.max(height, heightOf(sheet, row, column, cell));
    if (height > defaultRowHeight) heights.set(row, height);
  }
  return heights;
}

function heightOf(sheet: SheetModel, row: number, column: number, cell: CellModel): number {
  const look = formatAt(sheet, row, column);
  if (!look.wrap && (look.font?.size ?? 11) <= 11) return 0;
  const line = fontPixels(look.font) * 1.2;
  if (!look.wrap || typeof cell.value !== "string" || mergeAt(sheet, row, column)) return Math.ceil(line + 4);
  const width = sheet.columnWidths.get(column);
  const room = (width === undefined ? defaultColumnWidth : pixels(width)) - padding - (look.indent ?? 0) * 9;
  const text = displayText(cell.value, look.numberFormat);
  // Lines break at words, so that a little of each line stays empty.
  const lines = text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(textWidth(part, canvasFont(look.font)) / Math.max(10, room * 0.96))), 0);
  return Math.min(546, Math.ceil(lines * line + 3));
}
