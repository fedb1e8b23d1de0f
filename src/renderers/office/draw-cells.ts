import type { LaidOutSheet, PlacedCell } from "../../workbook/laid-out";
import { typedText } from "../typed-text";
import type { DrawnSheet } from "./drawn-sheet";

type Written = string | number | boolean | null;

/** Writes the literals of a sheet, a block at a time; formulas wait until the tables and names they use are there. */
export function drawLiterals(drawn: DrawnSheet, { cells }: LaidOutSheet): void {
  for (const block of cells) write(drawn, block, literal, "values");
}

/** Writes the formulas of a sheet, a block at a time. */
export function drawFormulas(drawn: DrawnSheet, { cells }: LaidOutSheet): void {
  for (const block of cells) write(drawn, block, formula, "formulas");
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
