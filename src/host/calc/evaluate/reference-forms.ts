import { fixedAddress, maximumColumns, maximumRows, quoteSheetName } from "../../../cells/address";
import { readFormula, UnreadableFormula } from "../formula/read-formula";
import { toBoolean, toNumber, toText } from "../value/coerce";
import { booleanValue, failure, firstOf, Kind, no, numberValue, textValue, type Atom, type Failure, type SheetArea, type Value } from "../value/value";
import { wrongCount } from "./condition-forms";
import type { Context } from "./context";
import { Unsupported } from "./unsupported";
import { evaluate, valueOf } from "./evaluate";
import type { Form } from "./forms";
import { indexForm } from "./index-form";
import { intersected, readArea, spillReference } from "./references";

/** Functions that ask where a reference points, or make one. */
export const referenceForms: Readonly<Record<string, Form>> = {
  INDEX: indexForm,
  ROW: (args, context) => position(args[0], context, ({ row, rows }) => column(row + 1, rows)),
  COLUMN: (args, context) => position(args[0], context, ({ column: first, columns }) => row(first + 1, columns)),
  ROWS: (args, context) => size(args[0], context, "ROWS", ({ rows }) => rows),
  COLUMNS: (args, context) => size(args[0], context, "COLUMNS", ({ columns }) => columns),
  AREAS(args, context) {
    const value = args[0] && evaluate(args[0], context);
    if (value?.kind === Kind.Failure) return value;
    return value?.kind === Kind.Reference ? numberValue(value.areas.length) : failure("#VALUE!", "AREAS needs a reference.");
  },
  ISREF: ([arg], context) => booleanValue(arg !== undefined && evaluate(arg, context).kind === Kind.Reference),
  SINGLE: (args, context) => (args[0] ? intersected(evaluate(args[0], context), context) : wrongCount("SINGLE", "1")),
  ANCHORARRAY: (args, context) => (args[0] ? spillReference(evaluate(args[0], context), context) : wrongCount("ANCHORARRAY", "1")),
  OFFSET(args, context) {
    if (args.length < 3 || args.length > 5) return wrongCount("OFFSET", "3 to 5");
    const base = areaOf(args[0], context);
    if ("kind" in base) return base;
    const [down, across, height, width] = [1, 2, 3, 4].map((at) => (args[at] ? toNumber(firstOf(valueOf(args[at], context))) : undefined));
    for (const number of [down, across, height, width]) if (number?.kind === Kind.Failure) return number;
    const number = (value: Atom | undefined, otherwise: number): number => (value?.kind === Kind.Number ? Math.trunc(value.value) : otherwise);
    const rows = number(height, base.rows);
    const columns = number(width, base.columns);
    const top = base.row + number(down, 0) + (rows < 0 ? rows + 1 : 0);
    const left = base.column + number(across, 0) + (columns < 0 ? columns + 1 : 0);
    const outside = top < 0 || left < 0 || top + Math.abs(rows) > maximumRows || left + Math.abs(columns) > maximumColumns;
    if (outside || rows === 0 || columns === 0) return failure("#REF!", "OFFSET points off the sheet.");
    return { kind: Kind.Reference, areas: [{ sheet: base.sheet, row: top, column: left, rows: Math.abs(rows), columns: Math.abs(columns) }] };
  },
  INDIRECT(args, context) {
    const text = toText(firstOf(valueOf(args[0], context)));
    if (text.kind === Kind.Failure) return text;
    const a1 = args[1] ? toBoolean(firstOf(valueOf(args[1], context))) : undefined;
    if (a1 === no) throw new Unsupported("INDIRECT with R1C1 references can't be calculated here; use A1 references.");
    const read = readFormula(text.value);
    const pointing = !(read instanceof UnreadableFormula) && (read.type === "range" || read.type === "name" || read.type === "table" || (read.type === "unary" && read.operator === "#"));
    const value = pointing ? evaluate(read, { ...context, scope: undefined }) : undefined;
    return value?.kind === Kind.Reference ? value : failure("#REF!", `INDIRECT: "${text.value}" is no reference.`);
  },
  FORMULATEXT(args, context) {
    const area = areaOf(args[0], context);
    if ("kind" in area) return failure("#N/A");
    const formula = area.sheet.rows.get(area.row)?.get(area.column)?.formula;
    return formula === undefined ? failure("#N/A") : textValue(formula);
  },
  ISFORMULA(args, context) {
    const area = areaOf(args[0], context);
    return "kind" in area ? area : booleanValue(area.sheet.rows.get(area.row)?.get(area.column)?.formula !== undefined);
  },
  CELL(args, context) {
    const wanted = toText(firstOf(valueOf(args[0], context)));
    if (wanted.kind === Kind.Failure) return wanted;
    const { place } = context;
    const area = args[1] ? areaOf(args[1], context) : { ...place, rows: 1, columns: 1 };
    if ("kind" in area) return area;
    const cell = { ...area, rows: 1, columns: 1 };
    switch (wanted.value.toLowerCase()) {
      case "address":
        return textValue(`${cell.sheet === place.sheet ? "" : `${quoteSheetName(cell.sheet.name)}!`}${fixedAddress(cell)}`);
      case "row":
        return numberValue(cell.row + 1);
      case "col":
        return numberValue(cell.column + 1);
      case "contents": {
        return firstOf(readArea(cell, context));
      }
      default:
        throw new Unsupported(`CELL("${wanted.value}") can't be calculated here; address, row, col and contents can.`);
    }
  },
  SHEET(args, context) {
    if (args.length === 0) return numberValue(context.surroundings.index.sheets.indexOf(context.place.sheet) + 1);
    const value = args[0] && evaluate(args[0], context);
    const sheet = value?.kind === Kind.Reference ? value.areas[0]?.sheet : value?.kind === Kind.Text ? context.surroundings.index.sheetNamed(value.value) : undefined;
    return sheet ? numberValue(context.surroundings.index.sheets.indexOf(sheet) + 1) : failure("#N/A");
  },
  SHEETS(args, context) {
    const value = args[0] && evaluate(args[0], context);
    if (!value) return numberValue(context.surroundings.index.sheets.length);
    return value.kind === Kind.Reference ? numberValue(new Set(value.areas.map(({ sheet }) => sheet)).size) : failure("#REF!");
  },
};

function areaOf(arg: Parameters<typeof valueOf>[0], context: Context): SheetArea | Failure {
  const value = arg && evaluate(arg, context);
  if (value?.kind === Kind.Failure) return value;
  const area = value?.kind === Kind.Reference ? value.areas[0] : undefined;
  return area ?? failure("#VALUE!", "A reference is needed here.");
}

function position(arg: Parameters<typeof valueOf>[0], context: Context, of: (area: SheetArea) => Value): Value {
  if (!arg) return of({ ...context.place, rows: 1, columns: 1 });
  const area = areaOf(arg, context);
  return "kind" in area ? area : of(area);
}

function size(arg: Parameters<typeof valueOf>[0], context: Context, name: string, of: (size: { rows: number; columns: number }) => number): Value {
  const value = arg && evaluate(arg, context);
  if (!value) return wrongCount(name, "1");
  if (value.kind === Kind.Failure) return value;
  if (value.kind === Kind.Reference) return numberValue(value.areas.reduce((sum, area) => sum + of(area), 0));
  return numberValue(value.kind === Kind.Array ? of({ rows: value.height, columns: value.width }) : 1);
}

function column(first: number, count: number): Value {
  if (count === 1) return numberValue(first);
  return { kind: Kind.Array, rows: Array.from({ length: count }, (_, index) => [numberValue(first + index)]), height: count, width: 1 };
}

function row(first: number, count: number): Value {
  if (count === 1) return numberValue(first);
  return { kind: Kind.Array, rows: [Array.from({ length: count }, (_, index) => numberValue(first + index))], height: 1, width: count };
}
