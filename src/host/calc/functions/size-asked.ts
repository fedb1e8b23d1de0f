import { toNumber } from "../value/coerce";
import { firstOf, Kind, type ArrayValue, type Atom } from "../value/value";

/** Rows and columns that a call asks to be made, before it is made; `undefined` for functions that make no arrays of asked size. */
export function sizeAsked(name: string, args: readonly (Atom | ArrayValue)[]): { rows: number; columns: number } | undefined {
  const number = (index: number, otherwise: number): number => {
    const arg = args[index];
    const read = arg && toNumber(firstOf(arg));
    return read?.kind === Kind.Number && arg && firstOf(arg).kind !== Kind.Blank ? Math.abs(read.value) : otherwise;
  };
  const array = args[0]?.kind === Kind.Array ? args[0] : undefined;
  switch (name) {
    case "SEQUENCE":
      return { rows: number(0, 1), columns: number(1, 1) };
    case "EXPAND":
      return { rows: number(1, array?.height ?? 1), columns: number(2, array?.width ?? 1) };
    case "MUNIT":
      return { rows: number(0, 1), columns: number(0, 1) };
    case "MMULT":
      return { rows: array?.height ?? 1, columns: args[1]?.kind === Kind.Array ? args[1].width : 1 };
    case "REPT":
      // Counted in characters, far above Excel's text limit already.
      return { rows: number(1, 0), columns: 1 };
    default:
      return undefined;
  }
}
