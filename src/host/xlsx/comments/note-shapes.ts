import type { CommentModel } from "../../model/parts";
import { element } from "../xml/write-xml";

/** The boxes that notes pop up in: Excel shows no note without one. The format is older than XML parts (VML). */
export function noteShapesXml(comments: readonly CommentModel[]): string {
  const layout = element("o:shapelayout", { "v:ext": "edit" }, element("o:idmap", { "v:ext": "edit", data: 1 }));
  const type = element(
    "v:shapetype",
    { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
    element("v:stroke", { joinstyle: "miter" }),
    element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
  );
  const namespaces = {
    "xmlns:v": "urn:schemas-microsoft-com:vml",
    "xmlns:o": "urn:schemas-microsoft-com:office:office",
    "xmlns:x": "urn:schemas-microsoft-com:office:excel",
  };
  // The ids that Excel wants here only look like escaped characters.
  return element("xml", namespaces, layout, type, comments.map(shapeXml)).replaceAll("_x005F_x0000_", "_x0000_");
}

function shapeXml({ row, column, content }: CommentModel, index: number): string {
  const lines = content.split("\n").reduce((count, line) => count + 1 + Math.floor(line.length / 24), 0);
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 4, 15, Math.max(0, row - 1) + Math.min(20, lines + 3), 4];
  const data = [
    element("x:MoveWithCells"),
    element("x:SizeWithCells"),
    element("x:Anchor", {}, anchor.join(", ")),
    element("x:AutoFill", {}, "False"),
    element("x:Row", {}, String(row)),
    element("x:Column", {}, String(column)),
  ];
  return element(
    "v:shape",
    { id: `_x0000_s${String(1025 + index)}`, type: "#_x0000_t202", style: "position:absolute;width:144pt;height:79pt;z-index:1;visibility:hidden", fillcolor: "#ffffe1", "o:insetmode": "auto" },
    element("v:fill", { color2: "#ffffe1" }),
    element("v:shadow", { color: "black", obscured: "t" }),
    element("v:path", { "o:connecttype": "none" }),
    element("v:textbox", { style: "mso-direction-alt:auto" }),
    element("x:ClientData", { ObjectType: "Note" }, data),
  );
}
