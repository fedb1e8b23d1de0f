import type { Expression } from "../formula/expression";
import { engineFunction, type EngineFunction } from "../engine/engine";
import { blank, failure, firstOf, Kind, type ArrayValue, type Atom, type Value } from "../value/value";
import { toFifteenDigits } from "../value/number-text";
import { broadcast, mostCells, tooLarge } from "../evaluate/broadcast";
import type { Context } from "../evaluate/context";
import { Unsupported } from "../evaluate/unsupported";
import { evaluate } from "../evaluate/evaluate";
import { longestText, tooLong } from "../evaluate/operators";
import { dereference, readArea } from "../evaluate/references";
import { takesArray, takesMany } from "./array-parameters";
import { corrected } from "./corrected";
import { preparedArgument } from "./prepared-arguments";
import { refuseSlowCall } from "./slow-calls";
import { withMasks } from "./subtotal-masks";
import { sizeAsked } from "./size-asked";

/** Functions whose numbers become text inside: they see 15 digits, as Excel shows a number. */
const textual = new Set("LEFT LEFTB RIGHT RIGHTB MID MIDB LEN LENB TRIM LOWER UPPER PROPER SUBSTITUTE REPLACE FIND SEARCH REPT EXACT CONCAT CONCATENATE TEXTJOIN TEXTBEFORE TEXTAFTER TEXTSPLIT".split(" "));

/** True when Excel's function of that name can be calculated. */
export function hasLibraryFunction(name: string): boolean {
  return libraryFunction(name) !== undefined;
}

function libraryFunction(name: string): EngineFunction | undefined {
  return corrected.get(name) ?? engineFunction(name);
}

/** Calls Excel's function of that name, for each item where arrays stand for single values; `undefined` when there is none. */
export function callLibrary(name: string, args: readonly (Expression | undefined)[], context: Context): Value | undefined {
  const library = libraryFunction(name);
  if (!library) return undefined;
  const given = args.flatMap((arg, index) => argumentsFor(name, index, arg, context));
  if (given.length < library.minArity || given.length > library.maxArity) {
    return failure("#VALUE!", `${name} takes ${String(library.minArity)}${library.maxArity > library.minArity ? ` to ${String(library.maxArity)}` : ""} arguments, not ${String(args.length)}.`);
  }
  const asked = sizeAsked(name, given);
  if (asked && asked.rows * asked.columns > mostCells) return tooLarge(asked.rows, asked.columns);
  refuseSlowCall(name, given);
  const lifted = given.flatMap((value, index) => (value.kind === Kind.Array && !takesArray(name, index) ? [index] : []));
  if (lifted.length === 0) return invoke(library, name, given);
  return broadcast(
    lifted.map((index) => given[index] ?? blank),
    (items) => firstOf(invoke(library, name, given.map((value, index) => items[lifted.indexOf(index)] ?? value))),
  );
}

function argumentsFor(name: string, index: number, arg: Expression | undefined, context: Context): (Atom | ArrayValue)[] {
  if (!arg) return [blank];
  const value = evaluate(arg, context);
  if (value.kind === Kind.Reference && takesArray(name, index)) {
    if (takesMany(name) || value.areas.length === 1) return value.areas.map((area) => withMasks(name, preparedArgument(name, readArea(area, context)), area));
  }
  const read = preparedArgument(name, dereference(value, context));
  if (read.kind === Kind.Number && textual.has(name)) return [{ kind: Kind.Number, value: toFifteenDigits(read.value) }];
  return [read];
}

function invoke(library: EngineFunction, name: string, args: readonly (Atom | ArrayValue)[]): Atom | ArrayValue {
  let result: Atom | ArrayValue;
  try {
    result = library.invoke(args);
  } catch (error) {
    if (error instanceof Unsupported) throw error;
    throw new Unsupported(`${name} failed in the calculation engine with these arguments; open the workbook in Excel for it.`);
  }
  if (result.kind !== Kind.Array) return checked(result);
  if (result.height === 0 || result.width === 0) return failure("#CALC!", `${name} gives an empty array.`);
  return result.rows.every((row) => row.every((item) => checked(item) === item)) ? result : { ...result, rows: result.rows.map((row) => row.map(checked)) };
}

function checked(item: Atom): Atom {
  if (item.kind === Kind.Number && !Number.isFinite(item.value)) return failure("#NUM!");
  return item.kind === Kind.Text && item.value.length > longestText ? tooLong(item.value.length) : item;
}
