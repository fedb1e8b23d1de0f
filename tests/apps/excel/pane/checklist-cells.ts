import { serialOf } from "../../../../src/cells/serial";
import type { Grid, Scalar } from "../../../../src/cells/value";

export const headers = ["Area", "Item", "Kind", "Status", "Proof", "Proof date", "Valid until", "Weight"];

/** The cells of a checklist with a header row; proof needed is left at third party. */
export function checklist(...rows: readonly (readonly Scalar[])[]): Grid {
  return [headers, ...rows];
}

export function serial(year: number, month: number, day: number): number {
  return serialOf({ year, month, day });
}
