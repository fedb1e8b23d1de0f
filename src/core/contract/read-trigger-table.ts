import type { Grid, Scalar } from "../../cells/value";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import { applyUnits } from "./apply-units";
import { ColumnReader } from "./column-reader";
import { findTriggerColumns, type FoundTriggerColumns } from "./find-trigger-columns";
import { TextColumn } from "./text-column";
import { TableColumns, TriggerRow, type ColumnCells } from "./trigger-row";
import { dropRow, type UnreadableCell } from "./unreadable-cell";

/** A trigger table as it was read: what can't be read is data too. */
export interface TriggerTable extends FoundTriggerColumns {
  /** Blank rows are left out; `row` says where each stands. */
  readonly rows: readonly TriggerRow[];
  /** In order of column, then row. */
  readonly unreadable: readonly UnreadableCell[];
  /** What the cells of a column come to, row by row; none where the table has no such column. */
  valuesOf(column: TriggerColumn): readonly unknown[];
}

const rowsAtOnce = 128;

/** Reads a range as a trigger table; `table` says which of a contract's tables it is. Never throws. */
export function readTriggerTable(cells: Grid, table = 0): TriggerTable {
  return new OpenTriggerTable(cells, table);
}

/** A trigger table whose lines can be read again after an edit. */
export class OpenTriggerTable implements TriggerTable {
  readonly columns;
  readonly extra;
  readonly doubles;
  readonly firstRow;
  readonly rows: readonly TriggerRow[];
  private readonly places: number[] = [];
  private readonly readers: readonly (ColumnReader | TextColumn)[];
  private readonly tableColumns: TableColumns;
  private readonly withUnits: Map<TriggerColumn, ColumnReader>;
  private readonly wrongUnits: UnreadableCell[] = [];

  constructor(
    private readonly cells: Grid,
    table: number,
    rowsAbove = 0,
  ) {
    const found = findTriggerColumns(cells[0] ?? [], widthOf(cells));
    ({ columns: this.columns, extra: this.extra, doubles: this.doubles, firstRow: this.firstRow } = found);
    const { places } = this;
    for (let row = found.firstRow; row < cells.length; row++) if (!(cells[row] as readonly Scalar[]).every(isBlank)) places.push(row);
    this.readers = found.columns.map(({ column, position }) => new (triggerColumns[column].kind === "text" ? TextColumn : ColumnReader)(column, position, cells, places));
    // Some rows at a time, column by column, while their cells are near at hand.
    for (let from = 0; from < places.length; from += rowsAtOnce) {
      for (const reader of this.readers) reader.read(from, Math.min(from + rowsAtOnce, places.length));
    }
    const columnCells = new Map<TriggerColumn, ColumnCells>(this.readers.map((reader) => [reader.column, reader]));
    this.withUnits = new Map(this.readers.flatMap((reader) => (reader instanceof ColumnReader ? [[reader.column, reader] as const] : [])));
    // Currencies that only amounts, scales or headers name need a column to stand in.
    if (!this.withUnits.has("currency")) {
      const currencies = new ColumnReader("currency", -1, cells, places);
      this.withUnits.set("currency", currencies);
      columnCells.set("currency", currencies);
    }
    applyUnits(this.columns, this.withUnits, places, this.wrongUnits);
    this.tableColumns = new TableColumns(columnCells, rowsAbove);
    this.rows = places.map((place, index) => new TriggerRow(place + 1, index, this.tableColumns, table));
  }

  valuesOf(column: TriggerColumn): readonly unknown[] {
    return this.tableColumns.valuesOf(column);
  }

  get unreadable(): readonly UnreadableCell[] {
    const doubles = this.doubles.map(({ column, header }) => ({ row: 1, column, text: header, must: { en: "the only column of that name", ja: "1列だけ" } }));
    return [...doubles, ...this.readers.flatMap((reader) => reader.unreadable), ...this.wrongUnits];
  }

  /** Reads one line of the range again, counted from 1 with the header, after its cells have changed. False where that isn't enough: the header, a line that was blank or is now. */
  reread(row: number): boolean {
    const index = lowerBound(this.places, row - 1);
    const isKnown = this.places[index] === row - 1;
    if (!isKnown || (this.cells[row - 1] ?? []).every(isBlank)) return false;
    for (const reader of this.readers) reader.reread(index);
    dropRow(this.wrongUnits, row);
    this.withUnits.get("currency")?.reread(index);
    applyUnits(this.columns, this.withUnits, this.places, this.wrongUnits, index, index + 1);
    this.tableColumns.forgetNoted();
    return true;
  }
}

function isBlank(cell: Scalar): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function widthOf(cells: Grid): number {
  let width = 0;
  for (const line of cells) for (let column = line.length; column > width; column--) if (!isBlank(line[column - 1] as Scalar)) width = column;
  return width;
}

/** The first index whose place is not before one: places ascend. */
function lowerBound(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
