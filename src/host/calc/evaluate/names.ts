import { blank, failure, type Scope, type Value } from "../value/value";
import { readFormula, UnreadableFormula } from "../formula/read-formula";
import { evaluate } from "./evaluate";
import { dataReference } from "./table-references";
import type { Context } from "./context";

const deepestNames = 64;

/** What a name means at a formula's place: a LET or LAMBDA name, a name of the sheet or workbook, or a table. */
export function evaluateName({ name, sheet: sheetName }: { readonly name: string; readonly sheet?: string }, context: Context): Value {
  const bound = sheetName === undefined ? boundIn(context.scope, name) : undefined;
  if (bound) return bound.value ?? blank;
  const { index } = context.surroundings;
  const sheet = sheetName === undefined ? context.place.sheet : index.sheetNamed(sheetName);
  if (!sheet) return failure("#REF!", `There is no sheet called "${String(sheetName)}".`);
  const defined = evaluateDefinedName(name, { ...context, place: { ...context.place, sheet } });
  if (defined) return defined;
  const table = index.tableNamed(name);
  return table ? dataReference(table) : failure("#NAME?", `There is no name or table called "${name}".`);
}

/** The binding of a LET or LAMBDA name that a formula sees, if there is one. */
export function boundIn(scope: Scope | undefined, name: string): Scope | undefined {
  for (let at = scope; at; at = at.outer) if (at.name === name) return at;
  return undefined;
}

/** The value of a name that the sheet or the workbook defines; `undefined` when none does. */
export function evaluateDefinedName(name: string, context: Context): Value | undefined {
  const { index, effort } = context.surroundings;
  const defined = index.nameFor(context.place.sheet, name);
  if (!defined) return undefined;
  const read = readFormula(defined.formula);
  if (read instanceof UnreadableFormula) return failure("#NAME?", `The name "${defined.name}": ${read.problem}`);
  if (effort.depth >= deepestNames * 8) return failure("#NUM!", `The name "${defined.name}" refers to itself or is nested too deeply.`);
  effort.depth += 8;
  try {
    return evaluate(read, { ...context, scope: undefined });
  } finally {
    effort.depth -= 8;
  }
}
