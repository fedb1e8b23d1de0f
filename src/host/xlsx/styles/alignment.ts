import type { CellFormat } from "../../model/format";
import { isOn, numberOf, type XmlElement } from "../xml/read-tree";
import { element } from "../xml/write-xml";

type Alignment = Pick<CellFormat, "horizontal" | "vertical" | "wrap" | "indent" | "rotation">;

const horizontals = ["left", "center", "right", "fill", "justify", "centerContinuous"] as const;
const verticals = ["top", "center", "bottom", "justify"] as const;
/** What files write for letters stacked from top to bottom; the model says 180, as office.js does. */
const stackedInFile = 255;
const stacked = 180;

/** The alignment element of a look; empty when the look leaves all to Excel. */
export function alignmentXml({ horizontal, vertical, wrap, indent, rotation }: CellFormat): string {
  if ([horizontal, vertical, wrap, indent, rotation].every((part) => part === undefined)) return "";
  const textRotation = rotation === stacked ? stackedInFile : rotation !== undefined && rotation < 0 ? 90 - rotation : rotation;
  return element("alignment", { horizontal, vertical, wrapText: wrap, indent, textRotation });
}

/** The alignment that an element states; what a cell does anyway is left out. */
export function readAlignment(alignment: XmlElement | undefined): Alignment {
  if (!alignment) return {};
  const { attributes } = alignment;
  const horizontal = horizontals.find((name) => name === attributes.horizontal);
  const vertical = verticals.find((name) => name === attributes.vertical);
  const indent = numberOf(attributes.indent) ?? 0;
  const angle = numberOf(attributes.textRotation) ?? 0;
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && vertical !== "bottom" && { vertical }),
    ...(isOn(attributes.wrapText) && { wrap: true }),
    ...(indent !== 0 && { indent }),
    ...(angle !== 0 && { rotation: angle === stackedInFile ? stacked : angle > 90 ? 90 - angle : angle }),
  };
}
