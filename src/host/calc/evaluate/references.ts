import { intersection, maximumColumns, maximumRows } from "../../../cells/address";
import type { RangeExpression } from "../formula/expression";
import { blank, failure, firstOf, Kind, type ArrayValue, type Atom, type Failure, type ReferenceValue, type SheetArea, type Value } from "../value/value";
import type { Context } from "./context";
import { mostCells, tooLarge } from "./broadcast";
import { Unsupported } from "./unsupported";

/** The areas that an A1 reference means from a formula's place. */
export function rangeReference({ sheet, lastSheet, row, column, rows, columns }: RangeExpression, { surroundings, place }: Context): ReferenceValue | Failure {
  const { index } = surroundings;
  if (sheet === undefined) return { kind: Kind.Reference, areas: [{ sheet: place.sheet, row, column, rows, columns }] };
  const first = index.sheetNamed(sheet);
  const last = lastSheet === undefined ? first : index.sheetNamed(lastSheet);
  if (!first || !last) return failure("#REF!", `There is no sheet called "${first ? String(lastSheet) : sheet}".`);
  const [from = 0, to = 0] = [index.sheets.indexOf(first), index.sheets.indexOf(last)].sort((one, other) => one - other);
  return { kind: Kind.Reference, areas: index.sheets.slice(from, to + 1).map((through) => ({ sheet: through, row, column, rows, columns })) };
}

/** Reads a value's references: one cell gives a single value, an area an array, several areas one column of all cells. */
export function dereference(value: Value, context: Context): Atom | ArrayValue {
  if (value.kind === Kind.Lambda) return failure("#CALC!", "A LAMBDA stands here without its arguments.");
  if (value.kind !== Kind.Reference) return value;
  const [area] = value.areas;
  if (!area) return blank;
  if (value.areas.length > 1) return stacked(value, context);
  if (area.rows === 1 && area.columns === 1) return context.surroundings.cells.read(area.sheet, area.row, area.column);
  return readArea(area, context);
}

/** Reads an area as an array, also when it is one cell; whole rows and columns end where the workbook's contents end. */
export function readArea(area: SheetArea, { surroundings }: Context): ArrayValue | Atom {
  const { usedRows, usedColumns } = surroundings.index;
  const rows = area.rows === maximumRows ? usedRows : area.rows;
  const columns = area.columns === maximumColumns ? usedColumns : area.columns;
  if (rows * columns > mostCells) return tooLarge(rows, columns);
  const array = surroundings.cells.readArea({ sheet: area.sheet, row: area.row, column: area.column, rows, columns });
  return rows === area.rows && columns === area.columns ? array : { ...array, isClipped: true };
}

function stacked(reference: ReferenceValue, context: Context): Atom | ArrayValue {
  const rows: Atom[][] = [];
  for (const area of reference.areas) {
    const read = readArea(area, context);
    if (read.kind !== Kind.Array) return read;
    for (const row of read.rows) for (const item of row) rows.push([item]);
  }
  return { kind: Kind.Array, rows, height: rows.length, width: 1 };
}

/** `A1:B2` where one side is calculated: the smallest area that holds both. */
export function rangeTo(left: Value, right: Value): ReferenceValue | Failure {
  const sides = singleAreas(left, right);
  if ("kind" in sides) return sides;
  const [one, other] = sides;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { kind: Kind.Reference, areas: [{ sheet: one.sheet, row, column, rows, columns }] };
}

/** Two references with a space between: the cells they share, #NULL! when there are none. */
export function sharedPart(left: Value, right: Value): ReferenceValue | Failure {
  const sides = singleAreas(left, right);
  if ("kind" in sides) return sides;
  const shared = intersection(sides[0], sides[1]);
  return shared ? { kind: Kind.Reference, areas: [{ sheet: sides[0].sheet, ...shared }] } : failure("#NULL!", "The two ranges share no cell.");
}

function singleAreas(left: Value, right: Value): readonly [SheetArea, SheetArea] | Failure {
  if (left.kind === Kind.Failure) return left;
  if (right.kind === Kind.Failure) return right;
  const one = left.kind === Kind.Reference ? left.areas[0] : undefined;
  const other = right.kind === Kind.Reference ? right.areas[0] : undefined;
  if (!one || !other) throw new Unsupported("A range with a calculated side can be calculated here when the sides are cells, names, INDEX or OFFSET.");
  return one.sheet === other.sheet ? [one, other] : failure("#REF!", "Both sides of a range must be on one sheet.");
}

/** `(A1,B2)`: both references together. */
export function united(left: Value, right: Value): ReferenceValue | Failure {
  if (left.kind === Kind.Failure) return left;
  if (right.kind === Kind.Failure) return right;
  if (left.kind !== Kind.Reference || right.kind !== Kind.Reference) return failure("#VALUE!", "Only references can be joined with a comma.");
  return { kind: Kind.Reference, areas: [...left.areas, ...right.areas] };
}

/** `A1#`: the area that A1's formula fills. */
export function spillReference(anchor: Value, { surroundings }: Context): ReferenceValue | Failure {
  if (anchor.kind === Kind.Failure) return anchor;
  const area = anchor.kind === Kind.Reference ? anchor.areas[0] : undefined;
  const spill = area && surroundings.cells.spillOf(area.sheet, area.row, area.column);
  return spill ? { kind: Kind.Reference, areas: [spill] } : failure("#REF!", "The cell before # holds no formula that gives an array.");
}

/** `@`: the one cell of a range beside or below which the formula stands, the first item of an array. */
export function intersected(value: Value, context: Context): Value {
  if (value.kind === Kind.Array) return firstOf(value);
  const area = value.kind === Kind.Reference ? value.areas[0] : undefined;
  if (!area || (area.rows === 1 && area.columns === 1)) return value;
  const { row, column } = context.place;
  const beside = area.columns === 1 && row >= area.row && row < area.row + area.rows;
  const below = area.rows === 1 && column >= area.column && column < area.column + area.columns;
  if (!beside && !below) return failure("#VALUE!", "The formula does not stand beside or below the range that @ asks for.");
  const cell = beside ? { row, column: area.column } : { row: area.row, column };
  return { kind: Kind.Reference, areas: [{ sheet: area.sheet, ...cell, rows: 1, columns: 1 }] };
}
