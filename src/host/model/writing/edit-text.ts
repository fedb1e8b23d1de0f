import { getFormatInfo } from "numfmt";
import { isoDate, lastSerial } from "../../../cells/serial";
import { isCellError } from "../../../cells/value";
import { cellAt } from "../cells";
import { displayText } from "../display/display-text";
import { numberFormatAt } from "../looks/format-at";
import type { SheetModel } from "../workbook-model";
import { readTyped } from "./read-typed";

/** What the formula bar shows for a cell: typed again unchanged, it gives the same cell. */
export function editText(sheet: SheetModel, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (!cell || cell.spilledFrom) return "";
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  const numberFormat = numberFormatAt(sheet, row, column);
  if (typeof value === "number") return numberText(value, numberFormat);
  if (typeof value === "string") return isTakenForElse(value, numberFormat) ? `'${value}` : value;
  return isCellError(value) ? value.error : displayText(value);
}

function numberText(value: number, numberFormat: string): string {
  const { type, isDate, isPercent } = getFormatInfo(numberFormat);
  if (isPercent) return `${Number((value * 100).toPrecision(15))}%`;
  const isDay = isDate && value >= 1 && value < lastSerial + 1;
  if (isDay && Number.isInteger(value) && type !== "time") return isoDate(value);
  if (isDay && !Number.isInteger(value)) return displayText(value, "yyyy-mm-dd hh:mm:ss");
  return type === "time" && value >= 0 && value < 1 ? displayText(value, "hh:mm:ss") : String(value);
}

/** A text that would become a number, a date or a formula if it were typed as it stands. */
function isTakenForElse(text: string, numberFormat: string): boolean {
  if (text.startsWith("'")) return true;
  if (numberFormat === "@") return false;
  if (text.startsWith("=")) return text.length > 1;
  return readTyped(text, numberFormat, "").content !== text;
}
