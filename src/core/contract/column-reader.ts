import { isCellError, type Grid, type Scalar } from "../../cells/value";
import { plain } from "../../language/plain";
import { blankMarks, triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import { columnKind, type CellReading, type ColumnKind } from "./column-kinds";
import { isRedacted } from "./redaction";
import type { CellNote, ColumnCells } from "./trigger-row";
import { dropRow, type UnreadableCell } from "./unreadable-cell";

type FilledCell = Exclude<Scalar, null>;

const blank = new Set(blankMarks);
const mostRemembered = 1000;
// As much as a cell can hold.
const longestValue = 32_767;

/** Reads the cells of one column and keeps what they come to. */
export class ColumnReader implements ColumnCells {
  readonly values: unknown[];
  readonly notes = new Map<number, CellNote>();
  readonly unreadable: UnreadableCell[] = [];
  private readonly kind: ColumnKind;
  // Columns repeat themselves: a text that came before isn't read again.
  private readonly readings = new Map<string, CellReading | null>();
  private lastText: string | undefined;
  private lastReading: CellReading | undefined;

  constructor(
    readonly column: TriggerColumn,
    private readonly position: number,
    private readonly cells: Grid,
    private readonly places: readonly number[],
  ) {
    this.kind = columnKind(triggerColumns[column]);
    // Filled, so that no place is a hole, which every() and the like would pass over, and all columns are arrays of one kind: numbers in an array of numbers alone are made anew each time they are read.
    this.values = new Array<unknown>(places.length).fill(undefined);
  }

  cell(index: number): Scalar {
    return this.cells[this.places[index] as number]?.[this.position] ?? null;
  }

  reread(index: number): void {
    this.values[index] = undefined;
    this.notes.delete(index);
    dropRow(this.unreadable, (this.places[index] as number) + 1);
    this.read(index, index + 1);
  }

  read(from: number, to: number): void {
    const { kind, position, values, cells, places } = this;
    for (let index = from; index < to; index++) {
      const cell = (cells[places[index] as number] as readonly Scalar[])[position];
      if (cell === null || cell === undefined || cell === "") continue;
      if (typeof cell === "number" && kind.takesNumber?.(cell) === true) {
        values[index] = kind.isWholeDay === true ? Math.floor(cell) : cell;
        continue;
      }
      const reading = cell === this.lastText ? this.lastReading : this.readingOf(cell);
      if (reading !== undefined && reading.note === undefined) values[index] = reading.value;
      else this.take(index, (places[index] as number) + 1, reading, cell);
    }
  }

  private readingOf(cell: FilledCell): CellReading | undefined {
    if (isCellError(cell) || (typeof cell === "number" && this.kind.takesNumber)) return undefined;
    const text = String(cell);
    let reading = this.readings.get(text);
    if (reading === undefined) {
      reading = readText(this.kind, text) ?? null;
      if (this.readings.size < mostRemembered) this.readings.set(text, reading);
    }
    this.lastText = text;
    this.lastReading = reading ?? undefined;
    return this.lastReading;
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
  if (text.length > longestValue && !kind.isProse) return undefined;
  const read = kind.read(text);
  if (read !== undefined) return read;
  if (isRedacted(text)) return { value: undefined, note: { redacted: text.trim() } };
  return blank.has(plain(text)) ? { value: undefined } : undefined;
}
