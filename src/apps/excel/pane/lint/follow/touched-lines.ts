import { intersection, type Area } from "../../../../../cells/address";
import type { TableCells } from "../../../../../lint/contract-cells";
import { findParties } from "../../../../../lint/read/find-parties";
import type { OpenContract } from "../reading/open-contract";
import { sheetToRead } from "../reading/read-workbook";
import type { WorkbookEdit } from "./workbook-edit";

/** A line of a table, counted from 0 with the header. */
export interface Line {
  readonly table: number;
  readonly row: number;
}

/** Beyond, reading all again is quicker. */
const mostLines = 500;
/** Rows below a plain range that a new row of it may stand in. */
const reachBelow = 2;

/** The lines that must be read again after edits; "all" where the shape of a table or a fact may have changed. */
export function touchedLines(open: OpenContract, edits: readonly WorkbookEdit[]): readonly Line[] | "all" {
  const lines = new Map<string, Line>();
  const add = (table: number, from: number, count: number) => {
    for (let row = from; row < from + count && lines.size <= mostLines; row++) lines.set(`${String(table)}.${String(row)}`, { table, row });
  };
  for (const edit of edits) {
    const { area } = edit;
    if (!area || open.cells.tables.length === 0 || touchesFact(open, edit)) return "all";
    let isInside = false;
    for (const [index, table] of open.cells.tables.entries()) {
      if (open.homes[index]?.sheet.id !== edit.sheet) continue;
      const whole = areaOf(table);
      if (intersection({ ...whole, rows: 1 }, area)) return "all";
      const shared = intersection(whole, area);
      if (!(shared && shared.rows === area.rows && shared.columns === area.columns)) {
        if (intersection(around(whole), area)) return "all";
        continue;
      }
      isInside = true;
      add(index, shared.row - table.row, shared.rows);
    }
    // A block beside the known tables may be one of its own.
    if (!isInside && ((area.rows > 1 && area.columns > 1) || isBesideParties(open, edit.sheet))) return "all";
  }
  // What formulas say may have changed with any edit.
  for (const [index, { cells, workbook }] of open.cells.tables.entries()) {
    if (!workbook?.formulaAt) continue;
    for (let row = 1; row < cells.length; row++) if (cells[row]?.some((_, column) => workbook.formulaAt?.(row, column) !== undefined)) add(index, row, 1);
  }
  return lines.size > mostLines ? "all" : [...lines.values()];
}

/** The place of a table on its sheet. */
export function areaOf({ row, column, cells }: TableCells): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

function around({ row, column, rows, columns }: Area): Area {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return { row: top, column: left, rows: row + rows + reachBelow - top, columns: column + columns + 1 - left };
}

function touchesFact({ workbook }: OpenContract, { sheet, area }: WorkbookEdit): boolean {
  return workbook.facts.some((fact) => fact.sheet === sheet && fact.area !== undefined && area !== undefined && intersection(fact.area, area) !== undefined);
}

function isBesideParties({ workbook }: OpenContract, sheet: string): boolean {
  const edited = workbook.sheets.find(({ id }) => id === sheet);
  return edited !== undefined && findParties(sheetToRead(edited, [])) !== undefined;
}
