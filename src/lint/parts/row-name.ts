import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Text } from "../../language/text";

/** What a message calls a row: its id, else its number on the sheet. Reads triggerId. */
export function rowName(row: TriggerRow): string | Text {
  return row.at("triggerId") ?? { en: `row ${String(row.rowOnSheet)}`, ja: `${String(row.rowOnSheet)}行目` };
}
