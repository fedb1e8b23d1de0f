import type { Text } from "../../language/text";
import type { Argument } from "../argument";

/** How Excel is told of a parameter or a result. */
export interface ExcelShape {
  readonly type: "any" | "string" | "number";
  readonly dimensionality: "scalar" | "matrix";
}

/** A word that help explains under a parameter: a member of a choice, a column of a table. */
export interface Detail {
  readonly name: Text;
  readonly meaning: Text;
}

/** One parameter of a worksheet function: how it is read, what Excel and the reader are told of it. */
export interface Parameter<Value, IsOptional extends boolean = boolean> {
  readonly summary: Text;
  readonly optional: IsOptional;
  readonly excel: ExcelShape;
  /** What an argument must be, completing "must be": "a number from 0 to 1". */
  readonly must: Text;
  /** What stands in for an omitted argument, as a formula writes it; absent where nothing does. */
  readonly default?: string;
  readonly details: readonly Detail[];
  /** The argument's value, checked; throws a `Refusal` that names the argument. */
  read(argument: Argument, name: string): Value;
}
