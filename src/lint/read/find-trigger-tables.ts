import { intersection, type Area } from "../../cells/address";
import type { Grid } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import type { TableCells, WorkbookCells } from "../contract-cells";
import { endOfRange } from "./end-of-range";
import { HeaderFinder, type HeaderLine } from "./header-line";
import { lineOf, type ListedTable, type SheetToRead } from "./sheet-to-read";

/** The most cells that a table may have, blank ones included. */
export const mostTableCells = 10_000_000;
const mostTables = 1000;

/** Every trigger table of a sheet: the workbook's own tables and plain ranges under a header, from top to bottom. */
export function findTriggerTables(sheet: SheetToRead, finder = new HeaderFinder()): readonly TableCells[] {
  const listed = sheet.tables.flatMap((table) => ofListed(sheet, table, finder) ?? []);
  const plain = plainRanges(sheet, finder);
  return [...listed, ...plain.map((range, index) => ({ name: index === 0 ? sheet.name : `${sheet.name} (${String(index + 1)})`, ...range }))]
    .sort((one, other) => one.area.row - other.area.row || one.area.column - other.area.column)
    .map(({ name, header, area }) => tableCells(sheet, name, header, area));
}

interface Found {
  readonly header: HeaderLine;
  readonly area: Area;
}

function ofListed(sheet: SheetToRead, { name, area, hasHeaders, hasTotals }: ListedTable, finder: HeaderFinder): (Found & { readonly name: string }) | undefined {
  const header = hasHeaders ? finder.headerAt(sheet, area.row, area.column, area.columns) : undefined;
  return header && { name, header, area: { ...area, rows: area.rows - (hasTotals ? 1 : 0) } };
}

function plainRanges(sheet: SheetToRead, finder: HeaderFinder): readonly Found[] {
  const found: Found[] = [];
  const waiting = sheet.tables.map(({ area }) => area).sort((one, other) => other.row - one.row);
  let open: readonly Area[] = [];
  for (const row of sheet.rows) {
    for (let next = waiting.at(-1); next && next.row <= row + 1; next = waiting.at(-1)) open = [...open, waiting.pop() as Area];
    if (open.some((area) => area.row + area.rows <= row)) open = open.filter((area) => area.row + area.rows > row);
    if (open.some((area) => row >= area.row && isWithin(sheet, row, area))) continue;
    for (const header of finder.headersIn(sheet, row)) {
      const line = { row: header.row, column: header.left, rows: 1, columns: header.cells.length };
      if (open.some((area) => intersection(area, line))) continue;
      const last = endOfRange(sheet, header, limitBelow(sheet, header));
      const area = { ...line, rows: last - header.row + 1 };
      found.push({ header, area });
      open = [...open, area];
      if (found.length > mostTables) throw new Refusal({ en: 'The sheet "{sheet}" has more than {most} trigger tables.', ja: "シート「{sheet}」のトリガー表が{most}個を超えています。" }, { sheet: sheet.name, most: mostTables });
    }
  }
  return found;
}

/** True when all that a row holds lies between an area's columns. */
function isWithin(sheet: SheetToRead, row: number, { column, columns }: Area): boolean {
  const held = sheet.columnsOf(row);
  return (held[0] ?? column) >= column && (held.at(-1) ?? column) < column + columns;
}

/** The row at which a listed table begins under a header. */
function limitBelow(sheet: SheetToRead, { row, left, cells }: HeaderLine): number {
  const below = sheet.tables.filter(({ area }) => area.row > row && area.column < left + cells.length && area.column + area.columns > left);
  return Math.min(Infinity, ...below.map(({ area }) => area.row));
}

function tableCells(sheet: SheetToRead, name: string, header: HeaderLine, area: Area): TableCells {
  const { row, column, rows, columns } = area;
  if (rows * columns > mostTableCells) {
    throw new Refusal(
      { en: "The table {name} has {rows} rows of {columns} columns, more than {most} cells: split it.", ja: "表「{name}」は{rows}行×{columns}列で、上限の{most}セルを超えています。分割してください。" },
      { name, rows, columns, most: mostTableCells },
    );
  }
  const cells: Grid = Array.from({ length: rows }, (_, down) => (down === 0 ? header.cells : lineOf(sheet, row + down, column, columns)));
  return { name, sheet: sheet.name, row, column, cells, ...withWorkbook(sheet, area) };
}

function withWorkbook({ merges = [], hiddenRows, formulaAt, staleCells = [] }: SheetToRead, area: Area): { readonly workbook?: WorkbookCells } {
  const { row: top, column: left, rows } = area;
  const hidden = [...(hiddenRows ?? [])].filter((row) => row >= top && row < top + rows).map((row) => row - top);
  const merged = merges.filter((merge) => intersection(merge, area)).map((merge) => ({ ...merge, row: merge.row - top, column: merge.column - left }));
  const stale = staleCells.filter(({ row, column }) => intersection(area, { row, column, rows: 1, columns: 1 })).map(({ row, column }) => ({ row: row - top, column: column - left }));
  return {
    workbook: {
      ...(formulaAt && { formulaAt: (row: number, column: number) => formulaAt(row + top, column + left) }),
      ...(hidden.length > 0 && { hiddenRows: new Set(hidden) }),
      ...(merged.length > 0 && { merges: merged }),
      ...(stale.length > 0 && { staleCells: stale }),
    },
  };
}
