import type { Text } from "../../language/text";
import type { Result } from "./result";
import { sound } from "./sound";

/** One number. */
export function oneNumber(summary: Text): Result<number> {
  return { summary, excel: { type: "number", dimensionality: "scalar" }, details: [], cells: sound };
}
