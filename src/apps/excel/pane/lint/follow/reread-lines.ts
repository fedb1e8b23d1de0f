import type { Scalar } from "../../../../../cells/value";
import type { Contract } from "../../../../../lint/contract";
import type { TriggerColumn } from "../../../../../seeds/triggers";
import type { PaneHost } from "../../host";
import { afterTyping, type OpenContract } from "../reading/open-contract";
import { readAreas } from "../reading/block-reader";
import type { Line } from "./touched-lines";

/** A line whose cells are no longer what they were, with the known columns that changed. */
export interface ChangedLine extends Line {
  readonly columns: ReadonlySet<TriggerColumn>;
}

/** Reads lines again and puts what they hold now in the place of what was read before; answers those that changed. */
export async function rereadLines(host: PaneHost, { cells: { tables }, homes }: OpenContract, contract: Contract, lines: readonly Line[]): Promise<readonly ChangedLine[]> {
  const runs = runsOf(lines);
  const read = await host.run(afterTyping, (context) =>
    readAreas(
      context,
      runs.map(({ table, row, rows }) => {
        const { row: top = 0, column = 0, cells = [] } = tables[table] ?? {};
        return { sheet: context.workbook.worksheets.getItem(homes[table]?.sheet.id ?? ""), area: { row: top + row, column, rows, columns: cells[0]?.length ?? 1 } };
      }),
    ),
  );
  return runs.flatMap(({ table, row, rows }, index) =>
    Array.from({ length: rows }, (_, down) => {
      const columns = replaceLine({ tables, homes }, contract, { table, row: row + down }, read[index]?.values[down] ?? [], read[index]?.formulas[down] ?? []);
      return { table, row: row + down, columns };
    }).filter(({ columns }) => columns.size > 0),
  );
}

/** Puts a line in its place: in the table, which the contract reads, and on the sheet, which formulas are looked up in. */
function replaceLine({ tables, homes }: { readonly tables: OpenContract["cells"]["tables"]; readonly homes: OpenContract["homes"] }, contract: Contract, { table: index, row }: Line, values: readonly Scalar[], formulas: readonly (string | undefined)[]): ReadonlySet<TriggerColumn> {
  const table = tables[index];
  const sheet = homes[index]?.sheet;
  const [before, known] = [table?.cells[row], contract.tables[index]?.read.columns];
  if (!table || !sheet?.used || !before || !known) return new Set();
  const [down, across] = [table.row + row - sheet.used.row, table.column - sheet.used.column];
  const columns = new Set<TriggerColumn>();
  for (const { column, position } of known) {
    if (!isSame(before[position] ?? null, values[position] ?? null) || sheet.cells.formulas[down]?.[across + position] !== formulas[position]) columns.add(column);
  }
  // Of the grid only whole lines are read again: a new line is as good as its cells one by one.
  (table.cells as (readonly Scalar[])[])[row] = values;
  values.forEach((value, position) => {
    const [line, formulaLine] = [sheet.cells.values[down], sheet.cells.formulas[down]];
    if (line) line[across + position] = value;
    if (formulaLine) formulaLine[across + position] = formulas[position];
  });
  return columns;
}

/** True for cells that say the same: errors are objects. */
export function isSame(one: Scalar, other: Scalar): boolean {
  return one === other || (typeof one === "object" && typeof other === "object" && one !== null && other !== null && one.error === other.error);
}

/** Lines that follow one another are read as one block. */
function runsOf(lines: readonly Line[]): readonly { readonly table: number; readonly row: number; readonly rows: number }[] {
  const runs: { table: number; row: number; rows: number }[] = [];
  for (const { table, row } of [...lines].sort((one, other) => one.table - other.table || one.row - other.row)) {
    const last = runs.at(-1);
    if (last && last.table === table && last.row + last.rows === row) last.rows++;
    else runs.push({ table, row, rows: 1 });
  }
  return runs;
}
