import type { TableExpression } from "../formula/expression";
import { failure, Kind, type Failure, type ReferenceValue } from "../value/value";
import type { PlacedTable } from "../cells/workbook-index";
import type { Context } from "./context";

/** The area that `Table[...]` means from a formula's place; what the table lacks is #REF! with a sentence. */
export function tableReference({ table: name, columns, sections }: TableExpression, { surroundings, place }: Context): ReferenceValue | Failure {
  const placed = name === "" ? surroundings.index.tableAround(place.sheet, place.row, place.column) : surroundings.index.tableNamed(name);
  if (!placed) return failure(name === "" ? "#REF!" : "#NAME?", name === "" ? "The formula names a column without its table, and stands in no table." : `There is no table called "${name}".`);
  const across = columnsOf(placed, columns);
  if ("kind" in across) return across;
  const down = rowsOf(placed, sections, place.row);
  return "kind" in down ? down : { kind: Kind.Reference, areas: [{ sheet: placed.sheet, ...across, ...down }] };
}

/** The data rows of a table: what its name alone means. */
export function dataReference({ table, sheet }: PlacedTable): ReferenceValue {
  const row = table.area.row + (table.hasHeaders ? 1 : 0);
  const rows = table.area.rows - (table.hasHeaders ? 1 : 0) - (table.hasTotals ? 1 : 0);
  return { kind: Kind.Reference, areas: [{ sheet, ...table.area, row, rows }] };
}

function columnsOf({ table }: PlacedTable, columns: readonly string[]): { column: number; columns: number } | Failure {
  const { area } = table;
  if (columns.length === 0) return { column: area.column, columns: area.columns };
  const places: number[] = [];
  for (const wanted of columns) {
    const at = table.columns.findIndex(({ name }) => name.toUpperCase() === wanted.toUpperCase());
    if (at < 0) return failure("#REF!", `The table "${table.name}" has no column called "${wanted}".`);
    places.push(at);
  }
  const first = Math.min(...places);
  return { column: area.column + first, columns: Math.max(...places) - first + 1 };
}

function rowsOf({ table, sheet }: PlacedTable, sections: readonly string[], row: number): { row: number; rows: number } | Failure {
  const { area, hasHeaders, hasTotals } = table;
  const [data] = dataReference({ table, sheet }).areas;
  if (!data) return failure("#REF!");
  const wanted = new Set(sections.map((section) => section.toLowerCase().replace("#", "")));
  if (wanted.has("all")) return { row: area.row, rows: area.rows };
  if (wanted.has("this row")) {
    const inside = row >= data.row && row < data.row + data.rows;
    return inside ? { row, rows: 1 } : failure("#VALUE!", `The formula stands beside no data row of the table "${table.name}".`);
  }
  if (wanted.has("headers") && !hasHeaders) return failure("#REF!", `The table "${table.name}" has no header row.`);
  if (wanted.has("totals") && !hasTotals) return failure("#REF!", `The table "${table.name}" has no total row.`);
  const anySection = wanted.has("headers") || wanted.has("totals") || wanted.has("data");
  const top = wanted.has("headers") ? area.row : anySection && !wanted.has("data") ? data.row + data.rows : data.row;
  const bottom = wanted.has("totals") ? area.row + area.rows : anySection && !wanted.has("data") ? data.row : data.row + data.rows;
  return bottom > top ? { row: top, rows: bottom - top } : failure("#REF!", `The table "${table.name}" has no data rows.`);
}
