import type { CellError, Scalar } from "../../cells/value";
import type { Text } from "../../language/text";
import type { Detail } from "../parameters/parameter";
import type { Result } from "./result";
import { sound } from "./sound";

/** Numbers by row, NaN where there is none and `missing` says what stands there instead. */
export interface NumberColumn {
  readonly numbers: Float64Array;
  readonly missing: (row: number) => Scalar;
}

/** Rows beside those they come from: a column of results for each thing that is listed. */
export interface BesideRows {
  readonly source: { readonly length: number; readonly others: ReadonlyMap<number, CellError | null>; readonly isAcross: boolean };
  readonly columns: readonly (Float64Array | NumberColumn | readonly Scalar[])[];
}

/** A spill of rows without header, row i beside row i of the source: blank rows stay blank, error rows show their error in every column. A source that lies across gives columns under its columns. */
export function besideRows(summary: Text, columns: readonly Detail[]): Result<BesideRows> {
  return {
    summary,
    excel: { type: "any", dimensionality: "matrix" },
    details: columns,
    cells: ({ source, columns: results }) => {
      // Of the right length at once: a row that grows takes three times its room.
      const lines: Scalar[][] = Array.from({ length: source.length }, () => new Array<Scalar>(results.length));
      results.forEach((column, place) => {
        if (column instanceof Float64Array) putNumbers(lines, place, column);
        else if ("numbers" in column) putNumbers(lines, place, column.numbers, column.missing);
        else for (let row = 0; row < lines.length; row++) (lines[row] as Scalar[])[place] = sound(column[row] ?? null);
      });
      for (const [row, cell] of source.others) lines[row]?.fill(cell);
      return source.isAcross ? results.map((_, column) => lines.map((line) => line[column] ?? null)) : lines;
    },
  };
}

function putNumbers(lines: readonly Scalar[][], place: number, numbers: Float64Array, missing: (row: number) => Scalar = () => ({ error: "#NUM!" })): void {
  for (let row = 0; row < lines.length; row++) {
    const number = numbers[row] as number;
    (lines[row] as Scalar[])[place] = Number.isNaN(number) ? missing(row) : Number.isFinite(number) ? number : { error: "#NUM!" };
  }
}
