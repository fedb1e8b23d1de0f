import type { Text } from "../../language/text";
import type { TriggerColumn } from "../../seeds/triggers";

/** A cell that can't be read. */
export interface UnreadableCell {
  /** Place in the range, counted from 1, header included. */
  readonly row: number;
  readonly column: TriggerColumn;
  readonly text: string;
  /** Completes "must be". */
  readonly must: Text;
}

/** Takes out what is said of one row. */
export function dropRow(unreadable: UnreadableCell[], row: number): void {
  for (let index = unreadable.length - 1; index >= 0; index--) if (unreadable[index]?.row === row) unreadable.splice(index, 1);
}
