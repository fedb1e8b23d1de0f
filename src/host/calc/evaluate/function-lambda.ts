import type { Expression } from "../formula/expression";
import { Kind, type LambdaValue } from "../value/value";
import type { Context } from "./context";
import { boundIn } from "./names";
import { hasLibraryFunction } from "../functions/library";

/** A function's name where a LAMBDA is asked for, `BYROW(A1:B3,SUM)`: the LAMBDA that calls it; `undefined` for anything else. */
export function engineLambda(arg: Expression, parameters: number, context: Context): LambdaValue | undefined {
  if (arg.type !== "name" || arg.sheet !== undefined || boundIn(context.scope, arg.name) || !hasLibraryFunction(arg.name)) return undefined;
  if (context.surroundings.index.nameFor(context.place.sheet, arg.name)) return undefined;
  const names = Array.from({ length: parameters }, (_, index) => `\u0001${String(index)}`);
  return {
    kind: Kind.Lambda,
    parameters: names.map((name) => ({ name, optional: false })),
    body: { type: "call", name: arg.name, args: names.map((name) => ({ type: "name", name })) },
    scope: undefined,
  };
}
