import { areaAddress, readAddress } from "../../../cells/address";
import { cellContent } from "./cell-content";
import type { CellEdit } from "./cell-edit";
import { localName, nextMarkup, prefixOf, type Markup } from "./markup";
import { cannotPatch } from "./refusals";
import { attributeOf, opened, withAttribute } from "./tag-attributes";

/** What a cell's change needs to know besides the cell. */
export interface CellSurroundings {
  /** The cell as people call it: `Cash!B3`. */
  readonly where: string;
  /** Number of the file's record that marks dynamic arrays; refuses where the file has none. */
  dynamicRecord(where: string): number;
}

/** The XML of one cell with its value changed: type, value and, for a result that fills more or fewer cells, the filled area. */
export function patchCell(xml: string, edit: CellEdit, surroundings: CellSurroundings): string {
  const { where } = surroundings;
  const { tag, formula, value, close } = partsOf(xml, where);
  const { type, content } = cellContent(edit, prefixOf(tag.name), where);
  let open = withAttribute(xml.slice(tag.start, tag.end), "t", type);
  // What a value's own record says (a picture, a linked data type) is not so of the new value.
  open = withAttribute(open, "vm", undefined);
  let source = xml.slice(formula.start, formula.end);
  if (edit.of === "formula") {
    if (source === "") throw cannotPatch(where, "holds no formula in the file", "に数式がありません");
    ({ open, source } = filling(open, source, edit, surroundings));
  } else if (source !== "") {
    throw cannotPatch(where, "holds a formula: change the formula itself in Excel", "には数式があります。数式を Excel で変更してください");
  }
  const inside = xml.slice(tag.end, formula.start) + source + xml.slice(formula.end, value.start) + content + xml.slice(value.end, close);
  if (tag.kind === "empty") return inside === "" ? open : `${opened(open)}${inside}</${tag.name}>`;
  return open + inside + xml.slice(close);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a cell's own tag, formula and value stand; what is missing is the empty place where it belongs. */
function partsOf(xml: string, where: string): { tag: Markup; formula: Place; value: Place; close: number } {
  const tag = nextMarkup(xml, 0);
  if (!tag) throw unreadable(where);
  const children = new Map<string, Place>();
  let close = tag.kind === "empty" ? tag.end : -1;
  let depth = 0;
  let start = 0;
  for (let at = nextMarkup(xml, tag.end); at && close < 0; at = nextMarkup(xml, at.end)) {
    if (at.kind === "close" && depth === 0) close = at.start;
    else if (at.kind === "open" && depth++ === 0) start = at.start;
    else if (at.kind === "empty" && depth === 0) children.set(localName(at.name), at);
    else if (at.kind === "close" && --depth === 0) children.set(localName(at.name), { start, end: at.end });
  }
  const formula = children.get("f") ?? { start: tag.end, end: tag.end };
  const value = children.get("v") ?? children.get("is") ?? { start: formula.end, end: formula.end };
  const hasBoth = children.has("v") && children.has("is");
  if (close < 0 || hasBoth || value.start < formula.end) throw unreadable(where);
  return { tag, formula, value, close };
}

function unreadable(where: string) {
  return cannotPatch(where, "is stored in a way that Excel does not write", "が Excel の書き方と異なる形で保存されています");
}

/** The cell's tag and its formula with the area that the result fills now. */
function filling(open: string, source: string, edit: CellEdit & { of: "formula" }, { where, dynamicRecord }: CellSurroundings): { open: string; source: string } {
  const { rows, columns } = edit.spill ?? { rows: 1, columns: 1 };
  const tagEnd = nextMarkup(source, 0)?.end ?? source.length;
  const tag = source.slice(0, tagEnd);
  const kind = attributeOf(tag, "t");
  const filled = kind === "array" ? readAddress(attributeOf(tag, "ref") ?? "") : undefined;
  const isSame = rows === (filled?.rows ?? 1) && columns === (filled?.columns ?? 1);
  if (isSame) return { open, source };
  const ref = areaAddress({ row: edit.row, column: edit.column, rows, columns });
  if (kind === "array" && attributeOf(open, "cm") === undefined) {
    throw cannotPatch(where, `is an array formula of a fixed area (Ctrl+Shift+Enter), but its result fills ${ref}: enter it in Excel without Ctrl+Shift+Enter`, `は範囲を固定した配列数式(Ctrl+Shift+Enter)ですが、結果は ${ref} になります。Excel で通常の数式として入力し直してください`);
  }
  if (kind !== undefined && kind !== "array" && kind !== "normal") {
    throw cannotPatch(where, `shares its formula with other cells, but its result fills ${ref}: enter it in Excel once more`, `は他のセルと数式を共有していますが、結果は ${ref} になります。Excel で入力し直してください`);
  }
  const marked = kind === "array" ? open : withAttribute(open, "cm", String(dynamicRecord(where)));
  return { open: marked, source: withAttribute(withAttribute(tag, "t", "array"), "ref", ref) + source.slice(tagEnd) };
}
