import type { Area } from "../../../../../cells/address";
import type { Grid, Scalar } from "../../../../../cells/value";
import { factNames, type FactName } from "../../../../../lint/read/read-facts";
import { sheetOfGrid, type ListedTable, type SheetToRead } from "../../../../../lint/read/sheet-to-read";
import type { PaneHost } from "../../host";
import { readAreas, type OnShare, type ReadCells } from "./block-reader";

/** The most cells that are read of a workbook: beyond, its largest sheets are left out. */
const mostCells = 3_000_000;

/** A table that Excel knows by an id. */
export interface KnownTable extends ListedTable {
  readonly id: string;
}

/** A sheet as it was read; edits of its cells are brought into `cells`. */
export interface ReadSheet {
  readonly id: string;
  readonly name: string;
  /** What is used of it; `undefined` when it is blank. */
  readonly used: Area | undefined;
  readonly cells: ReadCells;
  readonly tables: readonly KnownTable[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** A cell that says a fact of the contract. */
interface FactCells {
  readonly name: FactName;
  readonly cells: Grid;
  readonly sheet?: string;
  readonly area?: Area;
}

/** All that the linter reads of a workbook. */
export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly facts: readonly FactCells[];
  /** Names of sheets that are too large to be read here. */
  readonly unread: readonly string[];
}

/** Reads the used range of every sheet, whole, with tables, names and hidden rows: three answers for a workbook of ordinary size. */
export async function readWorkbook(context: Excel.RequestContext, { isSetSupported }: PaneHost, onShare: OnShare): Promise<ReadWorkbook> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  names.load("items/name,items/value");
  await context.sync();

  const places = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,rowHidden"));
  const tablePlaces = tables.items.map((table) => table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"));
  const named = names.items.flatMap((item) => {
    const name = factNames.find((fact) => fact.toLowerCase() === item.name.toLowerCase());
    return name === undefined ? [] : [{ name, item, range: item.getRangeOrNullObject().load("values,rowIndex,columnIndex,rowCount,columnCount,worksheet/id") }];
  });
  await context.sync();

  const used = places.map((place) => (place.isNullObject ? undefined : areaOf(place)));
  const unread = tooLarge(used);
  const wanted = used.flatMap((area, index) => (area && !unread.has(index) ? [{ sheet: worksheets.items[index] as Excel.Worksheet, area, index }] : []));
  // `null` says that some rows are hidden and some are not.
  const rows = wanted.map(({ index }) => (places[index]?.rowHidden === false || !isSetSupported("ExcelApi", "1.9") ? undefined : places[index]?.getRowProperties({ rowHidden: true })));
  const cells = await readAreas(context, wanted, onShare);

  return {
    sheets: worksheets.items.map((sheet, index): ReadSheet => {
      const at = wanted.findIndex((one) => one.index === index);
      const top = used[index]?.row ?? 0;
      return {
        id: sheet.id,
        name: sheet.name,
        used: at < 0 ? undefined : used[index],
        cells: cells[at] ?? { values: [], formulas: [] },
        tables: tables.items.flatMap((table, place) => (table.worksheet.id === sheet.id ? [{ id: table.id, name: table.name, area: areaOf(tablePlaces[place] as Excel.Range), hasHeaders: table.showHeaders, hasTotals: table.showTotals }] : [])),
        hiddenRows: new Set(rows[at]?.value.flatMap(({ rowHidden }, down) => (rowHidden === true ? [top + down] : [])) ?? []),
      };
    }),
    facts: named.map(({ name, item, range }) => (range.isNullObject ? { name, cells: [[constant(item.value)]] } : { name, cells: range.values as Grid, sheet: range.worksheet.id, area: areaOf(range) })),
    unread: [...unread].map((index) => worksheets.items[index]?.name ?? ""),
  };
}

/** A sheet as the search for tables wants it. */
export function sheetToRead({ name, used, cells: { values, formulas }, tables, hiddenRows }: ReadSheet, merges: readonly Area[]): SheetToRead {
  const { row = 0, column = 0 } = used ?? {};
  const hasFormulas = formulas.some((line) => line.some((formula) => formula !== undefined));
  return sheetOfGrid(name, values, { row, column, tables, merges, hiddenRows, ...(hasFormulas && { formulaAt: (down: number, across: number) => formulas[down - row]?.[across - column] }) });
}

/** The largest sheets, by place, until the others fit. */
function tooLarge(used: readonly (Area | undefined)[]): ReadonlySet<number> {
  const sizes = used.map((area, index) => ({ index, cells: area ? area.rows * area.columns : 0 })).sort((one, other) => one.cells - other.cells);
  let sum = 0;
  return new Set(sizes.flatMap(({ index, cells }) => ((sum += cells) > mostCells ? [index] : [])));
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function constant(value: unknown): Scalar {
  return typeof value === "number" || typeof value === "boolean" ? value : typeof value === "string" ? value.replace(/^="?|"$/g, "") : null;
}
