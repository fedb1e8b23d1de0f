import type { WorkbookModel } from "../../model/workbook-model";
import { element, xmlDeclaration } from "../xml/write-xml";
import type { BookToWrite } from "./book-to-write";
import { namesXml } from "./names";

/** The workbook part; `links` are the ids of the links to the sheets, in order. */
export function workbookXml(workbook: WorkbookModel, links: readonly string[], book: BookToWrite): string {
  const sheets = workbook.sheets.map(({ name, visibility }, index) =>
    element("sheet", { name, sheetId: index + 1, state: visibility === "visible" ? undefined : visibility, "r:id": links[index] }),
  );
  const active = Math.max(0, workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheet));
  return (
    xmlDeclaration +
    element(
      "workbook",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("workbookPr", { defaultThemeVersion: 166925 }),
      element("bookViews", {}, element("workbookView", { activeTab: active || undefined })),
      element("sheets", {}, sheets),
      namesXml(workbook, book),
      // The version of Excel's calculation whose values these are: a newer Excel keeps them, unless some are missing.
      element("calcPr", { calcId: 191029, fullCalcOnLoad: book.hasUncalculated || undefined }),
    )
  );
}
