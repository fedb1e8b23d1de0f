import { contains, type Area } from "../../../cells/address";
import type { CellFormat } from "../../model/format";
import { formatAt } from "../../model/looks/format-at";
import type { FormatPatch } from "../../model/looks/merge-format";
import { setFormat } from "../../model/looks/set-format";
import type { SheetModel } from "../../model/workbook-model";
import { cellsIn } from "../../model/writing/each-cell";
import type { Host } from "../host";
import { sheetUnder, type CellsTarget } from "./range-target";
import { uniform } from "./uniform";

const fewCells = 50_000;

/** Lays a part of a look over cells. */
export function setLook(target: CellsTarget, patch: FormatPatch, host: Host): void {
  for (const area of target.areas) setFormat(host.workbook, sheetUnder(target, host), area, patch);
}

/** Reads one part of the cells' look: `null` where its cells differ. */
export function shared<Part>(part: (format: CellFormat) => Part): (target: CellsTarget, host: Host) => Part | null {
  return (target, host) => {
    const sheet = sheetUnder(target, host);
    const looks = new Set(target.areas.flatMap((area) => [...looksOf(sheet, area)]));
    return uniform([...looks].map(part));
  };
}

/** The looks of an area's cells; of one too large to walk, those of its own cells, rows and columns. */
function* looksOf(sheet: SheetModel, area: Area): Generator<CellFormat> {
  if (area.rows * area.columns <= fewCells) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) yield formatAt(sheet, row, column);
    }
    return;
  }
  for (const { row, column } of cellsIn(sheet, area)) yield formatAt(sheet, row, column);
  for (const row of sheet.rowFormats.keys()) if (contains(area, row, area.column)) yield formatAt(sheet, row, area.column);
  const last = area.row + area.rows - 1;
  for (let column = area.column; column < area.column + area.columns; column++) yield formatAt(sheet, last, column);
}
