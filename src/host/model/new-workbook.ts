import { newIdentifier } from "./identifier";
import type { SheetModel, WorkbookModel } from "./workbook-model";

/** A workbook with one empty sheet, `Sheet1`. */
export function createWorkbook(): WorkbookModel {
  const workbook: WorkbookModel = {
    sheets: [],
    names: [],
    activeSheet: "",
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    settings: {},
    nextId: 1,
    records: {},
    changes: [],
  };
  const sheet = emptySheet(newIdentifier(workbook), "Sheet1");
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet.id;
  return workbook;
}

/** A sheet without cells. */
export function emptySheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: "visible",
    showGridlines: true,
    showHeadings: true,
    rows: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    columnFormats: new Map(),
    rowFormats: new Map(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    comments: [],
    page: {},
  };
}
