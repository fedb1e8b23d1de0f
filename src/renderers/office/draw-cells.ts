import { areaAddress, type Area } from "../../cells/address";
import type { LaidOutSheet, PlacedCell } from "../../workbook/laid-out";
import { typedText } from "../typed-text";

type Written = string | number | boolean | null;

/** Writes the literals of a sheet, a block at a time; formulas wait until the tables and names they use are there. */
export function drawLiterals(sheet: Excel.Worksheet, { cells }: LaidOutSheet): void {
  for (const block of cells) write(sheet, block.area, block.cells, literal, "values");
}

/** Writes the formulas of a sheet, a block at a time. */
export function drawFormulas(sheet: Excel.Worksheet, { cells }: LaidOutSheet): void {
  for (const block of cells) write(sheet, block.area, block.cells, formula, "formulas");
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
function write(sheet: Excel.Worksheet, area: Area, cells: readonly (readonly PlacedCell[])[], read: (cell: PlacedCell) => Written, property: "values" | "formulas"): void {
  const written = cells.map((row) => row.map(read));
  const rows = span(written.map((row) => row.some((cell) => cell !== null)));
  if (!rows) return;
  const columns = span(Array.from({ length: area.columns }, (_, column) => written.some((row) => (row[column] ?? null) !== null)));
  if (!columns) return;
  const range = sheet.getRange(areaAddress({ row: area.row + rows.first, column: area.column + columns.first, rows: rows.count, columns: columns.count }));
  range[property] = written.slice(rows.first, rows.first + rows.count).map((row) => row.slice(columns.first, columns.first + columns.count));
  range.untrack();
}

function span(isFilled: readonly boolean[]): { first: number; count: number } | undefined {
  const first = isFilled.indexOf(true);
  return first < 0 ? undefined : { first, count: isFilled.lastIndexOf(true) - first + 1 };
}
