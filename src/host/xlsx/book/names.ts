import { columnLetters, fixedAddress, maximumColumns, maximumRows, quoteSheetName, readAddress } from "../../../cells/address";
import type { NameModel, PageModel, SheetModel, WorkbookModel } from "../../model/workbook-model";
import { decodeText } from "../xml/escaped-text";
import { childrenOf, isOn, numberOf, type XmlElement } from "../xml/read-tree";
import { element, escapeText } from "../xml/write-xml";
import type { BookToRead } from "./book-to-read";
import type { BookToWrite } from "./book-to-write";

const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

/** The names of a workbook, with those that carry print areas and title rows. */
export function namesXml(workbook: WorkbookModel, book: BookToWrite): string {
  const place = (scope: string | undefined) => {
    const index = workbook.sheets.findIndex((sheet) => sheet.id === scope);
    return index < 0 ? undefined : index;
  };
  const own = workbook.names.map(({ name, formula, scope, comment, visible }) =>
    element("definedName", { name, localSheetId: place(scope), hidden: visible ? undefined : true, comment: comment || undefined }, escapeText(book.formula(formula))),
  );
  const printed = workbook.sheets.flatMap((sheet, localSheetId) =>
    printNames(sheet).map(([name, reference]) => element("definedName", { name, localSheetId }, escapeText(reference))),
  );
  const all = [...own, ...printed];
  return all.length > 0 ? element("definedNames", {}, all) : "";
}

function printNames({ name, page }: SheetModel): [string, string][] {
  const sheet = quoteSheetName(name);
  const names: [string, string][] = [];
  if (page.printArea) names.push([printArea, `${sheet}!${twoCorners(fixedAddress(page.printArea))}`]);
  const { titleRows, titleColumns } = page;
  const titles = [
    titleColumns && `${sheet}!$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`,
    titleRows && `${sheet}!$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`,
  ].filter((title) => title !== undefined);
  if (titles.length > 0) names.push([printTitles, titles.join(",")]);
  return names;
}

/** Print names want both corners, even of one cell. */
function twoCorners(address: string): string {
  return address.includes(":") ? address : `${address}:${address}`;
}

/** Reads the names into the workbook, and print areas and title rows into its sheets. */
export function readNames(list: XmlElement | undefined, workbook: WorkbookModel, book: BookToRead): void {
  for (const { attributes, text } of childrenOf(list, "definedName")) {
    const sheet = attributes.localSheetId === undefined ? undefined : workbook.sheets[numberOf(attributes.localSheetId) ?? -1];
    const name = decodeText(attributes.name ?? "");
    const stored = decodeText(text).trim();
    if (name.startsWith("_xlnm.")) {
      if (sheet) readPrintName(sheet.page, name, stored);
      continue;
    }
    if (name === "" || stored === "" || isOn(attributes.function) || isOn(attributes.vbProcedure)) continue;
    const model: NameModel = {
      id: book.newId(),
      name,
      formula: book.formula(stored),
      ...(sheet && { scope: sheet.id }),
      comment: decodeText(attributes.comment ?? ""),
      visible: !isOn(attributes.hidden),
    };
    workbook.names.push(model);
  }
}

function readPrintName(page: PageModel, name: string, stored: string): void {
  for (const reference of stored.split(",")) {
    const area = readAddress(reference.slice(reference.lastIndexOf("!") + 1));
    if (!area) continue;
    if (name === printArea) page.printArea ??= area;
    else if (name === printTitles && area.columns === maximumColumns && area.rows < maximumRows) {
      page.titleRows = { first: area.row, last: area.row + area.rows - 1 };
    } else if (name === printTitles && area.rows === maximumRows && area.columns < maximumColumns) {
      page.titleColumns = { first: area.column, last: area.column + area.columns - 1 };
    }
  }
}
