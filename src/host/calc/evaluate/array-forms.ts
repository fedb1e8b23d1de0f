import { toNumber } from "../value/coerce";
import { arrayValue, blank, failure, firstOf, Kind, numberValue, type ArrayValue, type Atom, type Failure, type LambdaValue, type Value } from "../value/value";
import { mostCells, tooLarge } from "./broadcast";
import { wrongCount } from "./condition-forms";
import type { Context } from "./context";
import { evaluate, valueOf } from "./evaluate";
import type { Form } from "./forms";
import { applyLambda } from "./lambda";
import { engineLambda } from "./function-lambda";
import { dereference } from "./references";

/** Functions that call a LAMBDA for the items, rows or columns of arrays. */
export const arrayForms: Readonly<Record<string, Form>> = {
  MAP(args, context) {
    const lambda = lambdaOf(args.at(-1), args.length - 1, context, "MAP");
    if (lambda.kind === Kind.Failure) return lambda;
    const arrays = args.slice(0, -1).map((arg) => asArray(valueOf(arg, context)));
    const height = Math.max(...arrays.map((array) => array.height));
    const width = Math.max(...arrays.map((array) => array.width));
    return made(height, width, (row, column) => result(lambda, arrays.map((array) => array.rows[row]?.[column] ?? failure("#N/A")), context));
  },
  REDUCE(args, context) {
    const lambda = lambdaOf(args[2], 2, context, "REDUCE");
    if (lambda.kind === Kind.Failure) return lambda;
    const array = asArray(valueOf(args[1], context));
    let sofar: Value = args[0] ? evaluate(args[0], context) : blank;
    for (const row of array.rows) for (const item of row) sofar = dereference(applyLambda(lambda, [sofar, item], context), context);
    return sofar;
  },
  SCAN(args, context) {
    const lambda = lambdaOf(args[2], 2, context, "SCAN");
    if (lambda.kind === Kind.Failure) return lambda;
    const array = asArray(valueOf(args[1], context));
    let sofar: Value = valueOf(args[0], context);
    return made(array.height, array.width, (row, column) => {
      sofar = dereference(applyLambda(lambda, [sofar, array.rows[row]?.[column] ?? failure("#N/A")], context), context);
      return single(sofar);
    });
  },
  MAKEARRAY(args, context) {
    const lambda = lambdaOf(args[2], 2, context, "MAKEARRAY");
    if (lambda.kind === Kind.Failure) return lambda;
    const rows = toNumber(firstOf(valueOf(args[0], context)));
    const columns = toNumber(firstOf(valueOf(args[1], context)));
    if (rows.kind === Kind.Failure) return rows;
    if (columns.kind === Kind.Failure) return columns;
    if (rows.value < 1 || columns.value < 1) return failure("#VALUE!", "MAKEARRAY needs at least one row and one column.");
    return made(Math.trunc(rows.value), Math.trunc(columns.value), (row, column) => result(lambda, [numberValue(row + 1), numberValue(column + 1)], context));
  },
  BYROW(args, context) {
    const lambda = lambdaOf(args[1], 1, context, "BYROW");
    if (lambda.kind === Kind.Failure) return lambda;
    const array = asArray(valueOf(args[0], context));
    return made(array.height, 1, (row) => result(lambda, [arrayValue([array.rows[row] ?? []])], context));
  },
  BYCOL(args, context) {
    const lambda = lambdaOf(args[1], 1, context, "BYCOL");
    if (lambda.kind === Kind.Failure) return lambda;
    const array = asArray(valueOf(args[0], context));
    return made(1, array.width, (_, column) => result(lambda, [arrayValue(array.rows.map((row) => [row[column] ?? failure("#N/A")]))], context));
  },
};

function lambdaOf(arg: Parameters<typeof valueOf>[0], parameters: number, context: Context, name: string): LambdaValue | Failure {
  if (!arg || parameters < 1) return wrongCount(name, "more");
  const value = engineLambda(arg, parameters, context) ?? evaluate(arg, context);
  if (value.kind === Kind.Failure) return value;
  if (value.kind !== Kind.Lambda) return failure("#VALUE!", `The last argument of ${name} must be a LAMBDA.`);
  const fits = parameters <= value.parameters.length && value.parameters.every((parameter, index) => index < parameters || parameter.optional);
  return fits ? value : failure("#VALUE!", `The LAMBDA of ${name} must take ${String(parameters)} parameters.`);
}

function made(height: number, width: number, item: (row: number, column: number) => Atom): ArrayValue | Atom {
  if (height * width > mostCells) return tooLarge(height, width);
  const rows = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => item(row, column)));
  return { kind: Kind.Array, rows, height, width };
}

function asArray(value: Atom | ArrayValue): ArrayValue {
  return value.kind === Kind.Array ? value : { kind: Kind.Array, rows: [[value]], height: 1, width: 1 };
}

function result(lambda: LambdaValue, args: readonly Value[], context: Context): Atom {
  return single(dereference(applyLambda(lambda, args, context), context));
}

function single(value: Atom | ArrayValue): Atom {
  if (value.kind !== Kind.Array) return value;
  return value.height === 1 && value.width === 1 ? firstOf(value) : failure("#CALC!", "The LAMBDA gave an array where one value is needed.");
}
