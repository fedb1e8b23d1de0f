import { isCellError, type CellError, type Scalar } from "../../cells/value";
import type { Text } from "../../language/text";
import { isBlank, isGrid } from "../argument";
import { readCell, type CellKind } from "./cell-kind";
import { lineOf } from "./column";
import type { Parameter } from "./parameter";

/** Cells down a column or across a row, blank ones included: `undefined` where nothing stands, never a header. */
export type Places<Value> = readonly (Value | CellError | undefined)[];

/** A parameter in which each cell's place counts, as in a cap for each of several columns; errors keep their place too. */
export function places<Value>(summary: Text, cell: CellKind<Value>, blank: Text): Parameter<Places<Value>, false> {
  return {
    summary,
    optional: false,
    excel: { type: "any", dimensionality: "matrix" },
    must: { en: `${cell.must.en}, or a line of them without header; blank = ${blank.en}`, ja: `${cell.must.ja}、またはその並び（見出しなし、空白は${blank.ja}）` },
    details: [],
    read: (argument, name) => {
      if (!isGrid(argument)) return [readCell(cell, argument, { argument: name })];
      return lineOf(argument, name).cells.map(([held = null]: readonly Scalar[], index) => (isBlank(held) ? undefined : isCellError(held) ? held : readCell(cell, held, { argument: name, row: index + 1 })));
    },
  };
}
