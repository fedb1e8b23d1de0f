import type { Scalar } from "../../cells/value";

/** A cell as it may leave a function: numbers that are none become `#NUM!`. */
export function sound(cell: Scalar): Scalar {
  return typeof cell === "number" && !Number.isFinite(cell) ? { error: "#NUM!" } : cell;
}
