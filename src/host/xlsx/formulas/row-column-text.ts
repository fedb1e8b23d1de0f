import { cornersOf, type Corner } from "./shared-formula";
import { piecesOf } from "./tokens";

/** A formula in R1C1 text as it stands in a cell, with its equals sign: the same for all cells of a filled column. */
export function rowColumnText(formula: string, row: number, column: number): string {
  const pieces = piecesOf(formula).map(({ type, value }) => (/^range(_beam)?$/.test(type) ? cornersOf(value).map((part) => (typeof part === "string" ? part : cornerText(part, row, column))).join("") : value));
  return `=${pieces.join("")}`;
}

function cornerText(corner: Corner, row: number, column: number): string {
  return part("R", corner.row, row) + part("C", corner.column, column);
}

function part(letter: string, place: Corner["row"], from: number): string {
  if (!place) return "";
  if (place.isFixed) return letter + String(place.at + 1);
  return place.at === from ? letter : `${letter}[${String(place.at - from)}]`;
}
