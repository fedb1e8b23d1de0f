import { failure, type LambdaValue, type Value } from "../value/value";
import type { Context } from "./context";
import { evaluate } from "./evaluate";

/** LAMBDA calls inside one another; Excel's own limit depends on the number of parameters. */
export const deepestCalls = 400;
/** LAMBDA calls that one formula may make, so that no formula runs for minutes. */
const mostCalls = 2_500_000;

/** Calls a lambda; parameters in brackets may be left out, which ISOMITTED then tells. */
export function applyLambda(lambda: LambdaValue, args: readonly (Value | undefined)[], context: Context): Value {
  const { parameters } = lambda;
  if (args.length > parameters.length || parameters.some((parameter, index) => index >= args.length && !parameter.optional)) {
    return failure("#VALUE!", `The LAMBDA takes ${String(parameters.length)} arguments (${parameters.map(({ name }) => name.toLowerCase()).join(", ")}), not ${String(args.length)}.`);
  }
  const { effort } = context.surroundings;
  if (effort.depth >= deepestCalls) return failure("#NUM!", `LAMBDA calls are nested more than ${String(deepestCalls)} deep.`);
  if (++effort.lambdaCalls > mostCalls) return failure("#NUM!", `The formula makes more than ${String(mostCalls)} LAMBDA calls.`);
  let scope = lambda.scope;
  parameters.forEach(({ name }, index) => {
    scope = { name, value: args[index], outer: scope };
  });
  effort.depth++;
  try {
    return evaluate(lambda.body, { ...context, scope });
  } finally {
    effort.depth--;
  }
}
