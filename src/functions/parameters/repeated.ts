import type { CellError } from "../../cells/value";
import type { NumberColumn } from "./column";

/** One number that stands for every row of the column beside it, blank where that is blank; a column of several rows is left as it is. */
export function repeated(given: NumberColumn, beside: NumberColumn): NumberColumn {
  if (given.room !== 1) return given;
  const { length } = beside.numbers;
  const only = given.others.get(0) ?? null;
  const others = new Map<number, CellError | null>(only ? Array.from({ length }, (_, row) => [row, only]) : []);
  for (const row of beside.others.keys()) others.set(row, null);
  return { ...beside, numbers: new Float64Array(length).fill(given.numbers[0] as number), others };
}

/** Nothing in every row of a column: what stands in for one that is left out. */
export function zerosBeside(beside: NumberColumn): NumberColumn {
  return repeated({ numbers: Float64Array.of(0), others: new Map(), isAcross: false, firstRow: 1, room: 1 }, beside);
}
