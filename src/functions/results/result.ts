import type { Grid, Scalar } from "../../cells/value";
import type { Text } from "../../language/text";
import type { Detail, ExcelShape } from "../parameters/parameter";

/** What a function gives: how its computed value becomes cells, what Excel and the reader are told of it. */
export interface Result<Value> {
  readonly summary: Text;
  readonly excel: ExcelShape;
  /** The columns of a spill, in order. */
  readonly details: readonly Detail[];
  /** The cells: a NaN or an infinite number is a `#NUM!`, never passed on. */
  cells(value: Value): Scalar | Grid;
}
