import { areaAddress, maximumColumns, maximumRows, type Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";

/** Most cells that one call may write: more would freeze the page before it filled the memory. */
export const maximumCellsPerWrite = 1_000_000;

/** Refuses an area that is empty or leaves the sheet. */
export function refuseOffSheet(area: Area): void {
  const { row, column, rows, columns } = area;
  const isWhole = [row, column, rows, columns].every(Number.isInteger);
  if (isWhole && row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= maximumRows && column + columns <= maximumColumns) return;
  throw new HostRefusal("InvalidArgument", {
    en: "The area from row {row}, column {column} with {rows} rows and {columns} columns leaves the sheet: a sheet has {maximumRows} rows and {maximumColumns} columns",
    ja: "{row} 行 {column} 列から {rows} 行 × {columns} 列の範囲はシートの外に出ます。シートは {maximumRows} 行 × {maximumColumns} 列です",
  }, { row: row + 1, column: column + 1, rows, columns, maximumRows, maximumColumns });
}

/** Refuses to write more cells in one call than the workbook can bear. */
export function refuseTooManyCells(area: Area): void {
  const count = area.rows * area.columns;
  if (count <= maximumCellsPerWrite) return;
  throw new HostRefusal("RequestPayloadSizeLimitExceeded", {
    en: "{address} has {count} cells: write {limit} at most at a time",
    ja: "{address} は {count} セルあります。一度に書き込めるのは {limit} セルまでです",
  }, { address: areaAddress(area), count, limit: maximumCellsPerWrite });
}

/** A value for each cell of an area: the grid as it is, or its one value everywhere. */
export function spread<Item>(area: Area, grid: readonly (readonly Item[])[]): (row: number, column: number) => Item {
  const first = grid[0];
  if (grid.length === 1 && first?.length === 1) {
    const only = first[0] as Item;
    return () => only;
  }
  if (grid.length !== area.rows || grid.some((line) => line.length !== area.columns)) {
    throw new HostRefusal("InvalidArgument", {
      en: "The number of rows or columns in the input array doesn't match the size of {address}: give {rows} rows of {columns}",
      ja: "入力配列の行数または列数が {address} と合いません。{rows} 行 × {columns} 列で指定してください",
    }, { address: areaAddress(area), rows: area.rows, columns: area.columns });
  }
  return (row, column) => grid[row]?.[column] as Item;
}
