import type { Expression, RangeExpression } from "./expression";

const remembered = new WeakMap<Expression, readonly RangeExpression[]>();

/** The ranges that a formula's text names, whether or not its value comes to depend on them. */
export function precedentsOf(expression: Expression): readonly RangeExpression[] {
  const known = remembered.get(expression);
  if (known) return known;
  const ranges: RangeExpression[] = [];
  const open: (Expression | undefined)[] = [expression];
  while (open.length > 0) {
    const next = open.pop();
    if (next?.type === "range") ranges.push(next);
    else if (next) open.push(...partsOf(next));
  }
  remembered.set(expression, ranges);
  return ranges;
}

/** True when a formula can give more than one cell, as far as its text tells. */
export function mayGiveArray(expression: Expression): boolean {
  switch (expression.type) {
    case "literal":
      return expression.value.kind === 5;
    case "range":
      return expression.rows > 1 || expression.columns > 1;
    case "binary":
      return mayGiveArray(expression.left) || mayGiveArray(expression.right);
    case "unary":
      return expression.operator !== "@" && mayGiveArray(expression.operand);
    default:
      return expression.type !== "unsupported";
  }
}

function partsOf(expression: Expression): readonly (Expression | undefined)[] {
  switch (expression.type) {
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "call":
      return expression.args;
    case "apply":
      return [expression.callee, ...expression.args];
    case "lambda":
      return [expression.body];
    case "let":
      return [...expression.bindings.map(({ value }) => value), expression.body];
    case "array":
      return expression.rows.flat();
    default:
      return [];
  }
}
