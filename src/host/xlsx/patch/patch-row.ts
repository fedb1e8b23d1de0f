import { cellAddress } from "../../../cells/address";
import { damagedPart } from "../refusals";
import { readCellPlace } from "../sheet/cell-place";
import { isOn } from "../xml/read-tree";
import type { CellEdit, RowEdits } from "./cell-edit";
import { localName, nextMarkup, prefixOf } from "./markup";
import { patchCell } from "./patch-cell";
import { attributeOf, opened, withAttribute } from "./tag-attributes";

/** What a row's changes need to know of their sheet. */
export interface RowSurroundings {
  readonly sheet: string;
  readonly part: string;
  dynamicRecord(where: string): number;
  /** Look of a column's cells as the file numbers it. */
  columnLook(column: number): string | undefined;
}

/** The XML of one row with cells changed, and added in their order; every other character stays. */
export function patchRow(xml: string, row: number, edits: RowEdits, surroundings: RowSurroundings): string {
  const tag = nextMarkup(xml, 0);
  if (!tag) throw damagedPart(surroundings.part, "is not well-formed XML", "が正しい XML ではありません");
  const openTag = xml.slice(0, tag.end);
  const prefix = prefixOf(tag.name);
  const rowLook = isOn(attributeOf(openTag, "customFormat")) ? attributeOf(openTag, "s") : undefined;
  const waiting = [...edits.values()].sort((one, other) => one.column - other.column);
  const written: string[] = [];
  let hasNewCells = false;
  const addUpTo = (column: number) => {
    for (let next = waiting[0]; next && next.column < column; next = waiting[0]) {
      waiting.shift();
      if (next.value === null && next.of !== "formula") continue;
      hasNewCells = true;
      written.push(patchCell(newCell(next, prefix, rowLook ?? surroundings.columnLook(next.column)), next, { ...surroundings, where: whereOf(next) }));
    }
  };
  let copied = tag.end;
  for (const cell of cellsOf(xml, tag.end, surroundings.part)) {
    written.push(xml.slice(copied, cell.start));
    addUpTo(cell.column);
    const edit = waiting[0]?.column === cell.column ? waiting.shift() : undefined;
    const text = xml.slice(cell.start, cell.end);
    written.push(edit ? patchCell(text, edit, { ...surroundings, where: whereOf(edit) }) : text);
    copied = cell.end;
  }
  addUpTo(Infinity);
  const newTag = hasNewCells ? withAttribute(openTag, "spans", undefined) : openTag;
  if (tag.kind !== "empty") return newTag + written.join("") + xml.slice(copied);
  return hasNewCells ? `${opened(newTag)}${written.join("")}</${tag.name}>` : xml;
}

/** A row that the file does not have yet; nothing when all its cells are blank. */
export function newRow(row: number, edits: RowEdits, prefix: string, surroundings: RowSurroundings): string {
  const empty = `<${prefix}row r="${String(row + 1)}"/>`;
  const filled = patchRow(empty, row, edits, surroundings);
  return filled === empty ? "" : filled;
}

/** The cells of a row in their order, with their places in its XML. */
function* cellsOf(xml: string, from: number, part: string): Iterable<{ start: number; end: number; column: number }> {
  let column = -1;
  let start = 0;
  let depth = 0;
  for (let at = nextMarkup(xml, from); at; at = nextMarkup(xml, at.end)) {
    if (at.kind === "open" && depth++ === 0) start = at.start;
    else if (at.kind === "empty" && depth === 0) start = at.start;
    else if (at.kind !== "close" || --depth !== 0) continue;
    if (depth !== 0 || localName(at.name) !== "c") continue;
    const tagEnd = at.kind === "empty" ? at.end : (nextMarkup(xml, start)?.end ?? at.end);
    const address = attributeOf(xml.slice(start, tagEnd), "r");
    const next = address === undefined ? column + 1 : readCellPlace(address);
    if (next <= column) throw damagedPart(part, "has cells out of order", "のセルの順序が正しくありません");
    column = next;
    yield { start, end: at.end, column };
  }
}

function newCell({ row, column }: CellEdit, prefix: string, look: string | undefined): string {
  return `<${prefix}c r="${cellAddress(row, column)}"${look === undefined ? "" : ` s="${look}"`}/>`;
}

function whereOf({ sheet, row, column }: CellEdit): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
