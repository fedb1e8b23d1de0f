import { Kind, type ArrayValue, type Atom, type SheetArea } from "../value/value";

/** For SUBTOTAL and AGGREGATE: tells which cells are subtotals themselves and which rows are hidden. Others see the array as it is. */
export function withMasks(name: string, read: ArrayValue | Atom, { sheet, row, column }: SheetArea): ArrayValue | Atom {
  if ((name !== "SUBTOTAL" && name !== "AGGREGATE") || read.kind !== Kind.Array) return read;
  return {
    ...read,
    subtotalMask: read.rows.map((items, down) => items.map((_, across) => /^=\s*(SUBTOTAL|AGGREGATE)\s*\(/i.test(sheet.rows.get(row + down)?.get(column + across)?.formula ?? ""))),
    hiddenRowMask: read.rows.map((_, down) => sheet.hiddenRows.has(row + down)),
  };
}
