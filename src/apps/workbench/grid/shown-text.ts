import { isCellError, type Scalar } from "../../../cells/value";
import type { CellFormat } from "../../../host/model/format";
import { canvasFont } from "./look-style";
import { textWidth } from "./text-width";

/** Pixels of a cell that its text never uses. */
export const padding = 7;

/** Where text stands that says nothing of it: numbers right, texts left, truth values and errors in the middle. */
export function sideOf(value: Scalar, look: CellFormat): "left" | "center" | "right" {
  const { horizontal } = look;
  if (horizontal === "center" || horizontal === "centerContinuous") return "center";
  if (horizontal === "right") return "right";
  if (horizontal) return "left";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isCellError(value) ? "center" : "left";
}

/** A number's text as it fits the width: fewer decimals where no format was asked for, and hashes where nothing fits. */
export function fitNumber(text: string, value: number, look: CellFormat, width: number): string {
  const font = canvasFont(look.font);
  const room = width - padding;
  if (textWidth(text, font) <= room) return text;
  if ((look.numberFormat ?? "General") === "General") {
    for (let digits = 10; digits > 0; digits -= 1) {
      const shorter = String(Number(value.toPrecision(digits)));
      if (Math.abs(value) >= 10 ** digits) break;
      if (textWidth(shorter, font) <= room) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / Math.max(1, textWidth("#", font)))));
}
