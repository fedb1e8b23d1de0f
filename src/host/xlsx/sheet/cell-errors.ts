import { errorCodes, type CellError, type ErrorCode } from "../../../cells/value";

// The errors that the file format knows; the later ones can only be stored as text beside their formula.
const inFormat: ReadonlySet<ErrorCode> = new Set(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NAME?", "#REF!", "#NULL!"]);

/** True for an error that a file may store as one. */
export function isStorable(error: ErrorCode): boolean {
  return inFormat.has(error);
}

/** The error that a text shows; one that this program does not know (`#FIELD!`, `#BUSY!`) becomes #VALUE!. */
export function readError(text: string): CellError {
  return { error: errorCodes.find((code) => code === text) ?? "#VALUE!" };
}
