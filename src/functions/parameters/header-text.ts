import type { Scalar } from "../../cells/value";
import { isBlank } from "../argument";
import { dateCell } from "./date";

/** A number kept as text: `1,000`, `5%`, `(3)`, `¥120`. */
const numberText = /^[-+(]?\s*[$€£¥]?\s*[\d.,]*\d[\d.,]*\s*%?\s*\)?$/;

/** True for a text that can head numbers or dates: no date, and no number kept as text, which would be lost unseen. */
export function isHeaderText(cell: Scalar | undefined): cell is string {
  return typeof cell === "string" && !isBlank(cell) && dateCell.read(cell) === undefined && !numberText.test(cell.normalize("NFKC").trim());
}

/** True for a row of names, blanks among them. */
export function isHeaderRow(line: readonly Scalar[]): boolean {
  return line.some(isHeaderText) && line.every((cell) => isBlank(cell) || isHeaderText(cell));
}
