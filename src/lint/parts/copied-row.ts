import type { Scalar } from "../../cells/value";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { TriggerColumn } from "../../seeds/triggers";

/** The cells of a row in some columns, as they stand in the sheet, for a row that is to stand beside it. */
export function copiedRow(row: TriggerRow, columns: readonly TriggerColumn[]): Partial<Record<TriggerColumn, Scalar>> {
  return Object.fromEntries(columns.map((column) => [column, row.cell(column)]));
}
