import type { SideBySide } from "../parameters/side-by-side";
import type { BesideRows } from "./beside-rows";

/** Results worked out row by row, in order, from columns that stand side by side; rows without numbers are passed over. */
export function rowByRow<Name extends string>(source: SideBySide<Name>, width: number, resultsOf: (numberOf: (column: Name) => number) => readonly number[]): BesideRows {
  const columns = Array.from({ length: width }, () => new Float64Array(source.length));
  let row = 0;
  const numberOf = (column: Name) => source.columns[column][row] as number;
  for (; row < source.length; row++) {
    if (source.others.has(row)) continue;
    const results = resultsOf(numberOf);
    for (let column = 0; column < width; column++) (columns[column] as Float64Array)[row] = results[column] as number;
  }
  return { source, columns };
}
