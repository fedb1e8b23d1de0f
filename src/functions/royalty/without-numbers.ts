import type { NumberColumn } from "../parameters/column";

/** A column as long as another, all blank: what stands for one that was left out. */
export function withoutNumbers({ room, isAcross }: NumberColumn): NumberColumn {
  return { numbers: new Float64Array(0), others: new Map(), isAcross, firstRow: 1, room };
}
