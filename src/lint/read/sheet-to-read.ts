import type { Area } from "../../cells/address";
import type { Grid, Scalar } from "../../cells/value";

/** A table that the workbook itself knows (a ListObject). */
export interface ListedTable {
  readonly name: string;
  /** Header and total row included, where they are shown. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A sheet as tables are sought in it. Places are zero-based and of the sheet. */
export interface SheetToRead {
  readonly name: string;
  /** Rows that hold a value, in ascending order. */
  readonly rows: readonly number[];
  /** Columns of a row that hold a value, in ascending order. */
  columnsOf(row: number): readonly number[];
  valueAt(row: number, column: number): Scalar;
  /** Cells of a row from one column on, blank ones included, where they can be had faster together. */
  lineAt?(row: number, column: number, width: number): Scalar[];
  readonly tables: readonly ListedTable[];
  readonly merges?: readonly Area[];
  readonly hiddenRows?: ReadonlySet<number>;
  /** The formula of a cell in R1C1 text; `undefined` for a constant. Absent where a sheet has no formula. */
  readonly formulaAt?: (row: number, column: number) => string | undefined;
  /** Formulas without a calculated value. */
  readonly staleCells?: readonly { readonly row: number; readonly column: number }[];
}

/** A sheet whose used range is at hand as a grid: `row` and `column` say where its first cell stands. */
export function sheetOfGrid(name: string, cells: Grid, more: Partial<Omit<SheetToRead, "name" | "rows" | "columnsOf" | "valueAt" | "lineAt">> & { readonly row?: number; readonly column?: number } = {}): SheetToRead {
  const { row: top = 0, column: left = 0, tables = [], ...rest } = more;
  return {
    name,
    tables,
    ...rest,
    rows: cells.flatMap((line, index) => (line.some(isFilled) ? [top + index] : [])),
    columnsOf: (row) => {
      const columns: number[] = [];
      (cells[row - top] ?? []).forEach((cell, index) => {
        if (isFilled(cell)) columns.push(left + index);
      });
      return columns;
    },
    valueAt: (row, column) => cells[row - top]?.[column - left] ?? null,
  };
}

// Beyond ASCII there are blanks too, but a text that begins with a sign of ASCII needn't be searched for them.
const asciiBlank = 32;

/** True for a cell that shows something. */
export function isFilled(cell: Scalar): boolean {
  if (typeof cell !== "string") return cell !== null && cell !== undefined;
  return (cell.charCodeAt(0) > asciiBlank && cell.charCodeAt(0) < 127) || cell.trim() !== "";
}

/** Cells of a row from one column on, blank ones included. */
export function lineOf(sheet: SheetToRead, row: number, column: number, width: number): Scalar[] {
  return sheet.lineAt?.(row, column, width) ?? Array.from({ length: width }, (_, across) => sheet.valueAt(row, column + across));
}
