import { errorCodes, isCellError, type CellError, type ErrorCode, type Grid, type Scalar } from "../../../cells/value";
import { blank, booleanValue, failure, Kind, nothing, numberValue, textValue, type ArrayValue, type Atom } from "./value";

/** A cell's value as the calculation holds it. */
export function atomOf(value: Scalar): Atom {
  if (value === null) return blank;
  if (typeof value === "number") return numberValue(value);
  if (typeof value === "string") return textValue(value);
  if (typeof value === "boolean") return booleanValue(value);
  return failure(value.error, value.message);
}

/** A calculated value as a cell holds it; a blank is `null`. */
export function scalarOf(value: Atom): Scalar {
  if (value.kind === Kind.Blank) return null;
  if (value.kind !== Kind.Failure) return value.value;
  const error: ErrorCode = errorCodes.includes(value.code) ? value.code : "#VALUE!";
  return value.message === undefined ? { error } : { error, message: value.message };
}

/** What shows in a cell: a blank that was read from elsewhere shows as 0. */
export function shownScalarOf(value: Atom): Scalar {
  return value.kind === Kind.Blank && value !== nothing ? 0 : scalarOf(value);
}

/** The values of an array, row by row. */
export function gridOf(value: ArrayValue): Scalar[][] {
  return value.rows.map((row) => row.map(scalarOf));
}

/** What a custom function gave, as a value: NaN is #NUM!, short rows are filled with #N/A, an empty grid is #CALC!. */
export function valueOfResult(result: Scalar | Grid | CellError): Atom | ArrayValue {
  if (!Array.isArray(result)) return resultAtom(result as Scalar);
  const rows = result as Grid;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return failure("#CALC!", "The function gave an empty result.");
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => (column < row.length ? resultAtom(row[column] ?? null) : failure("#N/A"))));
  return { kind: Kind.Array, rows: filled, height: filled.length, width };
}

function resultAtom(value: Scalar): Atom {
  if (value === null || value === undefined) return nothing;
  if (typeof value === "object" && !isCellError(value)) return failure("#VALUE!", "The function gave something that no cell can hold.");
  return atomOf(value);
}
