import type { Scalar } from "../../cells/value";
import { columnKind } from "../../core/contract/column-kinds";
import { readTriggerTable, type TriggerTable } from "../../core/contract/read-trigger-table";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { Refusal } from "../../language/refusal";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import type { Parameter } from "../parameters/parameter";
import { triggerCells } from "./trigger-cells";

/** The `triggers` parameter: `needed` is the column that a header must name, `used` are the others that the function reads. A cell in one of them that can't be read is refused; those of other columns are left alone. */
export function triggerTable(needed: TriggerColumn, used: readonly TriggerColumn[]): Parameter<TriggerTable, false> {
  const read = [needed, ...used];
  return {
    summary: {
      en: "The trigger table with its header row, in English or Japanese, columns in any order; without a header the documented order, or that of the 24-column table. Cells are read as contracts write them: US$5 million, 12億円, up to 40m, [***], 1 April 2027, 令和9年4月1日",
      ja: "見出し行を含むトリガー表（英語・日本語、列の順序は自由）。見出しがない場合は記載の列順、または24列の表の列順。契約書の書き方（US$5 million、12億円、最大40億円、[***]、令和9年4月1日など）のまま読み取れます",
    },
    optional: false,
    excel: triggerCells.excel,
    must: triggerCells.must,
    details: read.map((column) => ({ name: triggerColumns[column].name, meaning: columnKind(triggerColumns[column]).must })),
    read: (argument, name) => {
      const table = readTriggerTable(triggerCells.read(argument, name));
      if (!table.columns.some(({ column }) => column === needed)) {
        throw new Refusal({ en: "{name} has no column called {column}", ja: "{name} に「{column}」列がありません" }, { name, column: triggerColumns[needed].name });
      }
      refuseUnreadable(table, read, name);
      return table;
    },
  };
}

function refuseUnreadable({ unreadable }: TriggerTable, read: readonly TriggerColumn[], name: string): void {
  const [first] = unreadable.filter(({ column }) => read.includes(column)).sort((one, other) => one.row - other.row);
  if (!first) return;
  throw new Refusal(
    { en: '{name} row {row}, {column} must be {must}, not "{text}"', ja: "{name} の{row}行目「{column}」には{must}を指定してください（現在は「{text}」）" },
    { name, row: String(first.row), column: triggerColumns[first.column].name, must: first.must, text: shortened(first.text) },
  );
}

const longestQuote = 40;

function shortened(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

/** A line beside each row of the table: blank rows stay blank, a header gives none. */
export function besideTriggers<Line extends readonly Scalar[]>({ rows, firstRow }: TriggerTable, blank: Line, lineOf: (row: TriggerRow, index: number) => Line): readonly Line[] {
  const lines = new Array<Line>((rows.at(-1)?.row ?? firstRow) - firstRow).fill(blank);
  rows.forEach((row, index) => {
    lines[row.row - 1 - firstRow] = lineOf(row, index);
  });
  return lines;
}
