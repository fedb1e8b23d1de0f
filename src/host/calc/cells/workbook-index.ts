import { contains } from "../../../cells/address";
import type { TableModel } from "../../model/parts";
import type { NameModel, SheetModel, WorkbookModel } from "../../model/workbook-model";

/** What formulas look up in a workbook: sheets, names and tables by their names, in any case. Made for one calculation. */
export interface WorkbookIndex {
  readonly sheets: readonly SheetModel[];
  sheetNamed(name: string): SheetModel | undefined;
  /** The name as that sheet sees it: its own first, then the workbook's. */
  nameFor(sheet: SheetModel, upperName: string): NameModel | undefined;
  tableNamed(name: string): PlacedTable | undefined;
  tableAround(sheet: SheetModel, row: number, column: number): PlacedTable | undefined;
  /** Rows and columns that hold anything, counted over all sheets: whole-column references end there. */
  readonly usedRows: number;
  readonly usedColumns: number;
}

export interface PlacedTable {
  readonly table: TableModel;
  readonly sheet: SheetModel;
}

/** Indexes a workbook as it is now. */
export function indexWorkbook(workbook: WorkbookModel): WorkbookIndex {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
  const names = new Map(workbook.names.map((name) => [`${name.scope ?? ""}!${name.name.toUpperCase()}`, name]));
  const tables = new Map(workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name.toUpperCase(), { table, sheet }] as const)));
  let used: { usedRows: number; usedColumns: number } | undefined;
  return {
    sheets: workbook.sheets,
    sheetNamed: (name) => sheets.get(name.toUpperCase()),
    nameFor: (sheet, upperName) => names.get(`${sheet.id}!${upperName}`) ?? names.get(`!${upperName}`),
    tableNamed: (name) => tables.get(name.toUpperCase()),
    tableAround(sheet, row, column) {
      const table = sheet.tables.find(({ area }) => contains(area, row, column));
      return table && { table, sheet };
    },
    // Counted only when a formula asks: most never name a whole column.
    get usedRows() {
      return (used ??= usedSize(workbook)).usedRows;
    },
    get usedColumns() {
      return (used ??= usedSize(workbook)).usedColumns;
    },
  };
}

function usedSize(workbook: WorkbookModel): { usedRows: number; usedColumns: number } {
  let usedRows = 1;
  let usedColumns = 1;
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows) {
      usedRows = Math.max(usedRows, row + 1);
      for (const column of cells.keys()) usedColumns = Math.max(usedColumns, column + 1);
    }
  }
  return { usedRows, usedColumns };
}
