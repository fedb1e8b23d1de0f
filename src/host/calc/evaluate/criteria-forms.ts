import { maximumRows } from "../../../cells/address";
import type { Expression } from "../formula/expression";
import { callLibrary } from "../functions/library";
import { blank, failure, Kind, numberValue, type ReferenceValue, type Value } from "../value/value";
import { applyBinary } from "./operators";
import { broadcast } from "./broadcast";
import type { Context } from "./context";
import { evaluate } from "./evaluate";
import type { Form } from "./forms";
import { dereference, readArea } from "./references";

/** Functions with criteria that need to know how large their ranges are, not only what they hold. */
export const criteriaForms: Readonly<Record<string, Form>> = {
  SUMIF: (args, context) => withSumRange("SUMIF", args, context),
  AVERAGEIF: (args, context) => withSumRange("AVERAGEIF", args, context),
  COUNTIF: (args, context) => counted("COUNTIF", args, context),
  COUNTIFS: (args, context) => counted("COUNTIFS", args, context),
  COUNTBLANK([arg], context) {
    const value = arg && evaluate(arg, context);
    if (value?.kind === Kind.Failure) return value;
    if (value?.kind !== Kind.Reference) return failure("#VALUE!", "COUNTBLANK needs a reference.");
    let blanks = 0;
    for (const area of value.areas) {
      const read = readArea(area, context);
      if (read.kind !== Kind.Array) return read;
      const filled = read.rows.reduce((sum, row) => sum + row.filter((item) => item.kind !== Kind.Blank && !(item.kind === Kind.Text && item.value === "")).length, 0);
      blanks += area.rows * area.columns - filled;
    }
    return numberValue(blanks);
  },
};

/** The range to sum starts where it is given, and is as large as the range that the criterion looks at. */
function withSumRange(name: string, args: readonly (Expression | undefined)[], context: Context): Value {
  const looked = areaOf(args[0], context);
  const summed = areaOf(args[2], context);
  const fits = !looked || !summed || (looked.rows === summed.rows && looked.columns === summed.columns);
  const sum: Expression | undefined = fits ? args[2] : { type: "range", sheet: summed.sheet.name, row: summed.row, column: summed.column, rows: looked.rows, columns: looked.columns };
  return called(name, args.length > 2 ? [args[0], args[1], sum] : args, context);
}

/** Counting whole columns counts their blank cells too, where a criterion (such as `"<>x"`) fits blanks. */
function counted(name: string, args: readonly (Expression | undefined)[], context: Context): Value {
  const found = called(name, args, context);
  const area = areaOf(args[0], context);
  if (!area) return found;
  const first = readArea(area, context);
  if (first.kind !== Kind.Array || !first.isClipped || area.rows !== maximumRows) return found;
  const blanks = args.map((arg, index): Expression | undefined => (index % 2 === 0 ? { type: "literal", value: oneBlank } : arg));
  const perBlank = called(name, blanks, context);
  const missing = numberValue(area.rows * area.columns - first.height * first.width);
  return broadcast([dereference(found, context), dereference(perBlank, context)], ([count = blank, each = blank]) => applyBinary("+", count, applyBinary("*", each, missing)));
}

const oneBlank = { kind: Kind.Array, rows: [[blank]], height: 1, width: 1 } as const;

function called(name: string, args: readonly (Expression | undefined)[], context: Context): Value {
  return callLibrary(name, args, context) ?? failure("#NAME?");
}

function areaOf(arg: Expression | undefined, context: Context): ReferenceValue["areas"][number] | undefined {
  if (arg?.type !== "range" && arg?.type !== "name" && arg?.type !== "table") return undefined;
  const value = evaluate(arg, context);
  return value.kind === Kind.Reference ? value.areas[0] : undefined;
}
