import { takeCurrency } from "../../core/contract/currency";
import { timesTenTo } from "../../core/contract/kanji-number";
import { readNumberText } from "../../core/contract/number-text";
import { powerOfCell } from "../../core/contract/written-value";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import type { Contract, ContractTable } from "../contract";
import { ownScale } from "./own-scale";

export type CountedColumn = "amount" | "lower" | "upper";
export const countedColumns = ["amount", "lower", "upper"] as const;

/** A text that says one scale where its column or row says another, or that may be whole already; both ways to read it, in units. */
export interface ScaleClash {
  readonly text: string;
  /** What its column or row counts in, as a power of ten. */
  readonly power: number;
  /** True where the text has a scale word of its own, not just a currency's mark. */
  readonly isWorded: boolean;
  readonly byItself: number;
  readonly byColumn: number;
}

/** The power of ten in each table's header over a counted column: `powers[table]?.[column]`. */
export function headerPowers({ tables }: Contract): readonly Readonly<Partial<Record<string, number>>>[] {
  return tables.map(({ read }) => Object.fromEntries(read.columns.flatMap(({ column, power }) => (power === undefined ? [] : [[column, power]]))));
}

/** The power of ten in a table's header over a counted column; 0 where it names none. */
export function headerPower({ read }: ContractTable, column: CountedColumn): number {
  return read.columns.find((found) => found.column === column)?.power ?? 0;
}

/** Where a cell's own mark or scale word contradicts the Scale of its row or header. Reads the column, scale, metric. */
export function scaleClash(row: TriggerRow, column: CountedColumn, headerPower: number): ScaleClash | undefined {
  const cell = row.cell(column);
  if (typeof cell !== "string") return undefined;
  const power = powerOfCell(row, column, headerPower);
  if (power === 0) return undefined;
  const number = readNumberText(cell);
  if (number === undefined || number.isPercent) return undefined;
  const own = number.isScaled ? ownScale(cell)?.power : hasCurrencyMark(cell) ? 0 : undefined;
  if (own === undefined || own === power) return undefined;
  return { text: cell, power, isWorded: number.isScaled, byItself: number.value, byColumn: timesTenTo(number.value, power - own) };
}

/** True for a text with a currency's mark or code, whether or not it says which: `$25`, `($1,000)`, `12円`. */
export function hasCurrencyMark(text: string): boolean {
  const known = plain(text);
  return (takeCurrency(known) ?? takeCurrency(known.replace(/^[-−▲△(]+|\)$/g, "").trim())) !== undefined;
}
