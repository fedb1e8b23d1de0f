import { isCellError, type Grid, type Scalar } from "../../cells/value";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import { columnKind } from "./column-kinds";
import type { CellNote, ColumnCells } from "./trigger-row";
import { dropRow, type UnreadableCell } from "./unreadable-cell";

const noNotes = new Map<number, CellNote>();

/** A column of plain text: there is nothing to read but errors, so values are made when someone first asks. */
export class TextColumn implements ColumnCells {
  notes: Map<number, CellNote> = noNotes;
  readonly unreadable: UnreadableCell[] = [];
  private known: (string | undefined)[] | undefined;

  constructor(
    readonly column: TriggerColumn,
    private readonly position: number,
    private readonly cells: Grid,
    private readonly places: readonly number[],
  ) {}

  get values(): readonly (string | undefined)[] {
    this.known ??= this.places.map((_, index) => this.textAt(index));
    return this.known;
  }

  cell(index: number): Scalar {
    return this.cells[this.places[index] as number]?.[this.position] ?? null;
  }

  reread(index: number): void {
    if (this.known) this.known[index] = this.textAt(index);
    this.notes.delete(index);
    dropRow(this.unreadable, (this.places[index] as number) + 1);
    this.read(index, index + 1);
  }

  read(from: number, to: number): void {
    const { cells, places, position } = this;
    for (let index = from; index < to; index++) {
      const cell = (cells[places[index] as number] as readonly Scalar[])[position];
      if (typeof cell !== "object" || cell === null) continue;
      if (this.notes === noNotes) this.notes = new Map();
      this.notes.set(index, { isUnreadable: true });
      this.unreadable.push({ row: (places[index] as number) + 1, column: this.column, text: cell.error, must: columnKind(triggerColumns[this.column]).must });
    }
  }

  private textAt(index: number): string | undefined {
    const cell = this.cell(index);
    if (cell === null || isCellError(cell)) return undefined;
    return String(cell).trim() || undefined;
  }
}
