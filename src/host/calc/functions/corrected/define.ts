import type { EngineFunction } from "../../engine/engine";
import { toNumber } from "../../value/coerce";
import { failure, firstOf, Kind, numberValue, type ArrayValue, type Atom, type Failure } from "../../value/value";

export type Arguments = readonly (Atom | ArrayValue)[];

/** A function in the engine's form. */
export function define(name: string, least: number, most: number, invoke: (args: Arguments) => Atom | ArrayValue): EngineFunction {
  return { name, minArity: least, maxArity: most, invoke };
}

/** A function of numbers: an error among the arguments is the result; what is no number any more is #NUM!. */
export function ofNumbers(name: string, least: number, most: number, compute: (...numbers: number[]) => number | Failure): EngineFunction {
  return define(name, least, most, (args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = toNumber(firstOf(arg));
      if (number.kind === Kind.Failure) return number;
      numbers.push(number.value);
    }
    const result = compute(...numbers);
    return typeof result === "number" ? numberValue(result) : result;
  });
}

/** The error of an argument that a function can't take. */
export const outOfRange = failure("#NUM!");
