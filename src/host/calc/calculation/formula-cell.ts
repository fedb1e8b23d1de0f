import type { Area } from "../../../cells/address";
import type { Expression, RangeExpression } from "../formula/expression";
import type { ArrayValue, Atom, SheetArea } from "../value/value";
import type { CellModel, SheetModel } from "../../model/workbook-model";

/** One formula during one calculation. */
export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
  readonly expression: Expression | undefined;
  /** Ranges that the formula's own text names: calculated first, so that it seldom has to wait half-way. */
  readonly precedents: readonly RangeExpression[];
  state: "fresh" | "waiting" | "tried" | "done";
  result: ArrayValue | Atom;
  /** Place in the order of calculation. */
  doneAt: number;
  /** The area that the result fills, when it is more than one cell. */
  spill: Area | undefined;
  /** True when the result is an array, also of one cell: `A1#` asks. */
  givesArray: boolean;
  problem: string | undefined;
  /** Areas with blank cells that it read: a spill that lands there later means that it read too early. */
  blankReads: SheetArea[];
}

/** Thrown where a formula reads cells that are not calculated yet. */
export class Pending {
  constructor(readonly cells: readonly FormulaCell[]) {}
}
