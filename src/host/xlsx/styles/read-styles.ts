import type { CellFormat } from "../../model/format";
import type { ConditionalFormatModel } from "../../model/parts";
import { childOf, childrenOf, descendant, isOn, numberOf, type XmlElement } from "../xml/read-tree";
import { readAlignment } from "./alignment";
import { readBorders } from "./border-xml";
import type { FileColors } from "./file-colors";
import { readCellFont, readFont } from "./font-xml";
import { builtInFormat } from "./number-formats";

/** The looks of a file by their numbers. */
export interface FileStyles {
  /** A look; `undefined` when it changes nothing. Cells with the same number share one object. */
  readonly looks: readonly (CellFormat | undefined)[];
  /** Looks of conditional formats. */
  readonly changes: readonly ConditionalFormatModel["format"][];
}

/** Reads the style sheet; a file without one has no looks. */
export function readStyles(root: XmlElement | undefined, colors: FileColors): FileStyles {
  const codes = new Map(childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]));
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => readCellFont(font, colors));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, colors));
  const borders = childrenOf(childOf(root, "borders"), "border").map((border) => readBorders(border, colors));
  const looks = childrenOf(childOf(root, "cellXfs"), "xf").map((look) => {
    const { numFmtId, fontId, fillId, borderId } = look.attributes;
    const numberFormat = codes.get(numFmtId) ?? builtInFormat(numberOf(numFmtId) ?? 0);
    const font = fonts[numberOf(fontId) ?? 0] ?? {};
    const fill = fills[numberOf(fillId) ?? 0];
    const border = borders[numberOf(borderId) ?? 0];
    const locked = childOf(look, "protection")?.attributes.locked;
    const format: CellFormat = {
      ...(numberFormat !== "General" && { numberFormat }),
      ...(fill !== undefined && { fill }),
      ...(Object.keys(font).length > 0 && { font }),
      ...(border && { borders: border }),
      ...readAlignment(childOf(look, "alignment")),
      ...(!isOn(locked, true) && { locked: false }),
    };
    return Object.keys(format).length > 0 ? format : undefined;
  });
  return { looks, changes: childrenOf(childOf(root, "dxfs"), "dxf").map((change) => readChange(change, colors)) };
}

function readFill(fill: XmlElement, colors: FileColors): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes.patternType;
  if (type === undefined || type === "none" || type === "gray125") return undefined;
  return colors.of(childOf(pattern, "fgColor")) ?? colors.of(childOf(pattern, "bgColor"));
}

function readChange(change: XmlElement, colors: FileColors): ConditionalFormatModel["format"] {
  const { bold, italic, strikethrough, color } = readFont(childOf(change, "font"), colors);
  const pattern = descendant(change, "fill", "patternFill");
  const fill = colors.of(childOf(pattern, "bgColor")) ?? colors.of(childOf(pattern, "fgColor"));
  return {
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikethrough !== undefined && { strikethrough }),
  };
}
