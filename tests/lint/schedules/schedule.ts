import type { Grid, Scalar } from "../../../src/cells/value";
import { readDateText } from "../../../src/core/contract/date-text";
import type { ContractFacts } from "../../../src/lint/contract-cells";
import { minimumTriggerColumns, triggerColumns, type TriggerColumn } from "../../../src/seeds/triggers";

export type RowValues = Readonly<Partial<Record<TriggerColumn, Scalar>>>;

/** A real contract's payments and duties as a careful reader would enter them: what the source says, in its figures; what it doesn't say stays blank. */
export interface Schedule {
  readonly title: string;
  /** What was read: a public filing or release. */
  readonly source: { readonly title: string; readonly address: string };
  readonly facts?: ContractFacts;
  /** Values of every row that doesn't say otherwise. */
  readonly common?: RowValues;
  readonly rows: readonly RowValues[];
  /** Every rule that finds something here, and why it is right to. */
  readonly findings: Readonly<Record<string, string>>;
}

/** Full texts of contracts that their companies filed, as collected for research (CC BY 4.0). */
export const cuad = "https://www.atticusprojectai.org/cuad";

/** The serial of a day written 2017-05-31. */
export function day(text: string): number {
  const read = readDateText(text);
  if (!read) throw new Error(`${text} is no day`);
  return read.serial;
}

const columns = Object.keys(triggerColumns) as TriggerColumn[];

/** The schedule as a trigger table: the minimum columns, and those that a row uses. */
export function tableOf({ common = {}, rows }: Schedule): Grid {
  const lines = rows.map((row): RowValues => ({ status: "active", scale: "1", ...common, ...row }));
  const used = columns.filter((column) => minimumTriggerColumns.includes(column) || lines.some((line) => (line[column] ?? null) !== null));
  return [used.map((column) => triggerColumns[column].name.en), ...lines.map((line) => used.map((column) => line[column] ?? null))];
}
