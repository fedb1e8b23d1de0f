import { cellsIn } from "../../../host/model/writing/each-cell";
import type { Area } from "../../../cells/address";
import type { SheetModel } from "../../../host/model/workbook-model";

/** Figures of the filled cells of an area: how many, and the sum of its numbers; `undefined` with fewer than two. */
export function summaryOf(sheet: SheetModel, area: Area): { count: number; sum: number; average: number | undefined } | undefined {
  if (area.rows * area.columns < 2) return undefined;
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const { cell } of cellsIn(sheet, area)) {
    if (cell.value !== null) count += 1;
    if (typeof cell.value !== "number") continue;
    numbers += 1;
    sum += cell.value;
  }
  return count < 2 ? undefined : { count, sum, average: numbers ? sum / numbers : undefined };
}
