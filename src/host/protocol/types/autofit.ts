import { displayText } from "../../model/display/display-text";
import { numberFormatAt } from "../../model/looks/format-at";
import { setColumnWidth } from "../../model/sheets/sizes";
import { cellsIn } from "../../model/writing/each-cell";
import type { Arguments } from "../arguments";
import type { Host } from "../host";
import { sheetUnder, type CellsTarget } from "./range-target";

/** Width of one character of the default font and the room beside the text, in points: nothing is measured here, Excel measures. */
const characterWidth = 5.25;
const room = 6;
const mostCharacters = 254;

/** Makes each column as wide as the longest text that it shows in the range; a wide East Asian character counts twice. */
export function autofitColumns(target: CellsTarget, _args: Arguments, host: Host): void {
  const sheet = sheetUnder(target, host);
  const longest = new Map<number, number>();
  for (const { row, column, cell } of target.areas.flatMap((area) => [...cellsIn(sheet, area)])) {
    const width = textWidth(displayText(cell.value, numberFormatAt(sheet, row, column)));
    if (width > (longest.get(column) ?? 0)) longest.set(column, width);
  }
  for (const [column, characters] of longest) {
    setColumnWidth(host.workbook, sheet, column, 1, Math.min(characters, mostCharacters) * characterWidth + room);
  }
}

function textWidth(text: string): number {
  const lines = text.split("\n").map((line) => [...line].reduce((width, character) => width + (/[\u1100-\uFF60]/u.test(character) ? 2 : 1), 0));
  return Math.max(0, ...lines);
}
