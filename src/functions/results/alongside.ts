import type { Scalar } from "../../cells/value";
import type { Text } from "../../language/text";
import type { NumberColumn } from "../parameters/column";
import type { Result } from "./result";
import { sound } from "./sound";

/** Numbers row by row beside the column that they come from. */
export interface Alongside {
  readonly source: NumberColumn;
  readonly numbers: Float64Array;
}

/** One number for one number, a spill for a column: blank and error rows stay what they are. */
export function alongside(summary: Text): Result<Alongside> {
  return {
    summary,
    excel: { type: "any", dimensionality: "matrix" },
    details: [],
    cells: ({ source, numbers }) => {
      const cells = Array.from(numbers, sound);
      source.others.forEach((other, row) => (cells[row] = other));
      if (cells.length === 1) return cells[0] as Scalar;
      return source.isAcross ? [cells] : cells.map((cell) => [cell]);
    },
  };
}
