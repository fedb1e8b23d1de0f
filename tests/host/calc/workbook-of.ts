import { readAddress } from "../../../src/cells/address";
import type { Scalar } from "../../../src/cells/value";
import { cellAt, ensureCell, valueAt } from "../../../src/host/model/cells";
import type { TableModel } from "../../../src/host/model/parts";
import type { NameModel, SheetModel, WorkbookModel } from "../../../src/host/model/workbook-model";

/** Cells by address: a text that starts with `=` is a formula. */
export type Cells = Readonly<Record<string, Scalar>>;

/** A workbook with these cells by sheet, and these workbook names. */
export function workbookOf(sheets: Readonly<Record<string, Cells>>, names: Readonly<Record<string, string>> = {}): WorkbookModel {
  const made = Object.keys(sheets).map(emptySheet);
  const workbook: WorkbookModel = {
    sheets: made,
    names: Object.entries(names).map(([name, formula]): NameModel => ({ id: `n-${name}`, name, formula, comment: "", visible: true })),
    activeSheet: made[0]?.id ?? "",
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    settings: {},
    nextId: 1,
    records: {},
    changes: [],
  };
  for (const [name, cells] of Object.entries(sheets)) for (const [address, content] of Object.entries(cells)) put(workbook, name, address, content);
  return workbook;
}

/** Types into a cell: what a spill had put there gives way, as in Excel. */
export function put(workbook: WorkbookModel, sheetName: string, address: string, content: Scalar): void {
  const { row, column } = placeOf(address);
  const cell = ensureCell(sheetOf(workbook, sheetName), row, column);
  delete cell.formula;
  delete cell.spilledFrom;
  cell.value = content;
  if (typeof content === "string" && content.startsWith("=")) {
    cell.formula = content;
    cell.value = null;
  }
}

/** The value that a cell shows. */
export function shown(workbook: WorkbookModel, address: string, sheetName = "Sheet1"): Scalar {
  const { row, column } = placeOf(address);
  return valueAt(sheetOf(workbook, sheetName), row, column);
}

export function cellOf(workbook: WorkbookModel, address: string, sheetName = "Sheet1") {
  const { row, column } = placeOf(address);
  return cellAt(sheetOf(workbook, sheetName), row, column);
}

export function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((other) => other.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Puts a table over an area whose first row holds the headers. */
export function addTable(workbook: WorkbookModel, sheetName: string, name: string, address: string, hasTotals = false): TableModel {
  const sheet = sheetOf(workbook, sheetName);
  const area = readAddress(address);
  if (!area) throw new Error(`no area ${address}`);
  const columns = Array.from({ length: area.columns }, (_, index) => ({ id: index + 1, name: String(valueAt(sheet, area.row, area.column + index)) }));
  const table: TableModel = {
    id: `t-${name}`, name, area, hasHeaders: true, hasTotals, columns, style: "", showBandedRows: true, showBandedColumns: false,
    showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false,
  };
  sheet.tables.push(table);
  return table;
}

function placeOf(address: string): { row: number; column: number } {
  const area = readAddress(address);
  if (!area) throw new Error(`no cell ${address}`);
  return area;
}

function emptySheet(name: string): SheetModel {
  return {
    id: `s-${name}`, name, visibility: "visible", showGridlines: true, showHeadings: true, rows: new Map(), columnWidths: new Map(), rowHeights: new Map(),
    hiddenColumns: new Set(), hiddenRows: new Set(), columnFormats: new Map(), rowFormats: new Map(), merges: [], freeze: { rows: 0, columns: 0 },
    tables: [], validations: [], conditionalFormats: [], charts: [], comments: [], page: {},
  };
}
