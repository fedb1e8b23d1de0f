import { toNumber } from "../value/coerce";
import { arrayValue, blank, failure, firstOf, Kind, type ArrayValue, type Atom, type Failure, type SheetArea, type Value } from "../value/value";
import { broadcast } from "./broadcast";
import { wrongCount } from "./condition-forms";
import { evaluate, valueOf } from "./evaluate";
import type { Form } from "./forms";
import { readArea } from "./references";

/** INDEX: of a reference it gives a reference, so that `A1:INDEX(...)` works; row or column 0 is all of them. */
export const indexForm: Form = (args, context) => {
  if (args.length < 2 || args.length > 4 || !args[0]) return wrongCount("INDEX", "2 to 4");
  const source = evaluate(args[0], context);
  if (source.kind === Kind.Failure) return source;
  if (source.kind === Kind.Lambda) return failure("#VALUE!");
  const rows = valueOf(args[1], context);
  const columns = valueOf(args[2], context);
  const area = source.kind === Kind.Reference ? areaAt(source.areas, valueOf(args[3], context)) : undefined;
  if (area && "kind" in area) return area;
  const height = area ? area.rows : source.kind === Kind.Array ? source.height : 1;
  const width = area ? area.columns : source.kind === Kind.Array ? source.width : 1;
  const picked = (row: Atom, column: Atom) => placeIn(height, width, row, column, args.length < 3);
  if (rows.kind !== Kind.Array && columns.kind !== Kind.Array) {
    const place = picked(rows, columns);
    if ("kind" in place) return place;
    if (area) return { kind: Kind.Reference, areas: [{ sheet: area.sheet, row: area.row + place.row, column: area.column + place.column, rows: place.rows, columns: place.columns }] };
    return partOf(source as Atom | ArrayValue, place);
  }
  const items = area ? readArea(area, context) : (source as Atom | ArrayValue);
  return broadcast([rows, columns], ([row = blank, column = blank]) => {
    const place = picked(row, column);
    return "kind" in place ? place : firstOf(partOf(items, place));
  });
};

interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function areaAt(areas: readonly SheetArea[], wanted: Atom | ArrayValue): SheetArea | Failure {
  const number = toNumber(firstOf(wanted));
  if (number.kind === Kind.Failure) return number;
  return areas[Math.max(0, Math.trunc(number.value) - 1)] ?? failure("#REF!", "INDEX asks for an area that the reference does not have.");
}

function placeIn(height: number, width: number, first: Atom, second: Atom, oneNumber: boolean): Part | Failure {
  const row = toNumber(first);
  const column = toNumber(second);
  if (row.kind === Kind.Failure) return row;
  if (column.kind === Kind.Failure) return column;
  let [down, across] = [Math.trunc(row.value), Math.trunc(column.value)];
  // With one number, a single row is counted along.
  if (oneNumber && height === 1 && width > 1) [down, across] = [1, down];
  if (down < 0 || across < 0) return failure("#VALUE!", "INDEX counts rows and columns from 1.");
  if (down > height || across > width) return failure("#REF!", `INDEX asks for row ${String(down)}, column ${String(across)} of ${String(height)} x ${String(width)} cells.`);
  const column1 = across === 0 && width === 1 ? 1 : across;
  return {
    row: Math.max(0, down - 1),
    column: Math.max(0, column1 - 1),
    rows: down === 0 ? height : 1,
    columns: column1 === 0 ? width : 1,
  };
}

function partOf(source: Atom | ArrayValue, { row, column, rows, columns }: Part): Value & (Atom | ArrayValue) {
  if (source.kind !== Kind.Array) return source;
  const part = source.rows.slice(row, row + rows).map((items) => items.slice(column, column + columns));
  return rows === 1 && columns === 1 ? (part[0]?.[0] ?? failure("#REF!")) : arrayValue(part);
}
