import { maximumColumns, maximumRows } from "../../../cells/address";
import type { ChartModel } from "../../model/parts";
import type { SheetModel } from "../../model/workbook-model";
import type { BookToWrite } from "../book/book-to-write";
import { drawingUnits } from "../sheet/measures";
import { element, xmlDeclaration } from "../xml/write-xml";
import { chartXml } from "./chart-xml";
import { columnLines, lineAt, rowLines } from "./sheet-lines";

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006";

/** Adds a sheet's charts and the drawing that places them; returns the id of the sheet's link to it, if it has charts. */
export function addCharts(sheet: SheetModel, number: number, sheetPart: string, book: BookToWrite): string | undefined {
  if (sheet.charts.length === 0) return undefined;
  const { parts } = book;
  const drawing = `xl/drawings/drawing${String(number)}.xml`;
  const anchors = sheet.charts.map((chart, index) => {
    const part = `xl/charts/chart${String(number)}_${String(index + 1)}.xml`;
    parts.add(part, chartType, later(() => chartXml(chart, book)));
    return anchorXml(chart, sheet, index + 2, parts.link(drawing, "chart", part));
  });
  const namespaces = { "xmlns:xdr": `${drawingNamespace}/spreadsheetDrawing`, "xmlns:a": `${drawingNamespace}/main` };
  parts.add(drawing, drawingType, xmlDeclaration + element("xdr:wsDr", namespaces, anchors));
  return parts.link(sheetPart, "drawing", drawing);
}

function anchorXml({ name, description, left, top, width, height }: ChartModel, sheet: SheetModel, id: number, link: string): string {
  const column = lineAt(columnLines(sheet), left, maximumColumns - 1);
  const row = lineAt(rowLines(sheet), top, maximumRows - 1);
  const place = [
    element("xdr:col", {}, String(column.line)),
    element("xdr:colOff", {}, String(drawingUnits(column.rest))),
    element("xdr:row", {}, String(row.line)),
    element("xdr:rowOff", {}, String(drawingUnits(row.rest))),
  ];
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const chart = element("c:chart", { "xmlns:c": `${drawingNamespace}/chart`, "xmlns:r": office, "r:id": link });
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", { id, name, descr: description }), element("xdr:cNvGraphicFramePr")),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element("a:graphic", {}, element("a:graphicData", { uri: `${drawingNamespace}/chart` }, chart)),
  );
  return element(
    "xdr:oneCellAnchor",
    {},
    element("xdr:from", {}, place),
    element("xdr:ext", { cx: drawingUnits(width), cy: drawingUnits(height) }),
    frame,
    element("xdr:clientData"),
  );
}

function* later(content: () => string): Iterable<string> {
  yield content();
}
