import { isoDate } from "../../cells/serial";
import { isCellError, type Scalar } from "../../cells/value";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";

/** A cell's value as a report shows it: dates by their ISO names, a blank as ∅. */
export function shownValue(value: Scalar, column?: TriggerColumn): string {
  if (value === null || value === "") return "∅";
  if (isCellError(value)) return value.error;
  if (typeof value === "number" && column !== undefined && triggerColumns[column].kind === "date" && value > 1 && value < 2_958_466) return isoDate(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"') : String(value);
}
