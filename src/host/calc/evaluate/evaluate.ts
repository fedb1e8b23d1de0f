import type { Expression } from "../formula/expression";
import { arrayValue, blank, failure, firstOf, Kind, type ArrayValue, type Atom, type Value } from "../value/value";
import { applyBinary, applyUnary } from "./operators";
import { broadcast } from "./broadcast";
import { call } from "./call";
import type { Context } from "./context";
import { Unsupported } from "./unsupported";
import { applyLambda } from "./lambda";
import { evaluateName } from "./names";
import { dereference, intersected, rangeReference, rangeTo, sharedPart, spillReference, united } from "./references";
import { tableReference } from "./table-references";

/** The value of a formula's tree; references stay references until something reads them. */
export function evaluate(expression: Expression, context: Context): Value {
  switch (expression.type) {
    case "literal":
      return expression.value;
    case "range":
      return rangeReference(expression, context);
    case "name":
      return evaluateName(expression, context);
    case "table":
      return tableReference(expression, context);
    case "call":
      return call(expression, context);
    case "binary":
      return evaluateBinary(expression, context);
    case "unary":
      return evaluateUnary(expression, context);
    case "let":
      return evaluate(expression.body, letContext(expression, context));
    case "lambda":
      return { kind: Kind.Lambda, parameters: expression.parameters, body: expression.body, scope: context.scope };
    case "apply": {
      const callee = evaluate(expression.callee, context);
      if (callee.kind === Kind.Lambda) return applyLambda(callee, expression.args.map((arg) => arg && evaluate(arg, context)), context);
      return callee.kind === Kind.Failure ? callee : failure("#REF!", "Only a LAMBDA can be called with arguments behind it.");
    }
    case "array":
      return arrayValue(expression.rows.map((row) => row.map((item) => firstOf(valueOf(item, context)))));
    case "unsupported":
      throw new Unsupported(expression.problem);
  }
}

/** The value with its references read: one cell gives a single value, more give an array. */
export function valueOf(expression: Expression | undefined, context: Context): Atom | ArrayValue {
  return expression ? dereference(evaluate(expression, context), context) : blank;
}

function evaluateBinary(expression: Expression & { type: "binary" }, context: Context): Value {
  const { operator, left, right } = expression;
  if (operator === ":" || operator === " " || operator === ",") {
    const first = evaluate(left, context);
    const second = evaluate(right, context);
    if (operator === ":") return rangeTo(first, second);
    return operator === " " ? sharedPart(first, second) : united(first, second);
  }
  return broadcast([valueOf(left, context), valueOf(right, context)], ([first = blank, second = blank]) => applyBinary(operator, first, second));
}

function evaluateUnary(expression: Expression & { type: "unary" }, context: Context): Value {
  const { operator, operand } = expression;
  if (operator === "#") return spillReference(evaluate(operand, context), context);
  if (operator === "@") return intersected(evaluate(operand, context), context);
  if (operator === "+") return evaluate(operand, context);
  return broadcast([valueOf(operand, context)], ([item = blank]) => applyUnary(operator, item));
}

function letContext(expression: Expression & { type: "let" }, context: Context): Context {
  let scope = context.scope;
  for (const { name, value } of expression.bindings) {
    scope = { name, value: evaluate(value, { ...context, scope }), outer: scope };
  }
  return { ...context, scope };
}
