import { isCellError } from "../../../cells/value";
import type { CallExpression } from "../formula/expression";
import { failure, Kind, type Value } from "../value/value";
import { gridOf, scalarOf, valueOfResult } from "../value/model-value";
import type { CustomFunction } from "../custom-function";
import { evaluate, valueOf } from "./evaluate";
import { callLibrary } from "../functions/library";
import { unsupportedFunctions } from "../functions/unsupported";
import type { Context, Surroundings } from "./context";
import { Unsupported } from "./unsupported";
import { applyLambda } from "./lambda";
import { boundIn, evaluateDefinedName } from "./names";
import { formFor } from "./forms";

/** Calls what a name stands for: a LAMBDA of the formula, a form of Excel, a custom function, a LAMBDA name, an Excel function. */
export function call({ name, args }: CallExpression, context: Context): Value {
  const bound = boundIn(context.scope, name)?.value;
  if (bound?.kind === Kind.Lambda) return applyLambda(bound, args.map((arg) => arg && evaluate(arg, context)), context);
  const form = formFor(name);
  if (form) return form(args, context);
  const custom = customFunctionFor(name, context.surroundings);
  if (custom) return callCustom(custom, args, context);
  if (unsupportedFunctions.has(name)) throw new Unsupported(`Excel's function ${name} can't be calculated here; open the workbook in Excel for it.`);
  const library = callLibrary(name, args, context);
  if (library) return library;
  const defined = evaluateDefinedName(name, context);
  if (defined?.kind === Kind.Lambda) return applyLambda(defined, args.map((arg) => arg && evaluate(arg, context)), context);
  if (defined) return defined.kind === Kind.Failure ? defined : failure("#REF!", `The name "${name}" is not a LAMBDA, so it can't be called.`);
  return failure("#NAME?", `There is no function called ${name}.`);
}

function customFunctionFor(name: string, { customFunctions }: Surroundings): CustomFunction | undefined {
  return name.startsWith("_XLDUDF_") ? customFunctions.byFoldedName.get(name.slice(8)) : customFunctions.byName.get(name);
}

function callCustom(custom: CustomFunction, args: CallExpression["args"], context: Context): Value {
  const { minimumArguments: least, maximumArguments: most } = custom;
  if (args.length < least || args.length > most) {
    return failure("#VALUE!", `${custom.name} takes ${least === most ? String(least) : `${String(least)} to ${String(most)}`} arguments, not ${String(args.length)}.`);
  }
  const given = args.map((arg) => {
    const value = valueOf(arg, context);
    return value.kind === Kind.Array ? gridOf(value) : scalarOf(value);
  });
  try {
    return valueOfResult(custom.invoke(given));
  } catch (error) {
    // A custom function promises not to throw: one that does must not take the calculation with it.
    return isCellError(error) ? failure(error.error, error.message) : failure("#VALUE!", `${custom.name} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
