import type { Area } from "../cells/address";
import type { Language } from "../language/text";
import type { LaidOutSheet } from "./laid-out";
import { laidOver, type Look } from "./look";
import { lookOf } from "./theme";

/** One look and all the rectangles of a sheet that have it. */
export interface Format {
  readonly look: Look;
  readonly areas: readonly Area[];
}

/** The finished look of every cell that has one, by row and column: looks laid over each other in their order. */
export function cellLooks(sheet: Pick<LaidOutSheet, "looks">, language: Language): Map<number, Map<number, Look>> {
  const rows = new Map<number, Map<number, Look>>();
  const shared = new Map<string, Look>();
  for (const { area, role, numberFormat } of sheet.looks) {
    const upper: Look = { ...lookOf(role, language), ...(numberFormat !== undefined && { numberFormat }) };
    for (let row = area.row; row < area.row + area.rows; row++) {
      const looks = rows.get(row) ?? new Map<number, Look>();
      rows.set(row, looks);
      for (let column = area.column; column < area.column + area.columns; column++) {
        const look = laidOver(looks.get(column) ?? {}, upper);
        const key = JSON.stringify(look);
        const known = shared.get(key) ?? look;
        shared.set(key, known);
        looks.set(column, known);
      }
    }
  }
  return rows;
}

/** The finished looks of a sheet, each with the fewest rectangles that runs of cells give: renderers set each look once. */
export function formatsOf(sheet: Pick<LaidOutSheet, "looks">, language: Language): Format[] {
  const areas = new Map<Look, Area[]>();
  const rows = [...cellLooks(sheet, language)].sort(([one], [other]) => one - other);
  for (const [row, looks] of rows) {
    for (const { look, column, columns } of runs(looks)) {
      const known = areas.get(look) ?? [];
      areas.set(look, known);
      const above = known.findIndex((area) => area.row + area.rows === row && area.column === column && area.columns === columns);
      const grown = known[above];
      if (grown) known[above] = { ...grown, rows: grown.rows + 1 };
      else known.push({ row, column, rows: 1, columns });
    }
  }
  return [...areas].map(([look, of]) => ({ look, areas: of }));
}

function runs(looks: ReadonlyMap<number, Look>): { look: Look; column: number; columns: number }[] {
  const found: { look: Look; column: number; columns: number }[] = [];
  for (const [column, look] of [...looks].sort(([one], [other]) => one - other)) {
    const last = found.at(-1);
    if (last && last.look === look && last.column + last.columns === column) last.columns++;
    else found.push({ look, column, columns: 1 });
  }
  return found;
}
