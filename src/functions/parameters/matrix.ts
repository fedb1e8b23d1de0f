import { isCellError, type CellError, type Scalar } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";
import { isBlank, isGrid, type Argument } from "../argument";
import { readCell, type CellKind } from "./cell-kind";
import { isHeaderRow, isHeaderText } from "./header-text";
import type { Parameter } from "./parameter";
import { refuseTotalRow } from "./total-row";

/** A rectangle of numbers without header and trailing blanks. */
export interface NumberMatrix {
  readonly rows: number;
  readonly width: number;
  /** Row by row: `numbers[row * width + column]`; NaN in a row that is wholly blank or holds an error. */
  readonly numbers: Float64Array;
  /** Rows that hold no numbers: wholly blank, or with an error, their first. */
  readonly others: ReadonlyMap<number, CellError | null>;
  /** The header's names, "" where it has none; absent without a header. */
  readonly names?: readonly string[];
  /** Place of the first row of numbers in the range, counted from 1. */
  readonly firstRow: number;
}

/** A parameter that is a rectangle of numbers, a first row of texts being its header; `blank` is what a blank cell beside filled ones stands for, else it is refused. */
export function matrix(summary: Text, cell: CellKind<number>, blank?: { readonly value: number; readonly words: Text }): Parameter<NumberMatrix, false> {
  return {
    summary,
    optional: false,
    excel: { type: "any", dimensionality: "matrix" },
    must: {
      en: `a range of cells that are each ${cell.must.en}${blank ? `; blank = ${blank.words.en}` : ""}; a first row of names is a header`,
      ja: `各セルが${cell.must.ja}の範囲${blank ? `（空白は${blank.words.ja}）` : ""}。1行目が名前なら見出し`,
    },
    details: [],
    read: (argument, name) => readMatrix(cell, blank?.value, argument, name),
  };
}

function readMatrix(kind: CellKind<number>, blank: number | undefined, argument: Argument, name: string): NumberMatrix {
  const cells = isGrid(argument) ? argument : [[argument]];
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? []).every(isBlank)) end--;
  const start = isHeaderRow(cells[0] ?? []) && end > 1 ? 1 : 0;
  if (end === 0) throw new Refusal({ en: "{name} is blank: it must be numbers", ja: "{name} が空白です。数値を指定してください" }, { name });
  refuseTotalRow(cells[end - 1] ?? [], end, name);
  const width = filledWidth(cells.slice(0, end));
  const numbers = new Float64Array((end - start) * width);
  const others = new Map<number, CellError | null>();
  for (let row = start; row < end; row++) {
    const line = cells[row] ?? [];
    const error = line.find(isCellError);
    if (error || line.every(isBlank)) {
      others.set(row - start, error ?? null);
      numbers.fill(NaN, (row - start) * width, (row - start + 1) * width);
      continue;
    }
    for (let column = 0; column < width; column++) {
      const cell = line[column] ?? null;
      numbers[(row - start) * width + column] = blank !== undefined && isBlank(cell) ? blank : readCell(kind, cell, { argument: name, row: row + 1, column: columnName(start === 1 ? cells[0]?.[column] : null, column) });
    }
  }
  return { rows: end - start, width, numbers, others, firstRow: start + 1, ...(start === 1 ? { names: namesOf(cells[0] ?? [], width) } : {}) };
}

function filledWidth(cells: readonly (readonly Scalar[])[]): number {
  let width = 0;
  for (const line of cells) for (let column = line.length; column > width; column--) if (!isBlank(line[column - 1])) width = column;
  return width;
}

function namesOf(header: readonly Scalar[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, column) => (isHeaderText(header[column]) ? header[column].trim() : ""));
}

function columnName(header: Scalar | undefined, column: number): Text {
  return isHeaderText(header) ? { en: header.trim(), ja: header.trim() } : { en: `column ${column + 1}`, ja: `${column + 1}列目` };
}
