import type { Scalar } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";
import { isBlank, isGrid, type Argument } from "../argument";
import { readCell, type CellKind } from "./cell-kind";
import { findColumns } from "./header";
import type { Parameter } from "./parameter";
import { refuseTotalRow } from "./total-row";

/** A column of a table. */
export interface TableColumn<Value> {
  readonly name: Text;
  /** Other headers that it is known by. */
  readonly also?: readonly string[];
  readonly cell: CellKind<Value>;
  /** What a blank cell stands for; without it, a blank cell is refused. */
  readonly blank?: { readonly value: Value; readonly words: Text };
  /** True when a header must name it though its cells may be blank. */
  readonly isNeeded?: boolean;
}

export type TableColumns = Readonly<Record<string, TableColumn<unknown>>>;

/** A row of a table; `row` is its place in the range, counted from 1, header included. */
export type TableRow<Columns extends TableColumns> = { readonly row: number } & {
  readonly [Key in keyof Columns]: Columns[Key] extends TableColumn<infer Value> ? Value : never;
};

/** The largest table that is read, in rows. */
export const maximumTableRows = 100_000;

/**
 * A parameter that is a range read row by row: columns by their header in either language and any order, else in the order given here; blank rows are skipped.
 * `narrow` are the columns of a range that has no header and just that many columns, where these aren't simply the first.
 */
export function table<const Columns extends TableColumns>(summary: Text, columns: Columns, narrow?: readonly (keyof Columns & string)[]): Parameter<readonly TableRow<Columns>[], false> {
  const list = Object.values(columns);
  return {
    summary,
    optional: false,
    excel: { type: "any", dimensionality: "matrix" },
    must: mustOf(columns),
    details: list.map(({ name, cell, blank }) => ({
      name,
      meaning: { en: cell.must.en + (blank ? `; blank = ${blank.words.en}` : ""), ja: cell.must.ja + (blank ? `（空白は${blank.words.ja}）` : "") },
    })),
    read: (argument, name) => readTable(columns, narrow, argument, name),
  };
}

function mustOf(columns: TableColumns): Text {
  const names = Object.values(columns).map(({ name }) => name);
  return { en: `a range with columns ${names.map(({ en }) => en).join(", ")}`, ja: `${names.map(({ ja }) => ja).join("・")}の列をもつ範囲` };
}

function readTable<Columns extends TableColumns>(columns: Columns, narrow: readonly string[] | undefined, argument: Argument, name: string): readonly TableRow<Columns>[] {
  const cells = isGrid(argument) ? argument : [[argument]];
  let end = cells.length;
  while (end > 0 && isBlankRow(cells[end - 1] ?? [])) end--;
  if (end === 0) throw new Refusal({ en: "{name} is blank: it must be {must}", ja: "{name} が空白です。{must}を指定してください" }, { name, must: mustOf(columns) });
  if (end > maximumTableRows) {
    throw new Refusal({ en: "{name} has {rows} rows: at most {most} are read", ja: "{name} が{rows}行あります。読み取れるのは{most}行までです" }, { name, rows: end, most: maximumTableRows });
  }
  const { positions, firstRow } = findColumns(columns, cells.slice(0, end), name, narrow);
  if (end > firstRow) refuseTotalRow(cells[end - 1] ?? [], end, name);
  const keys = Object.keys(columns);
  const rows: Record<string, unknown>[] = [];
  for (let index = firstRow; index < end; index++) {
    const line = cells[index] ?? [];
    if (isBlankRow(line)) continue;
    const row: Record<string, unknown> = { row: index + 1 };
    for (const key of keys) {
      const column = columns[key] as TableColumn<unknown>;
      const position = positions.get(key);
      const cell = position === undefined ? null : line[position];
      row[key] = column.blank && isBlank(cell) ? column.blank.value : readCell(column.cell, cell, { argument: name, row: index + 1, column: column.name });
    }
    rows.push(row);
  }
  return rows as unknown as readonly TableRow<Columns>[];
}

function isBlankRow(line: readonly Scalar[]): boolean {
  return line.every(isBlank);
}
