import type { Text } from "../../language/text";
import type { CellKind } from "./cell-kind";
import type { Parameter } from "./parameter";
import { single } from "./single";

/** TRUE or FALSE; 1 and 0 are taken for them, as Excel does. */
export const flagCell: CellKind<boolean> = {
  must: { en: "TRUE or FALSE", ja: "TRUEまたはFALSE" },
  takesText: false,
  read: (cell) => (typeof cell === "boolean" ? cell : cell === 1 ? true : cell === 0 ? false : undefined),
};

/** A parameter that is TRUE or FALSE. */
export function flag(summary: Text): Parameter<boolean, false> {
  return single(summary, flagCell, "any");
}
