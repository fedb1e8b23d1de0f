import type { CellError } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import type { NumberColumn } from "./column";

/** Columns read together, row by row. */
export interface SideBySide<Name extends string = string> {
  readonly length: number;
  /** NaN in every column where the row is blank or holds an error. */
  readonly columns: Readonly<Record<Name, Float64Array>>;
  /** What a row without numbers holds: nothing, or its first error. */
  readonly others: ReadonlyMap<number, CellError | null>;
  readonly isAcross: boolean;
}

export interface SideBySideOptions<Name extends string> {
  /** What a blank cell stands for beside a filled one; in a column not named here it is refused. */
  readonly blanks?: Partial<Record<Name, number>>;
  /** True when a row needs the rows above it: then all rows below an error show it too. */
  readonly isRunning?: boolean;
}

/** Columns by the names of their arguments, as rows of one table: wholly blank rows stay blank, an error makes its row that error, ranges of different sizes are refused. */
export function sideBySide<const Name extends string>(given: Readonly<Record<Name, NumberColumn>>, { blanks = {}, isRunning = false }: SideBySideOptions<Name> = {}): SideBySide<Name> {
  const names = Object.keys(given) as Name[];
  const [first = "" as Name] = names;
  const length = Math.max(...names.map((name) => given[name].numbers.length));
  for (const name of names) {
    if (given[name].room < length) refuseSizes(name, given, length);
  }
  const columns = Object.fromEntries(names.map((name) => [name, extended(given[name].numbers, length)])) as Record<Name, Float64Array>;
  const others = new Map<number, CellError | null>();
  for (const row of unfilledRows(names.map((name) => given[name]), length)) {
    const held = names.map((name) => (row < given[name].numbers.length ? given[name].others.get(row) : null));
    const error = held.find((cell) => cell !== null && cell !== undefined);
    if (error) others.set(row, error);
    else if (held.every((cell) => cell === null)) others.set(row, null);
    else fillBlanks(given, names, held, row, blanks, columns);
    if (others.has(row)) for (const name of names) columns[name][row] = NaN;
  }
  if (isRunning) runErrorsOn(others, columns, names, length);
  return { length, columns, others, isAcross: given[first].isAcross };
}

function extended(numbers: Float64Array, length: number): Float64Array {
  const copy = new Float64Array(length).fill(NaN);
  copy.set(numbers);
  return copy;
}

function unfilledRows(columns: readonly NumberColumn[], length: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { numbers, others } of columns) {
    for (const row of others.keys()) rows.add(row);
    for (let row = numbers.length; row < length; row++) rows.add(row);
  }
  return rows;
}

function fillBlanks<Name extends string>(
  given: Readonly<Record<Name, NumberColumn>>,
  names: readonly Name[],
  held: readonly (CellError | null | undefined)[],
  row: number,
  blanks: Partial<Record<Name, number>>,
  columns: Record<Name, Float64Array>,
): void {
  names.forEach((name, index) => {
    if (held[index] === undefined) return;
    const value = blanks[name];
    if (value === undefined) {
      const filled = names[held.indexOf(undefined)] as Name;
      throw new Refusal(
        { en: "{name} row {row} is blank though {filled} is filled in that row", ja: "{name} の{row}行目が空白ですが、同じ行の {filled} は入力されています" },
        { name, row: String(row + given[name].firstRow), filled },
      );
    }
    columns[name][row] = value;
  });
}

function refuseSizes<Name extends string>(short: Name, given: Readonly<Record<Name, NumberColumn>>, length: number): never {
  const long = (Object.keys(given) as Name[]).find((name) => given[name].numbers.length === length) as Name;
  throw new Refusal(
    { en: "{short} covers {fewer} of the {more} rows of {long}: give ranges of the same size", ja: "{long} は{more}行ですが、{short} は{fewer}行しかありません。同じ大きさの範囲を指定してください" },
    { short, fewer: given[short].room, long, more: length },
  );
}

function runErrorsOn<Name extends string>(others: Map<number, CellError | null>, columns: Record<Name, Float64Array>, names: readonly Name[], length: number): void {
  let from = length;
  for (const [row, held] of others) if (held && row < from) from = row;
  const error = others.get(from);
  if (!error) return;
  for (let row = from + 1; row < length; row++) {
    if (others.get(row) === null) continue;
    others.set(row, others.get(row) ?? error);
    for (const name of names) columns[name][row] = NaN;
  }
}
