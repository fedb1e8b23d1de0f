import type { Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import { cellAt } from "../cells";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { copyArea } from "./copy-area";
import { nextInSeries } from "./series";
import { writeCells } from "./write-cells";

/**
 * Fills the cells after a source as the fill handle does: formulas move along, numbers that go up in steps go on, dates and
 * texts that end in a number count on, all else repeats. `target` holds the source in its first rows or columns.
 */
export function fillArea(workbook: WorkbookModel, sheet: SheetModel, source: Area, target: Area): void {
  const isDown = target.columns === source.columns && target.rows > source.rows;
  const isRight = target.rows === source.rows && target.columns > source.columns;
  if (target.row !== source.row || target.column !== source.column || (!isDown && !isRight)) {
    throw new HostRefusal("InvalidArgument", {
      en: "The cells to fill must begin with the source cells and go on down or to the right",
      ja: "塗りつぶす範囲は、元のセルから始まり、下または右に続く範囲にしてください",
    });
  }
  const rest: Area = isDown
    ? { ...target, row: source.row + source.rows, rows: target.rows - source.rows }
    : { ...target, column: source.column + source.columns, columns: target.columns - source.columns };
  copyWhole(workbook, sheet, source, rest, isDown);
  const lines = isDown ? source.columns : source.rows;
  for (let line = 0; line < lines; line++) fillLine(workbook, sheet, source, rest, line, isDown);
}

/** Copies the source over the rest, block by block, the last one as far as it goes: formulas and looks are right after that. */
function copyWhole(workbook: WorkbookModel, sheet: SheetModel, source: Area, rest: Area, isDown: boolean): void {
  const [size, length] = isDown ? [source.rows, rest.rows] : [source.columns, rest.columns];
  for (let start = 0; start < length; start += size) {
    const count = Math.min(size, length - start);
    const from = isDown ? { ...source, rows: count } : { ...source, columns: count };
    const to = isDown ? { ...from, row: rest.row + start } : { ...from, column: rest.column + start };
    copyArea(workbook, { sheet, area: from }, { sheet, area: to });
  }
}

function fillLine(workbook: WorkbookModel, sheet: SheetModel, source: Area, rest: Area, line: number, isDown: boolean): void {
  const cells = Array.from({ length: isDown ? source.rows : source.columns }, (_, index) =>
    isDown ? cellAt(sheet, source.row + index, source.column + line) : cellAt(sheet, source.row + line, source.column + index),
  );
  const continued = nextInSeries(cells, isDown ? rest.rows : rest.columns);
  if (!continued) return;
  const area = isDown ? { ...rest, column: rest.column + line, columns: 1 } : { ...rest, row: rest.row + line, rows: 1 };
  writeCells(workbook, sheet, area, isDown ? continued.map((value) => [value]) : [continued]);
}
