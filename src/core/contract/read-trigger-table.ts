import { isCellError, type Grid, type Scalar } from "../../cells/value";
import { plain } from "../../language/plain";
import type { Text } from "../../language/text";
import { blankMarks, triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import { applyUnits } from "./apply-units";
import { columnKind, type CellReading, type ColumnKind } from "./column-kinds";
import { findTriggerColumns, type FoundTriggerColumns } from "./find-trigger-columns";
import { isRedacted } from "./redaction";
import { TriggerRow, type CellNote, type ColumnCells } from "./trigger-row";

type FilledCell = Exclude<Scalar, null>;

/** A cell that can't be read. */
export interface UnreadableCell {
  /** Place in the range, counted from 1, header included. */
  readonly row: number;
  readonly column: TriggerColumn;
  readonly text: string;
  /** Completes "must be". */
  readonly must: Text;
}

/** A trigger table as it was read: what can't be read is data too. */
export interface TriggerTable extends FoundTriggerColumns {
  /** Blank rows are left out; `row` says where each stands. */
  readonly rows: readonly TriggerRow[];
  /** In order of column, then row. */
  readonly unreadable: readonly UnreadableCell[];
}

const blank = new Set(blankMarks);
const rowsAtOnce = 128;
const mostRemembered = 1000;
// As much as a cell can hold.
const longestValue = 32_767;

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
  private readonly readers: readonly ColumnReader[];
  private readonly byColumn: Map<TriggerColumn, ColumnCells>;
  private readonly wrongUnits: UnreadableCell[] = [];

  constructor(
    private readonly cells: Grid,
    table: number,
  ) {
    const found = findTriggerColumns(cells[0] ?? [], widthOf(cells));
    ({ columns: this.columns, extra: this.extra, doubles: this.doubles, firstRow: this.firstRow } = found);
    const { places } = this;
    for (let row = found.firstRow; row < cells.length; row++) if (!(cells[row] as readonly Scalar[]).every(isBlank)) places.push(row);
    this.readers = found.columns.map(({ column, position }) => new ColumnReader(column, position, cells, places));
    // Some rows at a time, column by column, while their cells are near at hand.
    for (let from = 0; from < places.length; from += rowsAtOnce) {
      for (const reader of this.readers) reader.read(from, Math.min(from + rowsAtOnce, places.length));
    }
    this.byColumn = new Map<TriggerColumn, ColumnCells>(this.readers.map((reader) => [reader.column, reader]));
    applyUnits(this.columns, this.byColumn, places, this.wrongUnits);
    this.rows = places.map((place, index) => new TriggerRow(place + 1, index, this.byColumn, table));
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
    drop(this.wrongUnits, row);
    // A currency that the amount named goes with it, where the table has no column for it.
    if (!this.columns.some(({ column }) => column === "currency")) this.byColumn.get("currency")?.values.splice(index, 1, undefined);
    applyUnits(this.columns, this.byColumn, this.places, this.wrongUnits, index, index + 1);
    return true;
  }
}

class ColumnReader implements ColumnCells {
  readonly values: unknown[];
  readonly notes = new Map<number, CellNote>();
  readonly unreadable: UnreadableCell[] = [];
  private readonly kind: ColumnKind;
  // Columns repeat themselves: a text that came before isn't read again.
  private readonly readings = new Map<string, CellReading | undefined>();
  private lastText: string | undefined;
  private lastReading: CellReading | undefined;

  constructor(
    readonly column: TriggerColumn,
    private readonly position: number,
    private readonly cells: Grid,
    private readonly places: readonly number[],
  ) {
    this.kind = columnKind(triggerColumns[column]);
    this.values = new Array<unknown>(places.length).fill(undefined);
  }

  cell(index: number): Scalar {
    return this.cells[this.places[index] as number]?.[this.position] ?? null;
  }

  reread(index: number): void {
    this.values[index] = undefined;
    this.notes.delete(index);
    drop(this.unreadable, (this.places[index] as number) + 1);
    this.read(index, index + 1);
  }

  read(from: number, to: number): void {
    const { kind, position, values, cells, places } = this;
    for (let index = from; index < to; index++) {
      const cell = (cells[places[index] as number] as readonly Scalar[])[position];
      if (cell === null || cell === undefined || cell === "") continue;
      if (typeof cell === "number" && kind.takesNumber?.(cell) === true) values[index] = kind.isWholeDay === true ? Math.floor(cell) : cell;
      else if (kind.prose && !isCellError(cell)) values[index] = isBlank(cell) ? undefined : kind.prose(String(cell));
      else this.take(index, (places[index] as number) + 1, this.readingOf(cell), cell);
    }
  }

  private readingOf(cell: FilledCell): CellReading | undefined {
    if (isCellError(cell) || (typeof cell === "number" && this.kind.takesNumber)) return undefined;
    const text = String(cell);
    if (text === this.lastText) return this.lastReading;
    let reading = this.readings.get(text);
    if (reading === undefined && !this.readings.has(text)) {
      reading = readText(this.kind, text);
      if (this.readings.size < mostRemembered) this.readings.set(text, reading);
    }
    this.lastText = text;
    this.lastReading = reading;
    return reading;
  }

  private take(index: number, row: number, reading: CellReading | undefined, cell: FilledCell): void {
    if (reading === undefined) {
      const text = isCellError(cell) ? cell.error : String(cell);
      this.notes.set(index, { isUnreadable: true });
      this.unreadable.push({ row, column: this.column, text, must: this.kind.why?.(text) ?? this.kind.must });
      return;
    }
    this.values[index] = reading.value;
    if (reading.note) this.notes.set(index, reading.note);
  }
}

function readText(kind: ColumnKind, text: string): CellReading | undefined {
  if (text.trim() === "") return { value: undefined };
  if (text.length > longestValue) return undefined;
  const read = kind.read(text);
  if (read !== undefined) return read;
  if (isRedacted(text)) return { value: undefined, note: { redacted: text.trim() } };
  return blank.has(plain(text)) ? { value: undefined } : undefined;
}

function isBlank(cell: Scalar): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function widthOf(cells: Grid): number {
  let width = 0;
  for (const line of cells) for (let column = line.length; column > width; column--) if (!isBlank(line[column - 1] as Scalar)) width = column;
  return width;
}

function drop(unreadable: UnreadableCell[], row: number): void {
  for (let index = unreadable.length - 1; index >= 0; index--) if (unreadable[index]?.row === row) unreadable.splice(index, 1);
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
