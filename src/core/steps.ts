import { Refusal } from "../language/refusal";

/** A row that holds from a value, included, up to the next; `row` is its place in its table. */
export interface Step {
  readonly row: number;
  readonly from: number;
}

/** Steps in ascending order, whatever order they are listed in; throws a `Refusal` where two start alike or none starts at 0. */
export function readSteps<Row extends Step>(rows: readonly Row[], argument: string): readonly Row[] {
  const steps = [...rows].sort((one, other) => one.from - other.from);
  if (steps[0]?.from !== 0) {
    throw new Refusal({ en: "{argument} must have a row from 0, so that every value finds one", ja: "{argument} には0から始まる行が必要です（どの値にも該当行があるように）" }, { argument });
  }
  steps.forEach(({ row, from }, index) => {
    if (steps[index - 1]?.from !== from) return;
    throw new Refusal({ en: "{argument} row {row} starts at {from} like another row: keep one", ja: "{argument} の{row}行目は他の行と同じ{from}から始まります。1行にしてください" }, { argument, row: String(row), from });
  });
  return steps;
}

// A quotient such as 0.855/0.9 must reach the 0.95 that people mean.
const tolerance = 1e-12;

/** The last of the steps that the value, at least 0, reaches. */
export function stepAt<Row extends Step>(steps: readonly Row[], value: number): Row {
  let [low, high] = [0, steps.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as Row).from <= value + tolerance) low = middle;
    else high = middle;
  }
  return steps[low] as Row;
}
