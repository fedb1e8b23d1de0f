import type { CalculationProblem } from "./calc/calculator";
import type { Change, ChangeSource } from "./model/change";
import type { WorkbookModel } from "./model/workbook-model";

/** What listeners hear after an edit, an undo or an opening: all its changes at once, calculated. */
export interface SessionEvent {
  readonly source: ChangeSource;
  readonly changes: readonly Change[];
}

/** An open workbook: the only door to changing the model. The grid and the office.js answers hold the same session. */
export interface HostSession {
  /** The current state. Undo and `open` replace the object: read it afresh, never keep it. */
  readonly workbook: WorkbookModel;
  /** Formulas that could not be calculated at the last calculation. */
  readonly problems: readonly CalculationProblem[];
  /**
   * Runs the change, calculates, tells listeners: one undo step. When `change` throws, the state before it is restored and the error goes on.
   * Edits that follow one another with the same `group` are one step together. An edit inside an edit is refused.
   */
  edit<Result>(source: ChangeSource, change: (workbook: WorkbookModel) => Result, group?: string): Result;
  /** Shows another workbook instead, without an undo step. */
  open(workbook: WorkbookModel): void;
  undo(): boolean;
  redo(): boolean;
  subscribe(listener: (event: SessionEvent) => void): () => void;
}
