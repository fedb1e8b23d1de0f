import type { Scalar } from "../../cells/value";
import type { NoAnswer } from "../../core/no-answer";
import type { Text } from "../../language/text";
import type { NumberColumn } from "../parameters/column";
import type { Result } from "./result";
import { sound } from "./sound";

/** Numbers row by row beside the column that they come from. */
export interface Alongside {
  readonly source: NumberColumn;
  /** NaN where the source has no number. */
  readonly numbers: Float64Array;
}

/** One number for one number, a spill for a column: blank and error rows stay what they are. */
export function alongside(summary: Text): Result<Alongside> {
  return {
    summary,
    excel: { type: "any", dimensionality: "matrix" },
    details: [],
    cells: ({ source, numbers }) => {
      if (source.isAcross) return [Array.from(numbers, (_, row) => cellAt(source, numbers, row))];
      if (numbers.length === 1) return cellAt(source, numbers, 0);
      const cells: Scalar[][] = new Array(numbers.length);
      for (let row = 0; row < numbers.length; row++) {
        const value = numbers[row] as number;
        cells[row] = [Number.isFinite(value) ? value : cellAt(source, numbers, row)];
      }
      return cells;
    },
  };
}

function cellAt({ others }: NumberColumn, numbers: Float64Array, row: number): Scalar {
  const other = others.get(row);
  return other === undefined ? sound(numbers[row] as number) : other;
}

/** A number for each number of a column; where no answer exists, one number alone throws it with its sentence, a row of a column shows its error. */
export function answersAlongside(source: NumberColumn, answer: (value: number) => number | undefined, noAnswer: (value: number) => NoAnswer): Alongside {
  const others = new Map(source.others);
  const numbers = source.numbers.map((value, row) => {
    if (source.others.has(row)) return NaN;
    const found = answer(value);
    if (found !== undefined) return found;
    const none = noAnswer(value);
    if (source.numbers.length === 1 && !source.isAcross) throw none;
    others.set(row, { error: none.code });
    return NaN;
  });
  return { source: { ...source, others }, numbers };
}
