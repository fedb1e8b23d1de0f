import type { Border, CellFormat } from "../../model/format";
import { childOf, type XmlElement } from "../xml/read-tree";
import { element } from "../xml/write-xml";
import { fileColor, type FileColors } from "./file-colors";

type Borders = NonNullable<CellFormat["borders"]>;

// The order that files require.
const edges = ["left", "right", "top", "bottom"] as const;
const styles = new Map<string, Border["style"]>(Object.entries({
  thin: "thin",
  medium: "medium",
  thick: "thick",
  double: "double",
  dashed: "dashed",
  dotted: "dotted",
  hair: "hair",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
}));

/** A border element. */
export function bordersXml(borders: Borders): string {
  const sides = edges.map((edge) => {
    const border = borders[edge];
    return border ? element(edge, { style: border.style }, element("color", { rgb: fileColor(border.color) })) : element(edge);
  });
  return element("border", {}, sides, element("diagonal"));
}

/** The borders that an element states; `undefined` when it states none. */
export function readBorders(border: XmlElement | undefined, colors: FileColors): Borders | undefined {
  const found: Partial<Record<(typeof edges)[number], Border>> = {};
  for (const edge of edges) {
    const side = childOf(border, edge) ?? childOf(border, edge === "left" ? "start" : edge === "right" ? "end" : "");
    const style = styles.get(side?.attributes.style ?? "");
    if (style) found[edge] = { style, color: colors.of(childOf(side, "color")) ?? "#000000" };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}
