import type { Grid } from "../../cells/value";
import type { Text } from "../../language/text";
import type { Detail } from "../parameters/parameter";
import type { Result } from "./result";
import { sound } from "./sound";

/** A spill whose width depends on the arguments; `details` say in order what its columns are. */
export function grid(summary: Text, details: readonly Detail[]): Result<Grid> {
  return {
    summary,
    excel: { type: "any", dimensionality: "matrix" },
    details,
    cells: (lines) => lines.map((line) => line.map(sound)),
  };
}
