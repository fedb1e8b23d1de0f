import { readAddress, type Area } from "../../../cells/address";
import type { SheetModel } from "../../model/workbook-model";
import type { BookToRead } from "../book/book-to-read";
import { readCharts } from "../charts/read-charts";
import { readComments } from "../comments/read-comments";
import { limits } from "../package/limits";
import { tooMany } from "../refusals";
import { readTable } from "../tables/table-xml";
import { allOf, childOf, childrenOf, descendant, TreeBuilder, type XmlElement } from "../xml/read-tree";
import type { Attributes, XmlListener } from "../xml/scan-xml";
import { readColumns } from "./columns";
import { spellOutSizes } from "./own-default-sizes";
import { readPage } from "./page";
import { readProtection } from "./protection";
import { CellReader } from "./read-cells";
import { readConditionalFormats } from "./read-conditional-formats";
import { readValidation } from "./validations";
import { readViews } from "./views";

/** Hands the cells of a sheet to one reader as they come and keeps the rest as a tree. */
class SheetListener implements XmlListener {
  readonly settings = new TreeBuilder();
  private isInData = false;

  constructor(private readonly cells: CellReader) {}

  open(name: string, attributes: Attributes): void {
    if (this.isInData) this.cells.open(name, attributes);
    else if (name === "sheetData") this.isInData = true;
    else this.settings.open(name, attributes);
  }

  text(text: string): void {
    if (this.isInData) this.cells.text(text);
    else this.settings.text(text);
  }

  close(name: string): void {
    if (name === "sheetData") this.isInData = false;
    else if (this.isInData) this.cells.close(name);
    else this.settings.close(name);
  }
}

/** Reads a sheet part and the parts that belong to it; returns the sheet's selection. */
export function readSheet(sheet: SheetModel, part: string, book: BookToRead): Area | undefined {
  // A sheet with far too many cells is refused before the time is spent to read them.
  if (book.parts.countLarge(part, "c") > limits.cells) throw tooMany("cells", "セル数", limits.cells);
  const links = book.parts.links(part);
  for (const { kind, target } of links) {
    if (kind !== "table") continue;
    const table = readTable(book.parts.tree(target), target, book);
    sheet.tables.push(table);
    book.noteTable(part, table.name, table.area);
  }
  const cells = new CellReader(sheet, book, part);
  const listener = new SheetListener(cells);
  book.parts.scan(part, listener);
  cells.markSpills();
  const root = listener.settings.root(part);
  readSettings(sheet, root, part, book);
  for (const { kind, target } of links) {
    if (kind === "drawing") sheet.charts.push(...readCharts(target, sheet, book));
  }
  sheet.comments = readComments(links, book);
  return readViews(sheet, childOf(root, "sheetViews"));
}

function readSettings(sheet: SheetModel, root: XmlElement, part: string, book: BookToRead): void {
  const tabColor = book.colors.of(descendant(root, "sheetPr", "tabColor"));
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  readColumns(sheet, childOf(root, "cols"), book, part);
  spellOutSizes(sheet, childOf(root, "sheetFormatPr"));
  readProtection(sheet, childOf(root, "sheetProtection"));
  sheet.merges = childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => readAddress(attributes.ref ?? "") ?? []);
  sheet.conditionalFormats = readConditionalFormats(root, book);
  // Excel stores lists on other sheets among the extensions.
  const validations = [childOf(root, "dataValidations"), ...allOf(childOf(root, "extLst"), "dataValidations")];
  sheet.validations = validations.flatMap((list) => childrenOf(list, "dataValidation")).flatMap((validation) => readValidation(validation, book) ?? []);
  sheet.page = readPage(root);
}
