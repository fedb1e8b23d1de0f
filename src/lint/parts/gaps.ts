import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { at, atHeader, fix, type Fix, type Place } from "../finding";
import { hasValue } from "./money";

/** A blank where a value should be: one cell, or a column that a table lacks or leaves blank altogether. */
export interface Gap {
  readonly place: Place;
  /** The rows that it is about, in order. */
  readonly rows: readonly [TriggerRow, ...TriggerRow[]];
  /** True when it stands for all of them, at the header. */
  readonly isWhole: boolean;
  /** True when the table has no such column. */
  readonly isMissingColumn: boolean;
}

/** The blanks of a column among these rows, cell by cell; once at the header for a table that lacks the column. */
export function gaps(contract: Contract, column: TriggerColumn, rows: readonly TriggerRow[], isThere = has(column)): readonly Gap[] {
  return byTable(contract, rows).flatMap((all) => gapsOfTable(contract, column, all.filter((row) => !isThere(row)), false));
}

/** The same for a column that is only recommended: once at the header also where several rows need it and none has it. */
export function unusedOrGaps(contract: Contract, column: TriggerColumn, rows: readonly TriggerRow[], isThere = has(column)): readonly Gap[] {
  return byTable(contract, rows).flatMap((all) => {
    const blank = all.filter((row) => !isThere(row));
    return gapsOfTable(contract, column, blank, blank.length > 1 && blank.length === all.length);
  });
}

/** True when a table of the contract has the column. */
export function tableHas(contract: Contract, table: number, column: TriggerColumn): boolean {
  return contract.tables[table]?.read.columns.some((found) => found.column === column) ?? false;
}

/** The suggestion to add columns to a table. */
export function columnsToAdd(table: number, ...columns: readonly TriggerColumn[]): Fix {
  const names = (language: "en" | "ja") => columns.map((column) => triggerColumns[column].name[language]).join(language === "en" ? " and " : "」「");
  return fix(
    "suggestion",
    { en: columns.length > 1 ? "Add the columns {columns}" : "Add the column {columns}", ja: "「{columns}」列を追加する" },
    columns.map((column) => ({ kind: "add column", table, column })),
    { columns: { en: names("en"), ja: names("ja") } },
  );
}

function has(column: TriggerColumn): (row: TriggerRow) => boolean {
  return (row) => hasValue(row, column);
}

/** Rows table by table. */
export function byTable({ tables: { length } }: Contract, rows: readonly TriggerRow[]): readonly (readonly TriggerRow[])[] {
  if (length === 1) return [rows];
  const tables = new Map<number, TriggerRow[]>();
  for (const row of rows) {
    const known = tables.get(row.table);
    if (known) known.push(row);
    else tables.set(row.table, [row]);
  }
  return [...tables.values()];
}

function gapsOfTable(contract: Contract, column: TriggerColumn, blank: readonly TriggerRow[], isUnused: boolean): readonly Gap[] {
  const [first, ...others] = blank;
  if (!first) return [];
  const isMissingColumn = !tableHas(contract, first.table, column);
  if (isMissingColumn || isUnused) return [{ place: atHeader(first.table, column), rows: [first, ...others], isWhole: true, isMissingColumn }];
  return blank.map((row) => ({ place: at(row, column), rows: [row], isWhole: false, isMissingColumn }));
}
