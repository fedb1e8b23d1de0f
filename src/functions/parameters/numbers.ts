import type { Scalar } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";
import { isBlank, isGrid, type Argument } from "../argument";
import { readCell, type CellKind } from "./cell-kind";
import { lineOf } from "./column";
import { isHeaderText } from "./header-text";
import type { Parameter } from "./parameter";
import { refuseTotalRow } from "./total-row";

/** A parameter that is numbers whose places don't matter, down a column or across a row, at least one: blank cells are passed over, texts and errors refused. */
export function numbers(summary: Text, cell: CellKind<number>): Parameter<readonly number[], false> {
  return {
    summary,
    optional: false,
    excel: { type: "any", dimensionality: "matrix" },
    must: { en: `${cell.must.en}, or a column of them; blank cells are passed over`, ja: `${cell.must.ja}、またはその列（空白セルは読み飛ばし）` },
    details: [],
    read: (argument, name) => readNumbers(cell, argument, name),
  };
}

function readNumbers(kind: CellKind<number>, argument: Argument, name: string): readonly number[] {
  if (!isGrid(argument)) return [readCell(kind, argument, { argument: name })];
  const cells = lineOf(argument, name).cells.map(([cell]) => cell ?? null);
  let last = cells.length - 1;
  while (last >= 0 && isBlank(cells[last])) last--;
  if (last < 0) throw new Refusal({ en: "{name} is blank: it must be {must}", ja: "{name} が空白です。{must}を指定してください" }, { name, must: kind.must });
  refuseTotalRow([cells[last] as Scalar], last + 1, name);
  return cells.flatMap((cell, index) => (isBlank(cell) || (index === 0 && last > 0 && isHeaderText(cell)) ? [] : [readCell(kind, cell, { argument: name, row: index + 1 })]));
}
