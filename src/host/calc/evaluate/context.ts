import type { CustomFunction } from "../custom-function";
import type { ArrayValue, Atom, Scope, SheetArea } from "../value/value";
import type { SheetModel } from "../../model/workbook-model";
import type { WorkbookIndex } from "../cells/workbook-index";

/** Where a formula stands. */
export interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** How a formula reads cells: calculated on the way, or as they are stored. */
export interface CellReader {
  read(sheet: SheetModel, row: number, column: number): Atom;
  readArea(area: SheetArea): ArrayValue;
  /** The area that the formula at a place fills (`A1#`); `undefined` when it gives no array. */
  spillOf(sheet: SheetModel, row: number, column: number): SheetArea | undefined;
}

/** All that formulas of one calculation share. */
export interface Surroundings {
  readonly index: WorkbookIndex;
  readonly cells: CellReader;
  readonly customFunctions: CustomFunctions;
  /** Serial of today with the time of day, for TODAY and NOW. */
  readonly now: number;
  /** Next number of RAND, from 0 up to 1. */
  readonly chance: () => number;
  readonly effort: Effort;
}

/** What one formula has spent: LAMBDA calls in all, how deep it is in them, how deep it is in names. */
export interface Effort {
  lambdaCalls: number;
  depth: number;
}

/** Functions by upper-case name, and by the name that files fold them to. */
export interface CustomFunctions {
  readonly byName: ReadonlyMap<string, CustomFunction>;
  readonly byFoldedName: ReadonlyMap<string, CustomFunction>;
}

export interface Context {
  readonly surroundings: Surroundings;
  readonly place: Place;
  readonly scope: Scope | undefined;
}
