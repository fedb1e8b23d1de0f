import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Text } from "../../language/text";

/** What a message calls a row: its id, else its place in the table. Reads triggerId. */
export function rowName(row: TriggerRow): string | Text {
  return row.at("triggerId") ?? { en: `row ${String(row.row)}`, ja: `${String(row.row)}行目` };
}
