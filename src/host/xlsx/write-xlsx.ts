import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import { applicationXml } from "./book/application";
import { BookToWrite } from "./book/book-to-write";
import { metadataXml } from "./book/metadata";
import { addSettings } from "./book/settings";
import { themeXml } from "./book/theme";
import { workbookXml } from "./book/workbook-xml";
import { addCharts } from "./charts/add-charts";
import { addComments } from "./comments/add-comments";
import { addPeople } from "./comments/threads";
import { PackageWriter } from "./package/write-package";
import { sheetXml } from "./sheet/write-sheet";
import { tableXml } from "./tables/table-xml";

/** What a workbook file needs to know besides the workbook. */
export interface XlsxOptions {
  /** Names, with namespace, of the add-in's functions: `DEAL.ROYALTY.TIERS`. */
  readonly customFunctions?: readonly string[];
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const workbookPart = "xl/workbook.xml";

/** The bytes of an .xlsx file; the same workbook gives the same bytes. Refuses what Excel could not open. */
export function writeXlsx(workbook: WorkbookModel, { customFunctions = [] }: XlsxOptions = {}): Uint8Array {
  const parts = new PackageWriter();
  const book = new BookToWrite(workbook, parts, customFunctions);
  parts.link("", "officeDocument", workbookPart);
  parts.link("", "extended-properties", "docProps/app.xml");
  parts.add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", applicationXml());
  const links = workbook.sheets.map((sheet, index) => addSheet(sheet, index + 1, book));
  // What the sheets' cells bring together is written after them.
  parts.add("xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`, book.texts.xml());
  parts.add("xl/styles.xml", `${spreadsheet}.styles+xml`, later(() => book.styles.xml()));
  parts.add("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", themeXml());
  parts.add("xl/metadata.xml", `${spreadsheet}.sheetMetadata+xml`, metadataXml());
  parts.add(workbookPart, `${spreadsheet}.sheet.main+xml`, later(() => workbookXml(workbook, links, book)));
  parts.link(workbookPart, "sharedStrings", "xl/sharedStrings.xml");
  parts.link(workbookPart, "theme", "xl/theme/theme1.xml");
  parts.link(workbookPart, "styles", "xl/styles.xml");
  parts.link(workbookPart, "sheetMetadata", "xl/metadata.xml");
  addPeople(book);
  addSettings(workbook, parts);
  return parts.pack();
}

/** Adds a sheet with its tables, charts and comments; returns the id of the workbook's link to it. */
function addSheet(sheet: SheetModel, number: number, book: BookToWrite): string {
  const { parts, workbook } = book;
  const part = `xl/worksheets/sheet${String(number)}.xml`;
  const before = workbook.sheets.slice(0, number - 1).reduce((count, { tables }) => count + tables.length, 0);
  const tables = sheet.tables.map((table, index) => {
    const tableNumber = before + index + 1;
    const tablePart = `xl/tables/table${String(tableNumber)}.xml`;
    parts.add(tablePart, `${spreadsheet}.table+xml`, tableXml(table, sheet, tableNumber, book));
    return parts.link(part, "table", tablePart);
  });
  const drawing = addCharts(sheet, number, part, book);
  const notes = addComments(sheet, number, part, book);
  const links = { tables, ...(drawing !== undefined && { drawing }), ...(notes !== undefined && { notes }) };
  parts.add(part, `${spreadsheet}.worksheet+xml`, sheetXml(sheet, book, links));
  return parts.link(workbookPart, "worksheet", part);
}

function* later(content: () => string): Iterable<string> {
  yield content();
}
