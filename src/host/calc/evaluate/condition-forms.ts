import { toBoolean, toNumber } from "../value/coerce";
import { blank, booleanValue, failure, firstOf, itemAt, Kind, no, yes, type ArrayValue, type Atom, type Failure, type Value } from "../value/value";
import { broadcast } from "./broadcast";
import { compare } from "./operators";
import { evaluate, valueOf } from "./evaluate";
import { boundIn } from "./names";
import { dereference } from "./references";
import type { Context } from "./context";
import type { Form } from "./forms";

/** Functions that evaluate only the branch they take. With arrays as conditions they work item by item. */
export const conditionForms: Readonly<Record<string, Form>> = {
  IF(args, context) {
    if (args.length < 2 || args.length > 3) return wrongCount("IF", "2 or 3");
    return choose(valueOf(args[0], context), () => branch(args[1], context), () => (args.length > 2 ? branch(args[2], context) : no), context);
  },
  IFS(args, context) {
    if (args.length < 2 || args.length % 2 !== 0) return wrongCount("IFS", "pairs of");
    const from = (index: number): Value =>
      index >= args.length ? failure("#N/A") : choose(valueOf(args[index], context), () => branch(args[index + 1], context), () => from(index + 2), context);
    return from(0);
  },
  SWITCH(args, context) {
    if (args.length < 3) return wrongCount("SWITCH", "3 or more");
    const wanted = valueOf(args[0], context);
    const from = (index: number): Value => {
      if (index >= args.length) return failure("#N/A");
      if (index === args.length - 1) return branch(args[index], context);
      const matches = broadcast([wanted, valueOf(args[index], context)], ([one = blank, other = blank]) =>
        one.kind === Kind.Failure ? one : other.kind === Kind.Failure ? other : booleanValue(compare(one, other) === 0),
      );
      return choose(matches, () => branch(args[index + 1], context), () => from(index + 2), context);
    };
    return from(1);
  },
  CHOOSE(args, context) {
    if (args.length < 2) return wrongCount("CHOOSE", "2 or more");
    const wanted = valueOf(args[0], context);
    const pick = (index: Atom): Value => {
      const number = toNumber(index);
      if (number.kind === Kind.Failure) return number;
      const at = Math.trunc(number.value);
      return at >= 1 && at < args.length ? branch(args[at], context) : failure("#VALUE!", `CHOOSE has no value number ${String(at)}.`);
    };
    if (wanted.kind !== Kind.Array) return pick(wanted);
    return pickItems(wanted, context, pick);
  },
  IFERROR: (args, context) => replacing(args, context, "IFERROR", () => true),
  IFNA: (args, context) => replacing(args, context, "IFNA", ({ code }) => code === "#N/A"),
  ISOMITTED([arg], context) {
    return booleanValue(arg?.type === "name" && boundIn(context.scope, arg.name) !== undefined && boundIn(context.scope, arg.name)?.value === undefined);
  },
};

/** The error of a call with the wrong number of arguments. */
export function wrongCount(name: string, count: string): Failure {
  return failure("#VALUE!", `${name} takes ${count} arguments.`);
}

function branch(arg: Parameters<typeof valueOf>[0], context: Context): Value {
  return arg ? evaluate(arg, context) : blank;
}

function choose(condition: Atom | ArrayValue, whenTrue: () => Value, whenFalse: () => Value, context: Context): Value {
  if (condition.kind === Kind.Array) {
    const branches = new Map<Atom, Atom | ArrayValue>();
    const read = (truth: Atom, value: () => Value): Atom | ArrayValue => {
      const known = branches.get(truth) ?? dereference(value(), context);
      branches.set(truth, known);
      return known;
    };
    const truths = broadcast([condition], ([item = blank]) => toBoolean(item));
    const sides = truths.kind === Kind.Array ? truths.rows.flat() : [truths];
    const first = sides.includes(yes) ? read(yes, whenTrue) : no;
    const second = sides.includes(no) ? read(no, whenFalse) : no;
    return broadcast([truths, first, second], ([truth = blank, one = blank, other = blank]) => (truth.kind === Kind.Failure ? truth : truth === yes ? one : other));
  }
  const truth = toBoolean(condition);
  if (truth.kind === Kind.Failure) return truth;
  return truth.value ? whenTrue() : whenFalse();
}

function pickItems(wanted: ArrayValue, context: Context, pick: (index: Atom) => Value): Value {
  const rows = wanted.rows.map((row, down) => row.map((item, across) => itemAt(dereference(pick(item), context), down, across)));
  return { ...wanted, rows };
}

function replacing(args: Parameters<Form>[0], context: Context, name: string, replaces: (error: Failure) => boolean): Value {
  if (args.length !== 2) return wrongCount(name, "2");
  const value = valueOf(args[0], context);
  const isReplaced = (item: Atom) => item.kind === Kind.Failure && replaces(item);
  if (value.kind !== Kind.Array) return isReplaced(value) ? branch(args[1], context) : value;
  if (!value.rows.some((row) => row.some(isReplaced))) return value;
  const instead = valueOf(args[1], context);
  return broadcast([value, instead], ([item = blank, other = firstOf(instead)]) => (isReplaced(item) ? other : item));
}
