import { contains, intersection, type Area } from "../../../cells/address";
import { isCellError } from "../../../cells/value";
import { cellAt } from "../../../host/model/cells";
import { displayColor, displayText } from "../../../host/model/display/display-text";
import type { CellFormat } from "../../../host/model/format";
import type { CellModel, SheetModel } from "../../../host/model/workbook-model";
import type { Language } from "../../../language/text";
import { mergeAt } from "../../../host/model/writing/merges";
import type { CellPicture } from "./cell-picture";
import { edgeBetween, lookAt, type ConditionalLooks } from "./look";
import { canvasFont, colorOf, styleOf } from "./look-style";
import type { Selection } from "./selection";
import { areaOfPane, boxOf, leftOf, panes, topOf, type Pane, type SheetLayout } from "./sheet-layout";
import { fitNumber, padding, sideOf } from "./shown-text";
import { textWidth } from "./text-width";

/** What the drawing of a sheet asks of the rest of the workbench. */
export interface CellSource {
  readonly conditional: ConditionalLooks;
  readonly language: Language;
  titleOf(row: number, column: number, cell: CellModel | undefined): string;
  readonly selection: Pick<Selection, "area" | "active">;
  hasComment(row: number, column: number): boolean;
}

const layers: Record<Pane, number> = { main: 0, top: 10, left: 10, corner: 20 };

/** Pictures of every cell that shows. */
export function describeCells(sheet: SheetModel, layout: SheetLayout, source: CellSource): CellPicture[] {
  return panes.flatMap((pane) => describePane(sheet, layout, source, pane));
}

function describePane(sheet: SheetModel, layout: SheetLayout, source: CellSource, pane: Pane): CellPicture[] {
  const area = areaOfPane(layout, pane);
  const merged = mergesIn(sheet, area);
  const pictures: CellPicture[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (layout.rows.sizeOf(row) === 0) continue;
    const open = new Set<number>();
    const start = firstThatReaches(sheet, row, area, layout.frozen.columns);
    for (let column = start; column < area.column + area.columns; column += 1) {
      if (layout.columns.sizeOf(column) === 0 || (column > start && column < area.column)) continue;
      const merge = merged.get(`${row},${column}`);
      if (merge === "covered") continue;
      pictures.push(describeCell(sheet, layout, source, merge?.row ?? row, merge?.column ?? column, layers[pane], merge, open));
    }
  }
  return pictures;
}

function describeCell(
  sheet: SheetModel,
  layout: SheetLayout,
  source: CellSource,
  row: number,
  column: number,
  layer: number,
  merge: Area | undefined,
  open: Set<number>,
): CellPicture {
  const { selection } = source;
  const cell = cellAt(sheet, row, column);
  const look = lookAt(sheet, row, column, source.conditional);
  const box = merge ? boxOf(layout, merge) : { left: leftOf(layout, column), top: topOf(layout, row), width: layout.columns.sizeOf(column), height: layout.rows.sizeOf(row) };
  const value = cell?.value ?? null;
  const side = sideOf(value, look);
  let text = displayText(value, look.numberFormat, source.language);
  const color = displayColor(value, look.numberFormat);
  let room = box.width;
  if (typeof value === "number") text = look.wrap && text.length < 4 ? text : fitNumber(text, value, look, box.width);
  else if (text !== "" && !look.wrap && !merge) room = roomFor(sheet, layout, row, column, text, look, side, open);
  const { bar, icon } = source.conditional(row, column);
  const classes = ["cell", side];
  if (icon) classes.push("icon-set", `third-${icon.third}`);
  if (look.wrap) classes.push("wrap");
  if (room > box.width) classes.push("over");
  if (look.rotation) classes.push("turned");
  if (isCellError(value)) classes.push("error");
  if (source.hasComment(row, column)) classes.push("commented");
  if (selection.active.row === row && selection.active.column === column) classes.push("active-cell");
  const right = lookAt(sheet, row, column + (merge?.columns ?? 1), source.conditional);
  const below = lookAt(sheet, row + (merge?.rows ?? 1), column, source.conditional);
    return {
    row,
    column,
    ...box,
    layer: layer + (text === "" ? 0 : 1),
    text,
    style: [
      styleOf(look),
      color ? `color:${colorOf(color)}` : "",
      edge("right", open.has(column) ? edgeBetween(look, right, "right", false) : edgeBetween(look, right, "right", sheet.showGridlines)),
      edge("bottom", edgeBetween(look, below, "bottom", sheet.showGridlines)),
      bar ? `background-image:linear-gradient(to right, ${colorOf(bar.color)} ${Math.round(bar.share * 100)}%, transparent 0)` : "",
    ].filter(Boolean).join(";"),
    textStyle: room > box.width ? `max-width:${room - padding}px` : "",
    classes: classes.join(" "),
    selected: contains(selection.area, row, column),
    title: source.titleOf(row, column, cell),
  };
}

function edge(side: "right" | "bottom", line: string): string {
  return line && `border-${side}:${line}`;
}

/** Pixels that a text may use: its cell, and the blank cells beside it that it runs over. */
function roomFor(sheet: SheetModel, layout: SheetLayout, row: number, column: number, text: string, look: CellFormat, side: string, open: Set<number>): number {
  const own = layout.columns.sizeOf(column);
  const wanted = Math.max(...text.split("\n").map((line) => textWidth(line, canvasFont(look.font)))) + padding + (look.indent ?? 0) * 9;
  if (wanted <= own || look.horizontal === "fill" || look.horizontal === "justify") return own;
  const step = side === "right" ? -1 : 1;
  let room = own;
  let last = column;
  for (let next = column + step; room < wanted && next >= 0 && next < layout.columns.count; next += step) {
    if (!isBlank(cellAt(sheet, row, next)) || isMerged(sheet, row, next)) break;
    if (layout.scroll.left > 0 && (step > 0 ? next === layout.frozen.columns : next === layout.frozen.columns - 1)) break;
    room += layout.columns.sizeOf(next);
    open.add(step > 0 ? last : next);
    last = next;
  }
  return room;
}

/** The first cell to draw in a row: a text further left may run into view. */
function firstThatReaches(sheet: SheetModel, row: number, area: Area, frozenColumns: number): number {
  if (area.column < frozenColumns || !isBlank(cellAt(sheet, row, area.column))) return area.column;
  for (let column = area.column - 1; column >= Math.max(frozenColumns, area.column - 40); column -= 1) {
    const cell = cellAt(sheet, row, column);
    if (isBlank(cell)) continue;
    return typeof cell?.value === "string" && !isMerged(sheet, row, column) ? column : area.column;
  }
  return area.column;
}

const isBlank = (cell: CellModel | undefined): boolean => !cell || (cell.value === null && cell.formula === undefined);

const isMerged = (sheet: SheetModel, row: number, column: number): boolean => mergeAt(sheet, row, column) !== undefined;

/** By place: the whole area at the first shown cell of a merge, `covered` at its others. */
function mergesIn(sheet: SheetModel, area: Area): Map<string, Area | "covered"> {
  const places = new Map<string, Area | "covered">();
  for (const merge of sheet.merges) {
    const shown = intersection(merge, area);
    if (!shown) continue;
    for (let row = shown.row; row < shown.row + shown.rows; row += 1) {
      for (let column = shown.column; column < shown.column + shown.columns; column += 1) places.set(`${row},${column}`, "covered");
    }
    places.set(`${shown.row},${shown.column}`, merge);
  }
  return places;
}
