import type { Area } from "../../../../../cells/address";
import type { Scalar } from "../../../../../cells/value";
import { tableLanguage } from "../../../../../core/contract/table-language";
import { writtenValue } from "../../../../../core/contract/written-value";
import { triggerColumns, type TriggerColumn } from "../../../../../seeds/triggers";
import { cellEdits, positionOf } from "../../../../../lint/cell-edits";
import type { Contract, ContractTable } from "../../../../../lint/contract";
import { newLine } from "../../../../../lint/edited-cells";
import type { Edit, Fix } from "../../../../../lint/finding";

/** A cell that changes. Places are zero-based within the table. */
export interface CellChange {
  readonly table: number;
  readonly row: number;
  readonly position: number;
  /** The known column that it is in. */
  readonly column: TriggerColumn | undefined;
  readonly before: Scalar;
  readonly after: Scalar;
  /** The formula that the cell holds. */
  readonly formula?: string;
  /** The formula that it gets instead of a value, in R1C1 text. */
  readonly newFormula?: string;
}

/** All that is to be done to the tables, worked out before anything is touched. */
export interface EditPlan {
  readonly cells: readonly CellChange[];
  readonly rows: readonly { readonly table: number; readonly line: readonly Scalar[] }[];
  readonly columns: readonly { readonly table: number; readonly header: string; readonly position: number }[];
  readonly unmerges: readonly { readonly table: number; readonly area: Area; readonly value: Scalar }[];
  readonly recalculates: boolean;
}

/** A plan with the fixes that it does away with. */
export interface FixPlan extends EditPlan {
  readonly done: readonly Fix[];
}

export const nothingPlanned: EditPlan = { cells: [], rows: [], columns: [], unmerges: [], recalculates: false };

/** What fixes come to, together. Of two that meet in a cell the first is kept whole; a safe fix that would overwrite a formula is left out. */
export function planFixes(contract: Contract, fixes: readonly Fix[]): FixPlan {
  const isSimple = ({ edits }: Fix) => edits.every(({ kind }) => kind === "set");
  const simple = fixes.filter((fix) => isSimple(fix) && !overwritesFormula(contract, fix));
  const { edits, done } = cellEdits(contract, simple);
  const cells = edits.map((edit) => changeOf(contract, edit.table, edit.row, edit.position, edit.value));
  const others = fixes.filter((fix) => !isSimple(fix) && !overwritesFormula(contract, fix));
  return others.reduce((plan, fix) => fix.edits.reduce((sum, edit) => withEdit(contract, sum, edit), { ...plan, done: [...plan.done, fix] }), { ...nothingPlanned, cells, done });
}

/** A change of one cell, with what stands there now. */
export function changeOf({ tables }: Contract, index: number, row: number, position: number, after: Scalar): CellChange {
  const table = tables[index];
  const formula = table?.workbook?.formulaAt?.(row, position);
  const column = table?.read.columns.find((found) => found.position === position)?.column;
  return { table: index, row, position, column, before: table?.cells[row]?.[position] ?? null, after, ...(formula !== undefined && { formula }) };
}

/** A plan that adds a column at the table's right end, and where that will be. */
export function withColumn({ tables }: Contract, plan: EditPlan, index: number, column: TriggerColumn): { readonly plan: EditPlan; readonly position: number } {
  const table = tables[index] as ContractTable;
  const header = triggerColumns[column].name[tableLanguage(table.read.columns)];
  const known = positionOf(table, { table: index, row: 1, column }) ?? plan.columns.find((added) => added.table === index && added.header === header)?.position;
  if (known !== undefined) return { plan, position: known };
  const position = (table.cells[0]?.length ?? 0) + plan.columns.filter((added) => added.table === index).length;
  return { plan: { ...plan, columns: [...plan.columns, { table: index, header, position }] }, position };
}

function withEdit<Plan extends EditPlan>(contract: Contract, plan: Plan, edit: Edit): Plan {
  if (edit.kind === "recalculate") return { ...plan, recalculates: true };
  if (edit.kind === "set") return { ...plan, cells: [...plan.cells, ...setCell(contract, plan, edit)] };
  if (edit.kind === "enter formula") return { ...plan, cells: [...plan.cells, ...setFormula(contract, edit)] };
  const table = contract.tables[edit.table];
  if (!table) return plan;
  if (edit.kind === "add row") return { ...plan, rows: [...plan.rows, { table: edit.table, line: newLine(table, edit.values) }] };
  if (edit.kind === "add column") return { ...plan, ...withColumn(contract, plan, edit.table, edit.column).plan };
  const value = table.cells[edit.area.row]?.[edit.area.column] ?? null;
  return { ...plan, unmerges: [...plan.unmerges, { table: edit.table, area: edit.area, value }] };
}

function setCell(contract: Contract, plan: EditPlan, edit: Extract<Edit, { kind: "set" }>): readonly CellChange[] {
  const { edits } = cellEdits(contract, [{ kind: "safe", title: { text: { en: "", ja: "" }, values: {} }, edits: [edit] }]);
  if (edits.length > 0) return edits.map(({ table, row, position, value }) => changeOf(contract, table, row, position, value));
  // A cell of a column that the same fix adds.
  const { place, value } = edit;
  const table = contract.tables[place.table];
  const added = plan.columns.find((one) => one.table === place.table && place.column !== undefined && Object.values(triggerColumns[place.column].name).includes(one.header));
  if (!table || !added || place.column === undefined) return [];
  return [{ table: place.table, row: place.row - 1, position: added.position, column: place.column, before: null, after: writtenValue(value, place.column, tableLanguage(table.read.columns)) }];
}

function setFormula(contract: Contract, { place, formula }: Extract<Edit, { kind: "enter formula" }>): readonly CellChange[] {
  const table = contract.tables[place.table];
  const position = table && positionOf(table, place);
  return position === undefined ? [] : [{ ...changeOf(contract, place.table, place.row - 1, position, null), newFormula: formula }];
}

function overwritesFormula(contract: Contract, fix: Fix): boolean {
  if (fix.kind !== "safe") return false;
  return fix.edits.some((edit) => {
    if (edit.kind !== "set") return false;
    const table = contract.tables[edit.place.table];
    const position = table && positionOf(table, edit.place);
    return position !== undefined && table?.workbook?.formulaAt?.(edit.place.row - 1, position) !== undefined;
  });
}
