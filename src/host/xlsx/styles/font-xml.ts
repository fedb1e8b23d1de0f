import type { Font } from "../../model/format";
import { childOf, isOn, numberOf, type XmlElement } from "../xml/read-tree";
import { element } from "../xml/write-xml";
import { defaultFont } from "./defaults";
import { fileColor, type FileColors } from "./file-colors";

/** A font element; name and size are the default's where the look names none. */
export function fontXml(font: Font): string {
  const { name = defaultFont.name, size = defaultFont.size } = font;
  return element("font", {}, looksXml(font), element("sz", { val: size }), colorXml(font.color), element("name", { val: name }));
}

/** The font of a conditional format: only what it changes. */
export function changedFontXml(font: Font): string {
  const content = looksXml(font) + colorXml(font.color);
  return content === "" ? "" : element("font", {}, content);
}

function looksXml({ bold, italic, strikethrough, underline }: Font): string {
  const claim = (name: string, value: boolean | undefined) => (value === undefined ? "" : element(name, value ? {} : { val: 0 }));
  const line = underline === undefined ? "" : element("u", underline ? {} : { val: "none" });
  return claim("b", bold) + claim("i", italic) + claim("strike", strikethrough) + line;
}

function colorXml(color: string | undefined): string {
  return color === undefined ? "" : element("color", { rgb: fileColor(color) });
}

/** The font of a cell: what an unformatted cell has anyway is left out. */
export function readCellFont(font: XmlElement | undefined, colors: FileColors): Font {
  return Object.fromEntries(Object.entries(readFont(font, colors)).filter(([, value]) => value !== false));
}

/** The font that an element states; the default's name and size are left out. */
export function readFont(font: XmlElement | undefined, colors: FileColors): Font {
  const claim = (name: string) => {
    const found = childOf(font, name);
    return found && isOn(found.attributes.val, true);
  };
  const bold = claim("b");
  const italic = claim("i");
  const strikethrough = claim("strike");
  const underline = childOf(font, "u");
  const size = numberOf(childOf(font, "sz")?.attributes.val);
  const name = childOf(font, "name")?.attributes.val;
  const colorElement = childOf(font, "color");
  // Theme slot 1 is the colour of text that nobody coloured.
  const color = colorElement?.attributes.theme === "1" && colorElement.attributes.tint === undefined ? undefined : colors.of(colorElement);
  return {
    ...(name !== undefined && name !== defaultFont.name && { name }),
    ...(size !== undefined && size !== defaultFont.size && { size }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline && { underline: underline.attributes.val !== "none" }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(color !== undefined && { color }),
  };
}
