import type { Scalar } from "../../cells/value";
import type { Text } from "../../language/text";
import type { Detail } from "../parameters/parameter";
import type { Result } from "./result";
import { sound } from "./sound";

/** A spill of rows without header; `columns` says in order what each cell of a row is. */
export function rows<const Columns extends readonly Detail[]>(summary: Text, columns: Columns): Result<readonly { readonly [Index in keyof Columns]: Scalar }[]> {
  return {
    summary,
    excel: { type: "any", dimensionality: "matrix" },
    details: columns,
    cells: (lines) => lines.map((line) => (line as readonly Scalar[]).map(sound)),
  };
}
