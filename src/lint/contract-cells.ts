import type { Area } from "../cells/address";
import type { Grid } from "../cells/value";

/** One trigger table as it stands in a workbook. */
export interface TableCells {
  /** What the workbook calls it: the table's name, or the sheet's where it is a plain range. */
  readonly name: string;
  readonly sheet: string;
  /** Zero-based place of its first cell, header included, on the sheet. */
  readonly row: number;
  readonly column: number;
  /** Header and rows. */
  readonly cells: Grid;
  /** What only the workbook knows of its cells; absent for a table from a plain file. */
  readonly workbook?: WorkbookCells;
}

/** Places are zero-based within the table, header included. */
export interface WorkbookCells {
  /** Formulas in R1C1 text, the same for every row of a filled column; `undefined` for a constant. */
  readonly formulaAt?: (row: number, column: number) => string | undefined;
  /** Rows that are hidden or filtered out. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Merged cells that reach into the table. */
  readonly merges?: readonly Area[];
  /** Formulas without a calculated value. */
  readonly staleCells?: readonly { readonly row: number; readonly column: number }[];
}

/** What a contract says beside its tables. All of it may be left out: rules that need a fact stay silent without it. */
export interface ContractFacts {
  /** The day on which all is judged, as an Excel serial: without it nothing is overdue or stale. */
  readonly asOf?: number;
  readonly agreementDate?: number;
  readonly agreementExpiry?: number;
  /** The month that the contract's fiscal year starts in, 1 to 12. */
  readonly fiscalStart?: number;
  /** The declared total value, or cap, by currency, in units. */
  readonly headlines?: readonly Headline[];
  readonly parties?: readonly Party[];
  /** The lowest net sales a year that the plan counts on, in units. */
  readonly planSales?: number;
  /** Days from period end to the royalty report. */
  readonly reportDays?: number;
  readonly modality?: "biologic" | "commercial" | "small molecule";
}

export interface Headline {
  /** Absent where the declaration names none. */
  readonly currency?: string;
  readonly amount: number;
}

export interface Party {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** All tables of one workbook, which are one contract. */
export interface ContractCells {
  readonly tables: readonly TableCells[];
  readonly facts?: ContractFacts;
  /** Names of all sheets of the workbook. */
  readonly sheets?: readonly string[];
}
