import type { Scalar } from "../../cells/value";
import type { TriggerColumn, TriggerWord } from "../../seeds/triggers";
import type { Condition } from "./condition";

/** What the cells of a row hold, where it differs from text: dates are Excel serials; bounds and amounts are in units of their currency, scale words and the Scale column applied; rates are fractions. */
interface ColumnValues {
  readonly status: TriggerWord<"status">;
  readonly category: TriggerWord<"category">;
  readonly territory: readonly string[];
  readonly exclusivity: TriggerWord<"exclusivity">;
  readonly eventType: TriggerWord<"event">;
  readonly occurrence: TriggerWord<"occurrence">;
  readonly verifier: TriggerWord<"verifier">;
  readonly metric: TriggerWord<"metric">;
  readonly lower: number;
  readonly lowerIncl: boolean;
  readonly upper: number;
  readonly upperIncl: boolean;
  readonly scale: TriggerWord<"scale">;
  readonly period: TriggerWord<"period">;
  readonly rateBasis: TriggerWord<"rateBasis">;
  readonly rate: number;
  readonly amount: number;
  readonly fxDate: TriggerWord<"fxDate">;
  readonly predecessors: Condition;
  readonly skipRule: TriggerWord<"skipRule">;
  readonly earliest: number;
  readonly target: number;
  readonly longStop: number;
  readonly notifyDays: number;
  readonly dueDays: number;
  readonly dayBasis: TriggerWord<"dayBasis">;
  readonly dueFrom: TriggerWord<"dueFrom">;
  readonly wht: TriggerWord<"wht">;
  readonly creditable: TriggerWord<"creditable">;
  readonly allocRank: number;
  readonly allocRule: TriggerWord<"allocRule">;
  readonly coc: TriggerWord<"coc">;
  readonly onTermination: TriggerWord<"onTermination">;
  readonly reviewed: number;
}

/** The value of a cell in a column: text unless the column says otherwise. */
export type ColumnValue<Column extends TriggerColumn> = Column extends keyof ColumnValues ? ColumnValues[Column] : string;

/** What a cell says beside its value. */
export interface CellNote {
  /** The text of a value that is hidden or still open, such as [***]. */
  readonly redacted?: string;
  /** True for "up to". */
  readonly isUpTo?: boolean;
  /** True for a date given as a month, quarter, half or year: the value is its last day. */
  readonly isPeriodEnd?: boolean;
  /** True when the cell names its own scale. */
  readonly isScaled?: boolean;
  /** The currency that the cell names. */
  readonly currency?: string;
  /** True for a cell that is listed as unreadable. */
  readonly isUnreadable?: boolean;
}

/** The cells of one column, row by row, with notes where there is more to say. */
export interface ColumnCells {
  /** What the cells come to, row by row. */
  readonly values: readonly unknown[];
  readonly notes: ReadonlyMap<number, CellNote>;
  /** The cell of a row as it stands in the sheet. */
  cell(index: number): Scalar;
}

/** The columns of a table, as its rows look into them. */
export class TableColumns {
  // Rules look into cells millions of times: one look-up must do.
  private readonly values = new Map<TriggerColumn, readonly unknown[]>();
  private knownNoted: ReadonlySet<number> | undefined;

  constructor(
    private readonly columns: ReadonlyMap<TriggerColumn, ColumnCells>,
    /** Rows of the sheet above the table. */
    readonly rowsAbove: number,
  ) {}

  /** The values of a column; none where the table has no such column. */
  valuesOf(column: TriggerColumn): readonly unknown[] {
    return this.values.get(column) ?? this.firstValuesOf(column);
  }

  get(column: TriggerColumn): ColumnCells | undefined {
    return this.columns.get(column);
  }

  /** The rows that have a note in any column. */
  get noted(): ReadonlySet<number> {
    this.knownNoted ??= new Set([...this.columns.values()].flatMap(({ notes }) => [...notes.keys()]));
    return this.knownNoted;
  }

  /** To be told when notes have changed. */
  forgetNoted(): void {
    this.knownNoted = undefined;
  }

  private firstValuesOf(column: TriggerColumn): readonly unknown[] {
    const values = this.columns.get(column)?.values ?? [];
    this.values.set(column, values);
    return values;
  }
}

/** A row of a trigger table. Columns stay apart and a row only looks into them: an object of 54 properties for each of 100,000 rows would cost more than reading them. */
export class TriggerRow {
  constructor(
    /** Place in the range, counted from 1, header included. */
    readonly row: number,
    private readonly index: number,
    private readonly columns: TableColumns,
    /** Which of a contract's tables it is in, counted from 0. */
    readonly table = 0,
  ) {}

  /** The number that the sheet gives the row; that in the range, for a range that stands on no sheet. */
  get rowOnSheet(): number {
    return this.columns.rowsAbove + this.row;
  }

  /** The value in a column; `undefined` where the cell is blank, hidden or unreadable, or the table has no such column. */
  at<Column extends TriggerColumn>(column: Column): ColumnValue<Column> | undefined {
    return this.columns.valuesOf(column)[this.index] as ColumnValue<Column> | undefined;
  }

  /** What more a cell says; `undefined` when nothing. */
  note(column: TriggerColumn): CellNote | undefined {
    const notes = this.columns.get(column)?.notes;
    return notes === undefined || notes.size === 0 ? undefined : notes.get(this.index);
  }

  /** True when any cell of the row says more than its value. */
  get hasNotes(): boolean {
    return this.columns.noted.has(this.index);
  }

  /** The cell in a column as it stands in the sheet; `null` where the table has no such column. */
  cell(column: TriggerColumn): Scalar {
    return this.columns.get(column)?.cell(this.index) ?? null;
  }
}
