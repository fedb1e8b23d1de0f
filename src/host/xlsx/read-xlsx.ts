import { emptySheet } from "../model/new-workbook";
import { newIdentifier } from "../model/identifier";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import { BookToRead } from "./book/book-to-read";
import { readNames } from "./book/names";
import { readSettings } from "./book/settings";
import { openPackage, type Package } from "./package/open-package";
import type { Relationship } from "./package/relationships";
import { damagedPart, notAWorkbook, otherFormat, startsIn1904 } from "./refusals";
import { readSheet } from "./sheet/read-sheet";
import { SharedTextsReader } from "./sheet/shared-texts";
import { FileColors } from "./styles/file-colors";
import { readStyles } from "./styles/read-styles";
import type { XlsxOptions } from "./write-xlsx";
import { decodeText } from "./xml/escaped-text";
import { allOf, childOf, childrenOf, descendant, isOn, numberOf, type XmlElement } from "./xml/read-tree";

/** Reads an .xlsx or .xlsm file. What the model has no word for is left out (`unsupportedParts` lists it); bad files are refused. */
export function readXlsx(bytes: Uint8Array, { customFunctions = [] }: XlsxOptions = {}): WorkbookModel {
  const parts = openPackage(bytes);
  const main = parts.links("").find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined || !parts.has(main)) throw notAWorkbook();
  if (main.endsWith(".bin")) throw otherFormat(".xlsb");
  const root = parts.tree(main);
  if (root.name !== "workbook") throw notAWorkbook();
  if (isOn(childOf(root, "workbookPr")?.attributes.date1904)) throw startsIn1904();
  const links = parts.links(main);
  const workbook: WorkbookModel = {
    sheets: [],
    names: [],
    activeSheet: "",
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    settings: readSettings(links, parts),
    nextId: 1,
    records: {},
    changes: [],
  };
  const book = openBook(workbook, parts, links, customFunctions);
  const listed = listSheets(root, links, workbook);
  if (listed.length === 0) throw damagedPart(main, "lists no worksheet", "にワークシートがありません");
  const active = activeSheet(root, listed);
  for (const { sheet, part } of listed) {
    if (!part) continue;
    const selection = readSheet(sheet, part, book);
    if (sheet === active && selection) workbook.selection = selection;
  }
  // A name may belong to a chart sheet or macro sheet: places count those too.
  readNames(childOf(root, "definedNames"), { ...workbook, sheets: listed.map(({ sheet }) => sheet) }, book);
  workbook.sheets = listed.filter(({ part }) => part !== undefined).map(({ sheet }) => sheet);
  if (workbook.sheets.length === 0) throw damagedPart(main, "lists no worksheet", "にワークシートがありません");
  workbook.names = workbook.names.filter(({ scope }) => scope === undefined || workbook.sheets.some(({ id }) => id === scope));
  workbook.activeSheet = (workbook.sheets.find((sheet) => sheet === active) ?? (workbook.sheets[0] as SheetModel)).id;
  return workbook;
}

function openBook(workbook: WorkbookModel, parts: Package, links: readonly Relationship[], customFunctions: readonly string[]): BookToRead {
  const partOf = (sought: string) => links.find(({ kind, target }) => kind === sought && parts.has(target))?.target;
  const treeOf = (kind: string) => {
    const part = partOf(kind);
    return part === undefined ? undefined : parts.tree(part);
  };
  const colors = new FileColors(treeOf("theme"));
  const texts = new SharedTextsReader();
  const textsPart = partOf("sharedStrings");
  if (textsPart !== undefined) parts.scan(textsPart, texts);
  const people = new Map(allOf(treeOf("person"), "person").map(({ attributes }) => [attributes.id ?? "", decodeText(attributes.displayName ?? "")]));
  return new BookToRead(workbook, parts, readStyles(treeOf("styles"), colors), colors, texts.texts, people, customFunctions);
}

/** All sheets in the workbook's order; one that is no worksheet has no part. */
function listSheets(root: XmlElement, links: readonly Relationship[], workbook: WorkbookModel): { sheet: SheetModel; part: string | undefined }[] {
  return childrenOf(childOf(root, "sheets"), "sheet").map(({ attributes }) => {
    const sheet = emptySheet(newIdentifier(workbook), decodeText(attributes.name ?? ""));
    if (attributes.state === "hidden" || attributes.state === "veryHidden") sheet.visibility = attributes.state;
    const part = links.find(({ id, kind }) => id === attributes.id && kind === "worksheet")?.target;
    return { sheet, part };
  });
}

function activeSheet(root: XmlElement, listed: readonly { sheet: SheetModel; part: string | undefined }[]): SheetModel | undefined {
  const tab = numberOf(descendant(root, "bookViews", "workbookView")?.attributes.activeTab) ?? 0;
  return (listed[tab]?.part === undefined ? listed.find(({ part }) => part !== undefined) : listed[tab])?.sheet;
}
