import { isCellError } from "../../../cells/value";
import { displayText } from "../../../host/model/display/display-text";
import type { CellModel } from "../../../host/model/workbook-model";
import { readTyped } from "../../../host/model/writing/read-typed";

/** The text that stands in the formula bar: typed again, it gives the same cell. `numberFormat` is the cell's. */
export function typedTextOf(cell: CellModel | undefined, numberFormat = "General"): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return typedNumber(value, numberFormat);
  return needsQuote(value, numberFormat) ? `'${value}` : value;
}

function typedNumber(value: number, numberFormat: string): string {
  const marks = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, "");
  if (marks.includes("%")) return `${Number((value * 100).toPrecision(15))}%`;
  if (/[ymdhsge]/i.test(marks) && !/[0#?]/.test(marks.replace(/[sS]\.0+/, "")) && value >= 0) {
    return displayText(value, value % 1 === 0 ? "yyyy-mm-dd" : value < 1 ? "hh:mm:ss" : "yyyy-mm-dd hh:mm:ss");
  }
  return String(Number(value.toPrecision(15)));
}

/** A text that would be read as something else when typed: a number, a date, a formula. */
function needsQuote(text: string, numberFormat: string): boolean {
  if (text.startsWith("=") || text.startsWith("'")) return true;
  try {
    return readTyped(text, numberFormat, "").content !== text;
  } catch {
    return false;
  }
}
