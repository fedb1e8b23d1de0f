import { contains } from "../../../cells/address";
import type { CellFormat } from "../../model/format";
import { formatAt } from "../../model/looks/format-at";
import type { FormatPatch } from "../../model/looks/merge-format";
import { setFormat } from "../../model/looks/set-format";
import { cellsIn } from "../../model/writing/each-cell";
import type { Host } from "../host";
import { sheetUnder, type RangeTarget } from "./range-target";
import { uniform } from "./uniform";

const fewCells = 50_000;

/** Lays a part of a look over a range. */
export function setLook(target: RangeTarget, patch: FormatPatch, host: Host): void {
  setFormat(host.workbook, sheetUnder(target, host), target.area, patch);
}

/** Reads one part of a range's look: `null` where its cells differ. */
export function shared<Part>(part: (format: CellFormat) => Part): (target: RangeTarget, host: Host) => Part | null {
  return (target, host) => {
    const looks = new Set(looksOf(target, host));
    return uniform([...looks].map(part));
  };
}

/** The looks of a range's cells; for a range too large to walk those of its own cells, rows and columns. */
function* looksOf(target: RangeTarget, host: Host): Generator<CellFormat> {
  const sheet = sheetUnder(target, host);
  const { area } = target;
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
