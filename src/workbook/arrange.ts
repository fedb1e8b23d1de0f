import type { Area } from "../cells/address";
import type { Block } from "./block";
import type { Beside } from "./plan";

/** A block with its place on the sheet. */
export interface Arranged {
  readonly block: Block;
  readonly at: Area;
}

type Item = Block | Beside;

/** Puts blocks below each other from a cell on; what stretches gets the width of the widest, or `columns` when that is more. */
export function arrange(items: readonly Item[], row: number, column: number, columns = 0): Arranged[] {
  const width = Math.max(columns, widthOf(items));
  let top = row;
  return items.flatMap((item) => {
    const arranged = "beside" in item ? arrangeBeside(item, top, column) : [{ block: item, at: { row: top, column, rows: item.rows, columns: item.stretches ? width : item.columns } }];
    const bottom = Math.max(top, ...arranged.map(({ at }) => at.row + at.rows));
    top = bottom + ("beside" in item ? 1 : (item.gapBelow ?? 1));
    return arranged;
  });
}

function arrangeBeside({ beside, gap = 1 }: Beside, row: number, column: number): Arranged[] {
  let left = column;
  return beside.flatMap((stack) => {
    const arranged = arrange(stack, row, left);
    left += widthOf(stack) + gap;
    return arranged;
  });
}

function widthOf(items: readonly Item[]): number {
  return Math.max(
    0,
    ...items.map((item) => ("beside" in item ? item.beside.reduce((sum, stack) => sum + widthOf(stack), (item.beside.length - 1) * (item.gap ?? 1)) : item.columns)),
  );
}
