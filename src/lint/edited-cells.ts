import type { Area } from "../cells/address";
import type { Grid, Scalar } from "../cells/value";
import { tableLanguage } from "../core/contract/table-language";
import { writtenValue } from "../core/contract/written-value";
import { triggerColumns, type TriggerColumn } from "../seeds/triggers";
import { cellEdit, cellEdits } from "./cell-edits";
import type { Contract, ContractTable } from "./contract";
import type { Edit, Fix } from "./finding";

/** The cells of each table once fixes are applied; what they can't change together is left as it is. */
export function editedCells(contract: Contract, fixes: readonly Fix[]): readonly Grid[] {
  const grids = contract.tables.map(({ cells }) => cells.map((line) => [...line]));
  for (const { table, row, position, value } of cellEdits(contract, fixes).edits) put(grids[table] ?? [], row, position, value);
  for (const fix of fixes.filter(({ edits }) => edits.some(({ kind }) => kind !== "set"))) for (const edit of fix.edits) apply(contract, grids, edit);
  return grids;
}

function apply(contract: Contract, grids: Scalar[][][], edit: Edit): void {
  // What a formula comes to is known once it is calculated.
  if (edit.kind === "recalculate" || edit.kind === "enter formula") return;
  const index = edit.kind === "set" ? edit.place.table : edit.table;
  const [table, grid] = [contract.tables[index], grids[index]];
  if (!table || !grid) return;
  if (edit.kind === "set") {
    const written = cellEdit(contract, edit);
    if (written) put(grid, written.row, written.position, written.value);
  } else if (edit.kind === "add row") grid.push(newLine(table, edit.values));
  else if (edit.kind === "add column") grid[0]?.push(triggerColumns[edit.column].name[tableLanguage(table.read.columns)]);
  else fill(grid, edit.area);
}

/** A row as the table's columns order it. */
export function newLine({ read: { columns }, cells }: ContractTable, values: Readonly<Partial<Record<TriggerColumn, Scalar>>>): Scalar[] {
  const line: Scalar[] = new Array<Scalar>(cells[0]?.length ?? 0).fill(null);
  for (const { column, position } of columns) line[position] = writtenValue(values[column] ?? null, column, tableLanguage(columns));
  return line;
}

function fill(grid: Scalar[][], { row, column, rows, columns }: Area): void {
  const value = grid[row]?.[column] ?? null;
  for (let down = row; down < row + rows; down++) for (let across = column; across < column + columns; across++) if (grid[down]) put(grid, down, across, value);
}

function put(grid: Scalar[][], row: number, position: number, value: Scalar): void {
  const line = grid[row];
  if (!line) return;
  while (line.length < position) line.push(null);
  line[position] = value;
}
