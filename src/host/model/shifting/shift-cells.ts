import { maximumColumns, maximumRows } from "../../../cells/address";
import type { CellFormat } from "../format";
import type { CellModel, SheetModel } from "../workbook-model";
import { shiftLine, type Shift } from "./shift";

/** Moves the sheet's cells as the shift says; those that went away are gone. */
export function shiftCells(sheet: SheetModel, shift: Shift): void {
  const moved = new Map<number, Map<number, CellModel>>();
  for (const [row, cells] of [...sheet.rows].sort(([one], [other]) => one - other)) {
    for (const [column, cell] of cells) {
      const place = movedPlace(row, column, shift);
      if (!place) continue;
      let line = moved.get(place.row);
      if (!line) moved.set(place.row, (line = new Map()));
      line.set(place.column, cell);
    }
  }
  sheet.rows = moved;
}

/** Where the cell at a place is after the shift; `undefined` when it went away. */
export function movedPlace(row: number, column: number, shift: Shift): { row: number; column: number } | undefined {
  const { axis, band } = shift;
  const across = axis === "row" ? column : row;
  if (band && (across < band.first || across >= band.first + band.count)) return { row, column };
  const line = shiftLine(axis === "row" ? row : column, shift);
  if (line === undefined) return undefined;
  return axis === "row" ? { row: line, column } : { row, column: line };
}

/** True when an insertion would push a cell with contents, or with a look, over the end of the sheet. */
export function pushesOffSheet(sheet: SheetModel, shift: Shift): boolean {
  if (shift.count <= 0) return false;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.value === null && cell.formula === undefined) continue;
      const place = movedPlace(row, column, shift);
      if (!place || place.row >= maximumRows || place.column >= maximumColumns) return true;
    }
  }
  return false;
}

/** Moves what whole lines hold: sizes, hidden lines and looks. */
export function shiftLines(sheet: SheetModel, shift: Shift): void {
  if (shift.axis === "row") {
    sheet.rowHeights = movedKeys(sheet.rowHeights, shift);
    sheet.rowFormats = movedKeys(sheet.rowFormats, shift);
    sheet.hiddenRows = movedSet(sheet.hiddenRows, shift);
  } else {
    sheet.columnWidths = movedKeys(sheet.columnWidths, shift);
    sheet.columnFormats = movedKeys(sheet.columnFormats, shift);
    sheet.hiddenColumns = movedSet(sheet.hiddenColumns, shift);
  }
}

/** Gives inserted lines the looks of the line before or after them, as Excel does. */
export function inheritLooks(sheet: SheetModel, shift: Shift, model: number): void {
  const isRow = shift.axis === "row";
  const lineFormats = isRow ? sheet.rowFormats : sheet.columnFormats;
  const lineFormat = shift.band ? undefined : lineFormats.get(model);
  const looks: { across: number; format: CellFormat }[] = [];
  const note = (across: number, cell: CellModel | undefined): void => {
    const isIn = !shift.band || (across >= shift.band.first && across < shift.band.first + shift.band.count);
    if (cell?.format && isIn) looks.push({ across, format: cell.format });
  };
  if (isRow) for (const [column, cell] of sheet.rows.get(model) ?? []) note(column, cell);
  else for (const [row, cells] of sheet.rows) note(row, cells.get(model));
  for (let line = shift.at; line < shift.at + shift.count; line++) {
    if (lineFormat) lineFormats.set(line, lineFormat);
    for (const { across, format } of looks) {
      const [row, column] = isRow ? [line, across] : [across, line];
      let cells = sheet.rows.get(row);
      if (!cells) sheet.rows.set(row, (cells = new Map()));
      cells.set(column, { value: null, format });
    }
  }
}

function movedKeys<Item>(lines: Map<number, Item>, shift: Shift): Map<number, Item> {
  const moved = new Map<number, Item>();
  for (const [line, item] of lines) {
    const to = shiftLine(line, shift);
    if (to !== undefined) moved.set(to, item);
  }
  return moved;
}

function movedSet(lines: Set<number>, shift: Shift): Set<number> {
  return new Set(movedKeys(new Map([...lines].map((line) => [line, true])), shift).keys());
}
