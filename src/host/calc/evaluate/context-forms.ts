import { toNumber } from "../value/coerce";
import { failure, firstOf, Kind, numberValue, type Atom, type Failure } from "../value/value";
import { mostCells, tooLarge } from "./broadcast";
import type { Context } from "./context";
import { valueOf } from "./evaluate";
import type { Form } from "./forms";

/** Functions of the clock and of chance: both come from the calculation, so that one calculation can be repeated. */
export const contextForms: Readonly<Record<string, Form>> = {
  TODAY: (_, { surroundings }) => numberValue(Math.floor(surroundings.now)),
  NOW: (_, { surroundings }) => numberValue(surroundings.now),
  RAND: (_, { surroundings }) => numberValue(surroundings.chance()),
  RANDBETWEEN(args, context) {
    const [least, most] = numbersOf(args, [0, 0], context);
    if (typeof least !== "number" || typeof most !== "number") return typeof least === "number" ? (most as Failure) : (least as Failure);
    return drawn(least, most, true, context);
  },
  RANDARRAY(args, context) {
    const numbers = numbersOf(args, [1, 1, 0, 1, 0], context);
    const wrong = numbers.find((number) => typeof number !== "number");
    if (wrong !== undefined) return wrong;
    const [rows = 1, columns = 1, least = 0, most = 1, whole = 0] = numbers as number[];
    if (rows < 1 || columns < 1) return failure("#VALUE!", "RANDARRAY needs at least one row and one column.");
    if (rows * columns > mostCells) return tooLarge(rows, columns);
    const made = Array.from({ length: Math.trunc(rows) }, () => Array.from({ length: Math.trunc(columns) }, () => drawn(least, most, whole !== 0, context)));
    return { kind: Kind.Array, rows: made, height: made.length, width: Math.trunc(columns) };
  },
};

function drawn(least: number, most: number, whole: boolean, { surroundings }: Context): Atom {
  const [from, to] = whole ? [Math.ceil(least), Math.floor(most)] : [least, most];
  if (from > to) return failure("#NUM!", "The smallest number is above the largest.");
  return numberValue(whole ? from + Math.floor(surroundings.chance() * (to - from + 1)) : from + surroundings.chance() * (to - from));
}

function numbersOf(args: Parameters<Form>[0], defaults: readonly number[], context: Context): (number | Failure)[] {
  return defaults.map((otherwise, index) => {
    if (!args[index]) return otherwise;
    const number = toNumber(firstOf(valueOf(args[index], context)));
    return number.kind === Kind.Failure ? number : number.value;
  });
}
