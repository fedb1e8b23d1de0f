import type { Scalar } from "../../cells/value";
import { plain } from "../../language/plain";
import { minimumTriggerColumns, triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import { bare } from "./bare";
import { takeCurrency } from "./currency";
import { readDateText } from "./date-text";
import { readKanjiNumber } from "./kanji-number";
import { powerOf } from "./number-text";

/** A column that a trigger table has. */
export interface FoundTriggerColumn {
  readonly column: TriggerColumn;
  /** Zero-based place in the range. */
  readonly position: number;
  /** As the table writes it; blank without a header row. */
  readonly header: string;
  /** The power of ten that the header counts in: 3 for "($000)"; absent when it names none. */
  readonly power?: number;
  /** The currency that the header names. */
  readonly currency?: string;
}

/** Where things stand in a range. */
export interface FoundTriggerColumns {
  readonly columns: readonly FoundTriggerColumn[];
  /** Columns beyond the known ones, kept as they are. */
  readonly extra: readonly { readonly position: number; readonly header: string }[];
  /** Headers that name a column which another names already. */
  readonly doubles: readonly FoundTriggerColumn[];
  /** Zero-based place of the first row of data: 1 below a header. */
  readonly firstRow: number;
}

const names = Object.entries(triggerColumns) as [TriggerColumn, (typeof triggerColumns)[TriggerColumn]][];
const byName = new Map(names.flatMap(([column, { name }]) => [name.en, name.ja].map((word) => [bare(word), column] as const)));
const byAlias = new Map(names.flatMap(([column, { also }]) => also.map((word) => [bare(word) === "" ? plain(word) : bare(word), column] as const)));

/** Finds the columns of a trigger table by the names in its first row, in either language and any order; without such a row they stand in their documented order, or in that of the minimum table where the range is just as wide. */
export function findTriggerColumns(first: readonly Scalar[], width: number): FoundTriggerColumns {
  const hasData = first.some((cell) => typeof cell === "number" || typeof cell === "boolean" || (typeof cell === "string" && readDateText(cell)?.isPeriodEnd === false));
  const named = hasData ? [] : first.flatMap((cell, position) => (typeof cell === "string" && cell.trim() !== "" ? [{ header: cell.trim(), position, named: nameOf(cell) }] : []));
  const known = named.filter(({ named: found }) => found !== undefined);
  // One word that happens to be a column's name doesn't make data a header, unless it stands alone.
  if (known.length < Math.min(2, Math.max(1, named.length))) return withoutHeader(width);
  const taken = new Map<TriggerColumn, FoundTriggerColumn>();
  const doubles: FoundTriggerColumn[] = [];
  for (const isExact of [true, false]) {
    for (const { header, position, named: found } of known) {
      if (found === undefined || found.isExact !== isExact) continue;
      const { isExact: _, ...column } = { ...found, header, position };
      if (!taken.has(found.column)) taken.set(found.column, column);
      else if (isExact) doubles.push(column);
    }
  }
  const columns = [...taken.values()].sort((one, other) => one.position - other.position);
  const positions = new Set(columns.map(({ position }) => position));
  return { columns, doubles, extra: named.filter(({ position }) => !positions.has(position)).map(({ position, header }) => ({ position, header })), firstRow: 1 };
}

function withoutHeader(width: number): FoundTriggerColumns {
  const order = width === minimumTriggerColumns.length ? minimumTriggerColumns : names.map(([column]) => column);
  return { columns: order.slice(0, width).map((column, position) => ({ column, position, header: "" })), doubles: [], extra: [], firstRow: 0 };
}

interface NamedColumn {
  readonly column: TriggerColumn;
  readonly isExact: boolean;
  readonly power?: number;
  readonly currency?: string;
}

/** The column that a header names, with the unit that it may end in: `Amount ($000)`, `金額（百万円）`, `Payment, US$ million`, `Amount USDm`. */
function nameOf(header: string): NamedColumn | undefined {
  const whole = lookUp(header);
  if (whole) return whole;
  const known = plain(header);
  const [, name = "", unit = ""] = /^(.*?)\s*[([【〔:,](?:in |単位:?)?\s*([^)\]】〕]*)[)\]】〕]?$/.exec(known) ?? /^(.*?) in (.*)$/.exec(known) ?? /^(\S.*?) (\S+(?: \S+)?)$/.exec(known) ?? [];
  const found = lookUp(name);
  const isBracketed = /[([【〔]/.test(known);
  const said = unitOf(unit.replace(/^(?:in|単位:?)\s*/, ""));
  return found && (said !== undefined || isBracketed) ? { ...found, ...said } : undefined;
}

function lookUp(header: string): NamedColumn | undefined {
  const word = bare(header) === "" ? plain(header) : bare(header);
  const exact = byName.get(word);
  const column = exact ?? byAlias.get(word);
  return column === undefined ? undefined : { column, isExact: exact !== undefined };
}

/** The scale and currency that a unit names: `$000`, `us$ thousands`, `百万円`, `usd m`, `jpy`. */
function unitOf(unit: string): { readonly power?: number; readonly currency?: string } | undefined {
  const currency = takeCurrency(unit.replace(/^([a-z]{3})(k|m|mm|mn|b|bn)$/, "$1 $2"));
  const scale = (currency?.rest ?? unit).replace(/^['’]|^of\s+|\s+of$/g, "").trim();
  const kanji = /^[十百千万億兆]+$/.test(scale) ? Math.round(Math.log10(readKanjiNumber(scale) ?? NaN)) : undefined;
  const power = powerOf(scale) ?? kanji;
  if (scale !== "" && power === undefined) return undefined;
  return { ...(power === undefined ? {} : { power }), ...(currency?.code === undefined ? {} : { currency: currency.code }) };
}
