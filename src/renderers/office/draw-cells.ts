import type { LaidOutSheet, PlacedCell } from "../../workbook/laid-out";
import { typedText } from "../typed-text";
import type { DrawnSheet } from "./drawn-sheet";

type Written = string | number | boolean | null;

/** Writes the literals of a sheet, a block at a time; formulas wait until the tables and names they use are there. */
export function drawLiterals(drawn: DrawnSheet, { cells }: LaidOutSheet): void {
  for (const block of cells) write(drawn, block, literal, "values");
}

/** Writes the formulas of a sheet: a column of one formula as that formula once, the others a block at a time. */
export function drawFormulas(drawn: DrawnSheet, { cells }: LaidOutSheet): void {
  for (const block of cells) {
    const filled = new Set<number>();
    for (let column = 0; column < block.area.columns; column++) {
      const texts = block.cells.map((row) => formula(row[column] ?? null));
      const rows = span(texts.map((text) => text !== null));
      if (!rows || rows.count < 3 || new Set(texts.slice(rows.first, rows.first + rows.count)).size > 1) continue;
      filled.add(column);
      const range = drawn.range({ row: block.area.row + rows.first, column: block.area.column + column, rows: rows.count, columns: 1 });
      // One value for a whole range is documented; the types know only the grid.
      range.formulas = texts[rows.first] as unknown as string[][];
    }
    write(drawn, { ...block, cells: block.cells.map((row) => row.map((cell, column) => (filled.has(column) ? null : cell))) }, formula, "formulas");
  }
}

function literal(cell: PlacedCell): Written {
  if (typeof cell === "string") return typedText(cell);
  if (cell !== null && typeof cell === "object") return "error" in cell ? cell.error : null;
  return cell;
}

function formula(cell: PlacedCell): Written {
  return cell !== null && typeof cell === "object" && "formula" in cell ? cell.formula : null;
}

/** Writes the smallest rectangle that holds what there is to write; `null` leaves a cell as it is. */
function write(drawn: DrawnSheet, { area, cells }: LaidOutSheet["cells"][number], read: (cell: PlacedCell) => Written, property: "values" | "formulas"): void {
  const written = cells.map((row) => row.map(read));
  const rows = span(written.map((row) => row.some((cell) => cell !== null)));
  const columns = span(Array.from({ length: area.columns }, (_, column) => written.some((row) => (row[column] ?? null) !== null)));
  if (!rows || !columns) return;
  const range = drawn.range({ row: area.row + rows.first, column: area.column + columns.first, rows: rows.count, columns: columns.count });
  range[property] = written.slice(rows.first, rows.first + rows.count).map((row) => row.slice(columns.first, columns.first + columns.count));
}

function span(isFilled: readonly boolean[]): { first: number; count: number } | undefined {
  const first = isFilled.indexOf(true);
  return first < 0 ? undefined : { first, count: isFilled.lastIndexOf(true) - first + 1 };
}
