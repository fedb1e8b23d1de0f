import type { ContractTable } from "../contract";
import type { Place } from "../finding";

/** Zero-based columns of a table, known or not, as places: `placeAt(row, position)` with a zero-based row. */
export function placesOf({ read }: ContractTable, table: number): (row: number, position: number) => Place {
  const known = new Map(read.columns.map(({ column, position }) => [position, column]));
  return (row, position) => {
    const column = known.get(position);
    return column === undefined ? { table, row: row + 1, position } : { table, row: row + 1, column };
  };
}

/** What a table calls a column: its header, or its letter's number where it has none. */
export function headerAt({ cells, read }: ContractTable, position: number): string {
  const header = read.firstRow === 0 ? "" : cells[0]?.[position];
  return typeof header === "string" && header.trim() !== "" ? header.trim() : `#${String(position + 1)}`;
}
