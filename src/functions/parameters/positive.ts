import type { Text } from "../../language/text";
import type { CellKind } from "./cell-kind";
import type { Parameter } from "./parameter";
import { single } from "./single";

/** A finite number above 0, such as what is divided by. */
export const positiveCell: CellKind<number> = {
  must: { en: "a number above 0", ja: "0より大きい数値" },
  takesText: false,
  read: (cell) => (typeof cell === "number" && Number.isFinite(cell) && cell > 0 ? cell : undefined),
};

/** A parameter that is one number above 0. */
export function positive(summary: Text): Parameter<number, false> {
  return single(summary, positiveCell, "any");
}
