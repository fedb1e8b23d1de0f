import { isCellError, type CellError, type Grid, type Scalar } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";
import { isBlank, isGrid, type Argument } from "../argument";
import { readCell, type CellKind } from "./cell-kind";
import { isHeaderText } from "./header-text";
import type { Parameter } from "./parameter";
import { refuseTotalRow } from "./total-row";

/** Numbers down one column, or across one row, without header and trailing blanks. */
export interface NumberColumn {
  /** NaN where the row holds no number. */
  readonly numbers: Float64Array;
  /** What stands where no number is: a blank or an error, by zero-based row. */
  readonly others: ReadonlyMap<number, CellError | null>;
  readonly isAcross: boolean;
  /** Place of the first number in the range, counted from 1: 2 below a header. */
  readonly firstRow: number;
  /** Rows of the range without its header, trailing blanks included. */
  readonly room: number;
}

/** A parameter that is one number or a column (or a row) of them. Blank and error rows keep their place; a text is refused. */
export function column(summary: Text, cell: CellKind<number>): Parameter<NumberColumn, false> {
  return {
    summary,
    optional: false,
    excel: { type: "any", dimensionality: "matrix" },
    must: { en: `${cell.must.en}, or a column of them`, ja: `${cell.must.ja}、またはその列` },
    details: [],
    read: (argument, name) => readColumn(cell, argument, name),
  };
}

function readColumn(kind: CellKind<number>, argument: Argument, name: string): NumberColumn {
  if (!isGrid(argument)) return { numbers: Float64Array.of(readCell(kind, argument, { argument: name })), others: new Map(), isAcross: false, firstRow: 1, room: 1 };
  const { cells, isAcross } = lineOf(argument, name);
  let end = cells.length;
  while (end > 0 && isBlank(cells[end - 1]?.[0])) end--;
  if (end === 0) throw new Refusal({ en: "{name} is blank: it must be {must}", ja: "{name} が空白です。{must}を指定してください" }, { name, must: kind.must });
  const start = end > 1 && isHeaderText(cells[0]?.[0]) ? 1 : 0;
  refuseTotalRow(cells[end - 1] as readonly Scalar[], end, name);
  const numbers = new Float64Array(end - start);
  const others = new Map<number, CellError | null>();
  for (let row = start; row < end; row++) {
    const cell = cells[row]?.[0] ?? null;
    const value = typeof cell === "number" ? kind.read(cell) : undefined;
    if (value !== undefined) {
      numbers[row - start] = value;
    } else if (isBlank(cell) || isCellError(cell)) {
      others.set(row - start, isBlank(cell) ? null : cell);
      numbers[row - start] = NaN;
    } else {
      numbers[row - start] = readCell(kind, cell, { argument: name, row: row + 1 });
    }
  }
  return { numbers, others, isAcross, firstRow: start + 1, room: cells.length - start };
}

/** A range of one column as it is, of one row turned on its side; refuses any other. */
export function lineOf(argument: Grid, name: string): { readonly cells: Grid; readonly isAcross: boolean } {
  const width = argument[0]?.length ?? 0;
  if (width <= 1) return { cells: argument, isAcross: false };
  if (argument.length === 1) return { cells: (argument[0] as readonly Scalar[]).map((cell) => [cell]), isAcross: true };
  throw new Refusal(
    { en: "{name} must be one column, not {rows} rows by {columns} columns", ja: "{name} には1列の範囲を指定してください（現在は{rows}行×{columns}列）" },
    { name, rows: argument.length, columns: width },
  );
}
