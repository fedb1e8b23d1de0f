/** The error codes that a cell can show. */
export const errorCodes = [
  "#N/A",
  "#VALUE!",
  "#NUM!",
  "#DIV/0!",
  "#NAME?",
  "#REF!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An Excel error as a value; `message` is the sentence that came with it, in the reader's language. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** What one cell can hold. A blank cell is `null`; a date is its serial number. */
export type Scalar = number | string | boolean | CellError | null;

/** A rectangle of cells, row by row. */
export type Grid = readonly (readonly Scalar[])[];

/** True for an Excel error value. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
