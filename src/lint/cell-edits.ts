import type { Scalar } from "../cells/value";
import { tableLanguage } from "../core/contract/table-language";
import type { TriggerRow } from "../core/contract/trigger-row";
import { powerOfCell, writtenValue } from "../core/contract/written-value";
import type { Contract, ContractTable } from "./contract";
import type { Edit, Fix, Place } from "./finding";

/** A cell of a table and what is to be written into it. Places are zero-based within the table. */
export interface TableCellEdit {
  readonly table: number;
  readonly row: number;
  readonly position: number;
  readonly value: Scalar;
}

/** Zero-based column of a place in its table; `undefined` where the table has no such column. */
export function positionOf(table: ContractTable, { column, position }: Place): number | undefined {
  return position ?? table.read.columns.find((found) => found.column === column)?.position;
}

/** What the `set` edits of fixes write, in the table's language and scale. Of two that meet in a cell the first is kept whole, the other left out. Fixes that do more than set cells are left out too. */
export function cellEdits(contract: Contract, fixes: readonly Fix[]): { readonly edits: readonly TableCellEdit[]; readonly done: readonly Fix[] } {
  const edits = new Map<string, TableCellEdit>();
  const done: Fix[] = [];
  for (const fix of fixes) {
    const wanted = fix.edits.map((edit) => cellEdit(contract, edit));
    if (wanted.some((edit) => edit === undefined)) continue;
    const keyed = (wanted as TableCellEdit[]).map((edit) => [`${String(edit.table)}.${String(edit.row)}.${String(edit.position)}`, edit] as const);
    if (keyed.some(([key, { value }]) => edits.has(key) && edits.get(key)?.value !== value)) continue;
    for (const [key, edit] of keyed) edits.set(key, edit);
    done.push(fix);
  }
  return { edits: [...edits.values()], done };
}

/** What one `set` edit writes; `undefined` for any other edit, and where the table has no such cell. */
export function cellEdit(contract: Contract, edit: Edit): TableCellEdit | undefined {
  if (edit.kind !== "set") return undefined;
  const { place, value } = edit;
  const table = contract.tables[place.table];
  const position = table && positionOf(table, place);
  if (!table || position === undefined) return undefined;
  return { table: place.table, row: place.row - 1, position, value: written(table, place, value) };
}

function written(table: ContractTable, { row, column }: Place, value: Scalar): Scalar {
  if (column === undefined) return value;
  const { columns, rows } = table.read;
  const read = typeof value === "number" ? rowAt(rows, row) : undefined;
  const power = read ? powerOfCell(read, column, columns.find((found) => found.column === column)?.power) : 0;
  return writtenValue(value, column, tableLanguage(columns), power);
}

/** The row at a place: rows ascend. */
function rowAt(rows: readonly TriggerRow[], place: number): TriggerRow | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as TriggerRow).row < place) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.row === place ? rows[low] : undefined;
}
