import type { Border, CellFormat } from "../../../host/model/format";
import type { ConditionalLook } from "../../../host/model/looks/rule-look";
import { formatAt } from "../../../host/model/looks/format-at";
import type { SheetModel } from "../../../host/model/workbook-model";
import { colorOf } from "./look-style";
import { tableLookAt } from "./table-look";

/** What the conditional formats of the shown sheet give a cell. */
export type ConditionalLooks = (row: number, column: number) => Readonly<ConditionalLook>;

/** The look of a cell with its table's style below and its conditional formats on top. */
export function lookAt(sheet: SheetModel, row: number, column: number, conditional: ConditionalLooks): CellFormat {
  const own = formatAt(sheet, row, column);
  const below = tableLookAt(sheet, row, column);
  const above = formatOf(conditional(row, column));
  return over(over(below, own), above) ?? own;
}

const formats = new WeakMap<Readonly<ConditionalLook>, CellFormat | undefined>();

function formatOf(look: Readonly<ConditionalLook>): CellFormat | undefined {
  if (!formats.has(look)) formats.set(look, asFormat(look));
  return formats.get(look);
}

function asFormat({ fill, color, bold, italic, strikethrough }: Readonly<ConditionalLook>): CellFormat | undefined {
  const parts = { ...(color !== undefined && { color }), ...(bold !== undefined && { bold }), ...(italic !== undefined && { italic }), ...(strikethrough !== undefined && { strikethrough }) };
  const font = Object.keys(parts).length > 0 && { font: parts };
  return fill !== undefined || font ? { ...(fill !== undefined && { fill }), ...font } : undefined;
}

function over(below: CellFormat | undefined, above: CellFormat | undefined): CellFormat | undefined {
  if (!below || !above) return above ?? below;
  const font = { ...below.font, ...above.font };
  const borders = { ...below.borders, ...above.borders };
  return { ...below, ...above, font, borders };
}

/** The line between a cell and its right or lower neighbour: a border of either, a fill that covers the gridline, or the gridline. */
export function edgeBetween(own: CellFormat, other: CellFormat, side: "right" | "bottom", showsGridlines: boolean): string {
  const border = own.borders?.[side] ?? other.borders?.[side === "right" ? "left" : "top"];
  if (border) return `${widths[border.style]} ${lines[border.style]} ${colorOf(border.color)}`;
  const fill = own.fill ?? other.fill;
  if (fill) return `1px solid ${colorOf(fill)}`;
  return showsGridlines ? "" : "0";
}

const widths: Record<Border["style"], string> = { hair: "1px", thin: "1px", dotted: "1px", dashed: "1px", medium: "2px", thick: "3px", double: "3px" };
const lines: Record<Border["style"], string> = { hair: "dotted", thin: "solid", dotted: "dotted", dashed: "dashed", medium: "solid", thick: "solid", double: "double" };
