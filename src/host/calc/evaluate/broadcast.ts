import { blank, failure, firstOf, itemAt, Kind, type ArrayValue, type Atom } from "../value/value";
import { Unsupported } from "./unsupported";

/** Cells that one array may have here: two full columns. Larger ones are refused rather than left to fill the memory. */
export const mostCells = 2_097_152;

/** The error of an array that is too large to calculate here. */
export function tooLarge(rows: number, columns: number): Atom {
  return failure("#NUM!", `An array of ${String(rows)} x ${String(columns)} cells is too large to calculate here; the limit is ${String(mostCells)} cells.`);
}

/**
 * Applies a function of single values to arrays: item by item, single rows, columns and values repeated; items that one
 * array lacks are #N/A. Without any array it is one call.
 */
export function broadcast(args: readonly (Atom | ArrayValue)[], apply: (items: readonly Atom[]) => Atom): Atom | ArrayValue {
  let height = 1;
  let width = 1;
  let anyArray = false;
  let isClipped = false;
  for (const arg of args) {
    if (arg.kind !== Kind.Array) continue;
    anyArray = true;
    isClipped ||= arg.isClipped === true;
    height = Math.max(height, arg.height);
    width = Math.max(width, arg.width);
  }
  if (!anyArray) return apply(args as readonly Atom[]);
  if (height * width > mostCells) return tooLarge(height, width);
  const rows: Atom[][] = [];
  for (let row = 0; row < height; row++) {
    const items: Atom[] = [];
    for (let column = 0; column < width; column++) items.push(apply(args.map((arg) => itemAt(arg, row, column))));
    rows.push(items);
  }
  if (!isClipped) return { kind: Kind.Array, rows, height, width };
  refuseUnlessBlank(apply(args.map((arg) => (arg.kind === Kind.Array && arg.isClipped ? blank : firstOf(arg)))));
  return { kind: Kind.Array, rows, height, width, isClipped };
}

/** What is left out of a whole column are blanks: they must come to nothing, or the result would lack them. */
function refuseUnlessBlank(item: Atom): void {
  const countsForNothing = item.kind === Kind.Blank || item.kind === Kind.Failure || item.value === 0 || item.value === "" || item.value === false;
  if (!countsForNothing) throw new Unsupported("The formula counts the blank cells of a whole column or row; give it a range that ends, such as A1:A1000.");
}
