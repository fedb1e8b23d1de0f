import { OpenTriggerTable, type TriggerTable } from "../core/contract/read-trigger-table";
import { triggerGraph, type TriggerGraph } from "../core/contract/trigger-graph";
import type { TriggerRow } from "../core/contract/trigger-row";
import type { TriggerColumn, TriggerWord } from "../seeds/triggers";
import type { ContractCells, ContractFacts, TableCells } from "./contract-cells";

/** A table with what was read from it. */
export interface ContractTable extends TableCells {
  readonly read: TriggerTable;
}

/** A contract as rules see it: the rows of all its tables, what stands beside them, and what rules work out together. */
export class Contract {
  readonly tables: readonly ContractTable[];
  /** Rows of all tables, in order. */
  readonly rows: readonly TriggerRow[];
  readonly facts: ContractFacts;
  /** Names of all sheets of the workbook; `undefined` where there is no workbook. */
  readonly sheets: readonly string[] | undefined;
  private readonly open: readonly OpenTriggerTable[];
  private readonly known = new Map<unknown, unknown>();
  // What stays as it is while no edit touches the columns that it comes from.
  private readonly lasting = new Map<unknown, unknown>();

  constructor({ tables, facts = {}, sheets }: ContractCells) {
    this.open = tables.map(({ cells, row }, table) => new OpenTriggerTable(cells, table, row));
    this.tables = tables.map((table, index) => ({ ...table, read: this.open[index] as OpenTriggerTable }));
    const [only] = this.open;
    this.rows = only && this.open.length === 1 ? only.rows : this.open.flatMap(({ rows }) => rows);
    this.facts = facts;
    this.sheets = sheets;
  }

  /** What `compute` makes of the contract, worked out once: `contract.derive(tierGroups)`. */
  derive<Result>(compute: (contract: Contract) => Result): Result {
    const known = lastingUnless.has(compute) ? this.lasting : this.known;
    if (!known.has(compute)) known.set(compute, compute(this));
    return known.get(compute) as Result;
  }

  /** Who waits for whom, over all tables. */
  get graph(): TriggerGraph {
    return this.derive(graphOf);
  }

  /** Rows that still count: neither waived, expired nor superseded. */
  get inForce(): readonly TriggerRow[] {
    return this.derive(rowsInForce);
  }

  /** Rows in force of these categories, category by category. */
  of(...categories: readonly TriggerWord<"category">[]): readonly TriggerRow[] {
    const byCategory = this.derive(rowsByCategory);
    const [category, ...more] = categories;
    if (more.length === 0) return byCategory.get(category) ?? [];
    // Rules ask for the same few again and again.
    const several = this.derive(rowsOfSeveral);
    const key = categories.join();
    let rows = several.get(key);
    if (!rows) several.set(key, (rows = categories.flatMap((one) => byCategory.get(one) ?? [])));
    return rows;
  }

  /** The row that an id stands for: the first in force, else the first of all. */
  withId(id: string): TriggerRow | undefined {
    const index = this.graph.byId.get(id);
    return index === undefined ? undefined : this.rows[index];
  }

  /** True when a table has the column. */
  has(column: TriggerColumn): boolean {
    return this.tables.some(({ read }) => read.columns.some((found) => found.column === column));
  }

  /** True when the row still counts. */
  isInForce(row: TriggerRow): boolean {
    return this.derive(setOfRowsInForce).has(row);
  }

  /** Reads one line of a table again after its cells in these columns have changed; false where the whole contract must be read again. */
  reread(table: number, row: number, columns: ReadonlySet<TriggerColumn>): boolean {
    this.known.clear();
    for (const [compute, reads] of lastingUnless) if (reads.some((column) => columns.has(column))) this.lasting.delete(compute);
    return this.open[table]?.reread(row) ?? false;
  }
}

function graphOf({ rows }: Contract): TriggerGraph {
  return triggerGraph(rows);
}

function rowsInForce({ rows, graph }: Contract): readonly TriggerRow[] {
  return rows.filter((_, index) => graph.stages[index] !== "dead");
}

function rowsByCategory({ inForce }: Contract): ReadonlyMap<TriggerWord<"category"> | undefined, readonly TriggerRow[]> {
  const byCategory = new Map<TriggerWord<"category"> | undefined, TriggerRow[]>();
  for (const row of inForce) {
    const category = row.at("category");
    const rows = byCategory.get(category);
    if (rows) rows.push(row);
    else byCategory.set(category, [row]);
  }
  return byCategory;
}

function rowsOfSeveral(): Map<string, readonly TriggerRow[]> {
  return new Map();
}

function setOfRowsInForce({ inForce }: Contract): ReadonlySet<TriggerRow> {
  return new Set(inForce);
}

/** The columns that say which rows are in force. */
export const forceColumns = ["triggerId", "status", "supersedes"] as const satisfies readonly TriggerColumn[];

const lastingUnless = new Map<unknown, readonly TriggerColumn[]>([
  [graphOf, forceColumns],
  [rowsInForce, forceColumns],
  [setOfRowsInForce, forceColumns],
  [rowsOfSeveral, [...forceColumns, "category"]],
  [rowsByCategory, [...forceColumns, "category"]],
]);
