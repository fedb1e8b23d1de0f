import { columnLetters, columnNumber, maximumColumns, maximumRows } from "../../../cells/address";
import { limits } from "../package/limits";
import { tooMany } from "../refusals";
import { piecesOf } from "./tokens";

/** A corner of a reference as it stands from the cell that shares the formula; without a row or column it spans all. */
export interface Corner {
  readonly column?: { readonly at: number; readonly isFixed: boolean };
  readonly row?: { readonly at: number; readonly isFixed: boolean };
}

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly parts: readonly (string | Corner)[];
}

const corner = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3})(?=:|$)|(\$?)(\d{1,7})(?=:|$)/g;

/** The formulas that a sheet stores once for many cells. */
export class SharedFormulas {
  private readonly masters = new Map<string, Shared>();
  private characters = 0;

  /** Remembers the formula that a cell shares under an index. */
  share(index: string, formula: string, row: number, column: number): void {
    this.masters.set(index, { row, column, parts: ["=", ...piecesOf(formula).flatMap((piece) => (/^range(_beam)?$/.test(piece.type) ? cornersOf(piece.value) : piece.value))] });
  }

  /** The formula as it reads at another cell; `undefined` for an index that nobody shared. */
  formulaAt(index: string, row: number, column: number): string | undefined {
    const shared = this.masters.get(index);
    if (!shared) return undefined;
    const text = shared.parts.map((part) => (typeof part === "string" ? part : cornerText(part, row - shared.row, column - shared.column))).join("");
    this.characters += text.length;
    if (this.characters > limits.expandedFormulaCharacters) {
      throw tooMany("characters of shared formulas", "共有数式の文字数", limits.expandedFormulaCharacters);
    }
    return text;
  }
}

/** A reference in parts: its corners, and the text between them. */
export function cornersOf(reference: string): (string | Corner)[] {
  const start = reference.lastIndexOf("!") + 1;
  const parts: (string | Corner)[] = [reference.slice(0, start)];
  let at = start;
  for (const match of reference.slice(start).matchAll(corner)) {
    const [whole, cellColumnMark, cellColumn, cellRowMark, cellRow, columnMark, columnAlone, rowMark, rowAlone] = match;
    const letters = cellColumn ?? columnAlone;
    const digits = cellRow ?? rowAlone;
    parts.push(reference.slice(at, start + match.index), {
      ...(letters !== undefined && { column: { at: columnNumber(letters), isFixed: (cellColumnMark ?? columnMark) === "$" } }),
      ...(digits !== undefined && { row: { at: Number(digits) - 1, isFixed: (cellRowMark ?? rowMark) === "$" } }),
    });
    at = start + match.index + whole.length;
  }
  return [...parts, reference.slice(at)];
}

/** Excel counts around the edge of the sheet: one row above the first is the last. */
function cornerText({ row, column }: Corner, down: number, across: number): string {
  const moved = (at: number, by: number, size: number) => (((at + by) % size) + size) % size;
  const letters = column && (column.isFixed ? `$${columnLetters(column.at)}` : columnLetters(moved(column.at, across, maximumColumns)));
  const digits = row && (row.isFixed ? `$${String(row.at + 1)}` : String(moved(row.at, down, maximumRows) + 1));
  return `${letters ?? ""}${digits ?? ""}`;
}
