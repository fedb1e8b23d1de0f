import type { CellFormat, Font } from "../../../host/model/format";

const stack = '"Aptos Narrow", Calibri, Carlito, "Segoe UI", "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", sans-serif';

/** Points of a font that says no size. */
export const defaultFontSize = 11;

/** Font families of a cell, in the order they are looked for. */
export function familyOf(font: Font | undefined): string {
  return font?.name ? `"${font.name.replaceAll('"', "")}", ${stack}` : stack;
}

/** Pixels of a font's size. */
export function fontPixels(font: Font | undefined): number {
  return Math.round((((font?.size ?? defaultFontSize) * 96) / 72) * 100) / 100;
}

/** A font as a canvas measures it. */
export function canvasFont(font: Font | undefined): string {
  return `${font?.italic ? "italic " : ""}${font?.bold ? "bold " : ""}${fontPixels(font)}px ${familyOf(font)}`;
}

const known = new WeakMap<CellFormat, string>();

/** CSS declarations of a look, without its edges. Looks that say nothing give none. */
export function styleOf(look: CellFormat): string {
  let style = known.get(look);
  if (style === undefined) known.set(look, (style = declarations(look).join(";")));
  return style;
}

function declarations({ fill, font, vertical, indent, rotation }: CellFormat): string[] {
  const written: string[] = [];
  if (fill) written.push(`background-color:${colorOf(fill)}`);
  if (font?.color) written.push(`color:${colorOf(font.color)}`);
  if (font?.name || font?.size) written.push(`font-family:${familyOf(font)}`, `font-size:${fontPixels(font)}px`);
  if (font?.bold) written.push("font-weight:bold");
  if (font?.italic) written.push("font-style:italic");
  const lines = [font?.underline && "underline", font?.strikethrough && "line-through"].filter(Boolean);
  if (lines.length > 0) written.push(`text-decoration:${lines.join(" ")}`);
  if (vertical === "top" || vertical === "justify") written.push("align-items:flex-start");
  if (vertical === "center") written.push("align-items:center");
  if (indent) written.push(`padding-inline:${3 + indent * 9}px`);
  if (rotation) written.push(`--turn:${-rotation}deg`);
  return written;
}

/** A colour of the workbook for a style; anything but `#RRGGBB` is text from outside and stays out. */
export function colorOf(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color : "inherit";
}
