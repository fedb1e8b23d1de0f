import type { CellError, Scalar } from "../../cells/value";
import type { Text } from "../../language/text";
import type { Detail } from "../parameters/parameter";
import type { Result } from "./result";
import { sound } from "./sound";

/** Rows beside those they come from: a column of results for each thing that is listed. */
export interface BesideRows {
  readonly source: { readonly length: number; readonly others: ReadonlyMap<number, CellError | null>; readonly isAcross: boolean };
  readonly columns: readonly (Float64Array | readonly Scalar[])[];
}

/** A spill of rows without header, row i beside row i of the source: blank rows stay blank, error rows show their error in every column. A source that lies across gives columns under its columns. */
export function besideRows(summary: Text, columns: readonly Detail[]): Result<BesideRows> {
  return {
    summary,
    excel: { type: "any", dimensionality: "matrix" },
    details: columns,
    cells: ({ source, columns: results }) => {
      if (source.isAcross) return results.map((column) => Array.from({ length: source.length }, (_, row) => cellAt(source, column, row)));
      const lines: Scalar[][] = new Array(source.length);
      for (let row = 0; row < lines.length; row++) lines[row] = results.map((column) => cellAt(source, column, row));
      return lines;
    },
  };
}

function cellAt({ others }: BesideRows["source"], column: Float64Array | readonly Scalar[], row: number): Scalar {
  const cell = column[row] ?? null;
  const other = others.size === 0 ? undefined : others.get(row);
  return other === undefined ? sound(cell) : other;
}
