import { maximumRows, type Area } from "../cells/address";
import type { Language } from "../language/text";
import type { LaidOutSheet } from "./laid-out";
import { laidOver, partsOfLook, type Look } from "./look";
import { baseLook, lookOf } from "./theme";

/** A look, or a part of one, and all the rectangles of a sheet that have it. */
export interface Format {
  readonly look: Look;
  readonly areas: readonly Area[];
}

type CellLooks = Map<number, Map<number, Look>>;

/** The look of every cell that has one besides the sheet's base look, by row and column: looks laid over each other in their order. */
export function cellLooks({ looks }: Pick<LaidOutSheet, "looks">): CellLooks {
  const rows: CellLooks = new Map();
  for (const { area, role, numberFormat, horizontal } of looks) {
    const upper: Look = { ...lookOf(role), ...(numberFormat !== undefined && { numberFormat }), ...(horizontal && { horizontal }) };
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = rows.get(row) ?? new Map<number, Look>();
      rows.set(row, cells);
      for (let column = area.column; column < area.column + area.columns; column++) cells.set(column, laidOver(cells.get(column) ?? {}, upper));
    }
  }
  return rows;
}

/**
 * All looks of a sheet for renderers to set, each once: first the base look of its whole columns, then what cells add to it,
 * part by part. The parts have no property in common, and neighbours that share a part share its rectangle, so few calls do.
 */
export function formatsOf(sheet: Pick<LaidOutSheet, "looks" | "print">, language: Language): Format[] {
  const columns = { row: 0, column: 0, rows: maximumRows, columns: sheet.print.area.column + sheet.print.area.columns };
  const areas = new Map<string, Area[]>();
  const rows = [...cellLooks(sheet)].sort(([one], [other]) => one - other);
  for (const [row, cells] of rows) {
    const looks = [...cells].sort(([one], [other]) => one - other).map(([column, look]) => ({ column, parts: partsOfLook(look) }));
    for (const { part, column, columns: count } of runs(looks)) {
      const known = areas.get(part) ?? [];
      areas.set(part, known);
      const above = known.findIndex((area) => area.row + area.rows === row && area.column === column && area.columns === count);
      const grown = known[above];
      if (grown) known[above] = { ...grown, rows: grown.rows + 1 };
      else known.push({ row, column, rows: 1, columns: count });
    }
  }
  return [{ look: baseLook(language), areas: [columns] }, ...[...areas].map(([part, of]) => ({ look: JSON.parse(part) as Look, areas: of }))];
}

interface Run {
  readonly part: string;
  readonly column: number;
  columns: number;
}

/** Neighbouring cells of a row that share a part, for each part; a part is known by its JSON text. */
function runs(cells: readonly { readonly column: number; readonly parts: readonly Look[] }[]): Run[] {
  const found: Run[] = [];
  const last = new Map<string, Run>();
  for (const { column, parts } of cells) {
    for (const look of parts) {
      const part = JSON.stringify(look);
      const before = last.get(part);
      if (before && before.column + before.columns === column) before.columns++;
      else {
        const run = { part, column, columns: 1 };
        last.set(part, run);
        found.push(run);
      }
    }
  }
  return found;
}
