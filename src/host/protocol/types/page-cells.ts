import { maximumColumns, maximumRows } from "../../../cells/address";
import type { Arguments } from "../arguments";
import type { Method } from "../define-type";
import type { Host } from "../host";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import { areasNamed, sheetUnder, type CellsTarget, type RangeTarget } from "./range-target";
import type { SheetTarget } from "./worksheet";

/** What of a sheet is printed, and the rows and columns that are repeated on every page. */
export const pageCells: Readonly<Record<string, Method<SheetTarget>>> = {
  SetPrintArea: {
    run: (target, args, host) => {
      const area = cellsGiven(target, args, host);
      sheetUnder(target, host).page.printArea = area;
      host.workbook.changes.push({ kind: "sheetParts", sheet: target.sheet });
    },
  },
  GetPrintArea: { returns: "RangeAreas", run: (target, _args, host) => printArea(target, host) ?? missing("print area") },
  GetPrintAreaOrNullObject: { returns: "RangeAreas", run: (target, _args, host) => printArea(target, host) },
  SetPrintTitleRows: {
    run: (target, args, host) => {
      const { row, rows } = cellsGiven(target, args, host);
      sheetUnder(target, host).page.titleRows = { first: row, last: row + rows - 1 };
      host.workbook.changes.push({ kind: "sheetParts", sheet: target.sheet });
    },
  },
  GetPrintTitleRows: { returns: "Range", run: (target, _args, host) => titleRows(target, host) ?? missing("print title rows") },
  GetPrintTitleRowsOrNullObject: { returns: "Range", run: (target, _args, host) => titleRows(target, host) },
  SetPrintTitleColumns: {
    run: (target, args, host) => {
      const { column, columns } = cellsGiven(target, args, host);
      sheetUnder(target, host).page.titleColumns = { first: column, last: column + columns - 1 };
      host.workbook.changes.push({ kind: "sheetParts", sheet: target.sheet });
    },
  },
  GetPrintTitleColumns: { returns: "Range", run: (target, _args, host) => titleColumns(target, host) ?? missing("print title columns") },
  GetPrintTitleColumnsOrNullObject: { returns: "Range", run: (target, _args, host) => titleColumns(target, host) },
};

function cellsGiven({ sheet }: SheetTarget, args: Arguments, host: Host) {
  const range = args.object(0, "Range");
  const cells: CellsTarget = args.object(0, "RangeAreas") ?? (range ? { sheet: range.sheet, areas: [range.area] } : { sheet, areas: areasNamed(host.workbook, args.text(0), sheet) });
  const [area, ...others] = cells.areas;
  if (!area || cells.sheet !== sheet) throw invalidArgument("the cells must be on the same worksheet");
  if (others.length > 0) throw notImplemented("PageLayout.setPrintArea of several areas");
  return area;
}

function printArea({ sheet }: SheetTarget, host: Host): CellsTarget | null {
  const area = sheetUnder({ sheet }, host).page.printArea;
  return area ? { sheet, areas: [area] } : null;
}

function titleRows({ sheet }: SheetTarget, host: Host): RangeTarget | null {
  const rows = sheetUnder({ sheet }, host).page.titleRows;
  return rows ? { sheet, area: { row: rows.first, column: 0, rows: rows.last - rows.first + 1, columns: maximumColumns } } : null;
}

function titleColumns({ sheet }: SheetTarget, host: Host): RangeTarget | null {
  const columns = sheetUnder({ sheet }, host).page.titleColumns;
  return columns ? { sheet, area: { row: 0, column: columns.first, rows: maximumRows, columns: columns.last - columns.first + 1 } } : null;
}

function missing(what: string): never {
  throw itemNotFound(what);
}
