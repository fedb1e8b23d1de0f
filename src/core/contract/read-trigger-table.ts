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

/** Reads a range as a trigger table. Never throws. */
export function readTriggerTable(cells: Grid): TriggerTable {
  const found = findTriggerColumns(cells[0] ?? [], widthOf(cells));
  const places: number[] = [];
  for (let row = found.firstRow; row < cells.length; row++) if (!(cells[row] as readonly Scalar[]).every(isBlank)) places.push(row);
  const unreadable: UnreadableCell[] = found.doubles.map(({ column, header }) => ({ row: 1, column, text: header, must: { en: "the only column of that name", ja: "1列だけ" } }));
  const readers = found.columns.map(({ column, position }) => new ColumnReader(column, position, places.length));
  // Some rows at a time, column by column, while their cells are near at hand.
  for (let from = 0; from < places.length; from += rowsAtOnce) {
    for (const reader of readers) reader.read(cells, places, from, Math.min(from + rowsAtOnce, places.length));
  }
  const columns = new Map<TriggerColumn, ColumnCells>(readers.map((reader) => [reader.column, reader]));
  for (const reader of readers) for (const cell of reader.unreadable) unreadable.push(cell);
  applyUnits(found.columns, columns, places, unreadable);
  return { ...found, rows: places.map((place, index) => new TriggerRow(place + 1, index, columns)), unreadable };
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
    rows: number,
  ) {
    this.kind = columnKind(triggerColumns[column]);
    this.values = new Array<unknown>(rows).fill(undefined);
  }

  read(cells: Grid, places: readonly number[], from: number, to: number): void {
    const { kind, position, values } = this;
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
