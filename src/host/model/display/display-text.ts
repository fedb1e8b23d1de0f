import { format, formatColor } from "numfmt";
import type { Language } from "../../../language/text";
import { isCellError, type Scalar } from "../../../cells/value";
import { withJapaneseDates } from "./japanese-dates";

const excelLimits = { dateErrorNumber: false, dateSpanLarge: false, overflow: "########" } as const;

/** The text that a cell shows for a value in a number format. What is too wide for its column is the grid's concern. */
export function displayText(value: Scalar, numberFormat = "General", language: Language = "en"): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = typeof value === "number" ? withJapaneseDates(numberFormat, value) : numberFormat;
  try {
    return format(pattern, value, { ...excelLimits, locale: language === "ja" ? "ja" : "en-US" });
  } catch {
    // A file may hold a format that nobody can read: the value must be seen all the same.
    return format("General", value);
  }
}

/** The colour that a number format itself gives a value, `[Red]` and the like, as `#RRGGBB`; `undefined` for none. */
export function displayColor(value: Scalar, numberFormat = "General"): string | undefined {
  if (!numberFormat.includes("[") || (typeof value !== "number" && typeof value !== "string")) return undefined;
  try {
    const color = formatColor(numberFormat, value);
    return typeof color === "string" ? (namedColors[color.toLowerCase()] ?? color) : undefined;
  } catch {
    return undefined;
  }
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};
