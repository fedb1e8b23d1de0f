import type { Text } from "../../language/text";
import { Refusal } from "../../language/refusal";
import { plain } from "../../language/plain";
import { isBlank, isGrid, type Argument } from "../argument";
import { readCell, type CellKind } from "./cell-kind";
import { lineOf } from "./column";
import type { Parameter } from "./parameter";
import { refuseTotalRow } from "./total-row";

/** One cell of a column of texts; `row` is its place in the range, counted from 1. */
export interface TextAt<Value> {
  readonly row: number;
  /** `undefined` for a blank cell between others. */
  readonly value: Value | undefined;
}

/** A parameter that is a text or a column of them, without trailing blanks; a first cell that is one of `headers` is left out, an error refused. */
export function texts<Value>(summary: Text, cell: CellKind<Value>, headers: readonly string[]): Parameter<readonly TextAt<Value>[], false> {
  const known = new Set(headers.map(plain));
  return {
    summary,
    optional: false,
    excel: { type: "any", dimensionality: "matrix" },
    must: { en: `${cell.must.en}, or a column of them`, ja: `${cell.must.ja}、またはその列` },
    details: [],
    read: (argument, name) => readTexts(cell, known, argument, name),
  };
}

function readTexts<Value>(kind: CellKind<Value>, headers: ReadonlySet<string>, argument: Argument, name: string): readonly TextAt<Value>[] {
  if (!isGrid(argument)) return [{ row: 1, value: readCell(kind, argument, { argument: name }) }];
  const cells = lineOf(argument, name).cells.map(([cell = null]) => cell);
  let end = cells.length;
  while (end > 0 && isBlank(cells[end - 1])) end--;
  if (end === 0) throw new Refusal({ en: "{name} is blank: it must be {must}", ja: "{name} が空白です。{must}を指定してください" }, { name, must: kind.must });
  refuseTotalRow([cells[end - 1] ?? null], end, name);
  const first = cells[0];
  const start = end > 1 && typeof first === "string" && headers.has(plain(first)) ? 1 : 0;
  return cells.slice(start, end).map((cell, index) => {
    const row = start + index + 1;
    return { row, value: isBlank(cell) ? undefined : readCell(kind, cell, { argument: name, row }) };
  });
}
