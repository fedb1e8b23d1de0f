import { areaAddress } from "../../../cells/address";
import type { SheetModel } from "../../model/workbook-model";
import type { BookToWrite } from "../book/book-to-write";
import { fileColor } from "../styles/file-colors";
import { element, xmlDeclaration } from "../xml/write-xml";
import { columnsXml } from "./columns";
import { conditionalFormatsXml } from "./conditional-formats";
import { defaultRowHeight } from "./measures";
import { isFitted, pageXml } from "./page";
import { protectionXml } from "./protection";
import { validationsXml } from "./validations";
import { viewsXml } from "./views";
import { rowsXml } from "./write-rows";

/** Ids of the links from a sheet to the parts that belong to it. */
export interface SheetLinks {
  readonly drawing?: string;
  readonly notes?: string;
  readonly tables: readonly string[];
}

/** A sheet part, in the order of elements that files require. */
export function* sheetXml(sheet: SheetModel, book: BookToWrite, links: SheetLinks): Iterable<string> {
  const { workbook } = book;
  const isActive = sheet.id === workbook.activeSheet;
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  yield `${xmlDeclaration}<worksheet xmlns="${main}" xmlns:r="${office}">`;
  yield propertiesXml(sheet);
  yield viewsXml(sheet, isActive ? workbook.selection : undefined);
  yield element("sheetFormatPr", { defaultRowHeight });
  yield columnsXml(sheet, book);
  yield "<sheetData>";
  yield* rowsXml(sheet, book);
  yield "</sheetData>";
  yield protectionXml(sheet);
  yield mergesXml(sheet);
  yield conditionalFormatsXml(sheet.conditionalFormats, book);
  yield validationsXml(sheet.validations, book);
  yield pageXml(sheet.page);
  if (links.drawing !== undefined) yield element("drawing", { "r:id": links.drawing });
  if (links.notes !== undefined) yield element("legacyDrawing", { "r:id": links.notes });
  const tables = links.tables.map((id) => element("tablePart", { "r:id": id }));
  if (tables.length > 0) yield element("tableParts", { count: tables.length }, tables);
  yield "</worksheet>";
}

function propertiesXml({ tabColor, page }: SheetModel): string {
  const content = [
    tabColor === undefined ? "" : element("tabColor", { rgb: fileColor(tabColor) }),
    isFitted(page) ? element("pageSetUpPr", { fitToPage: true }) : "",
  ].join("");
  return content === "" ? "" : element("sheetPr", {}, content);
}

function mergesXml({ merges }: SheetModel): string {
  const elements = merges.map((area) => element("mergeCell", { ref: areaAddress(area) }));
  return elements.length > 0 ? element("mergeCells", { count: elements.length }, elements) : "";
}
