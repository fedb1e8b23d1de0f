import type { Area } from "../../../../../cells/address";
import { Refusal } from "../../../../../language/refusal";
import type { TableCells } from "../../../../../lint/contract-cells";
import { areaOf } from "../follow/touched-lines";
import { isSame } from "../follow/reread-lines";
import { lintWords } from "../lint-words";
import { readAreas } from "../reading/block-reader";
import type { OpenContract } from "../reading/open-contract";
import type { EditPlan } from "./edit-plan";

const widestGap = 20;

/** Throws a `Refusal` when the lines that a plan touches, or the headers above them, are no longer what was read, or when there is no room for what it adds. */
export async function requireSame(context: Excel.RequestContext, open: OpenContract, plan: EditPlan): Promise<void> {
  const lines = linesOf(plan);
  const tables = [...lines.keys()].map((index) => {
    const { sheet, table } = open.homes[index] ?? {};
    const known = table && context.workbook.tables.getItemOrNullObject(table.id);
    known?.load("name,showTotals");
    return { index, table, known, range: known?.getRange().load("rowIndex,columnIndex,rowCount,columnCount"), sheet: context.workbook.worksheets.getItemOrNullObject(sheet?.id ?? "").load("name") };
  });
  await context.sync();
  for (const { table, known, range, sheet } of tables) {
    if (sheet.isNullObject || (table && (!known || known.isNullObject || !range || !isAt(range, table.area)))) throw new Refusal(lintWords.changedMeanwhile);
  }
  const wanted = tables.flatMap(({ index, sheet }) => {
    const { row, column, columns } = areaOf(open.cells.tables[index] ?? noTable);
    return runsOf([...(lines.get(index) ?? [])]).map(({ line, count }) => ({ index, line, count, sheet, area: { row: row + line, column, rows: count, columns } }));
  });
  const room = roomFor(context, open, plan);
  const read = await readAreas(context, wanted);
  if (wanted.length === 0) await context.sync();
  wanted.forEach(({ index, line, count }, place) => {
    const { cells, workbook } = open.cells.tables[index] ?? noTable;
    for (let down = 0; down < count; down++) {
      if (lines.get(index)?.has(line + down) !== true) continue;
      const [values, formulas] = [read[place]?.values[down] ?? [], read[place]?.formulas[down] ?? []];
      const isUnchanged = (cells[line + down] ?? []).every((cell, column) => isSame(cell ?? null, values[column] ?? null) && workbook?.formulaAt?.(line + down, column) === formulas[column]);
      if (!isUnchanged) throw new Refusal(lintWords.changedMeanwhile);
    }
  });
  for (const { range, header } of room) if ((range.values as unknown[][]).some((line) => line.some((cell) => cell !== ""))) throw new Refusal(lintWords.noRoomForColumn, { column: header });
}

/** Lines close to one another are read as one block. */
function runsOf(lines: readonly number[]): readonly { readonly line: number; readonly count: number }[] {
  const runs: { line: number; count: number }[] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && line - last.line - last.count <= widestGap) last.count = line - last.line + 1;
    else runs.push({ line, count: 1 });
  }
  return runs;
}

const noTable: TableCells = { name: "", sheet: "", row: 0, column: 0, cells: [] };

/** For each table that is touched, the lines to look at again: its header and those that change. */
function linesOf({ cells, rows, columns, unmerges }: EditPlan): ReadonlyMap<number, ReadonlySet<number>> {
  const lines = new Map<number, Set<number>>();
  const add = (table: number, row: number) => lines.set(table, (lines.get(table) ?? new Set([0])).add(row));
  for (const { table, row } of cells) add(table, row);
  for (const { table } of [...rows, ...columns]) add(table, 0);
  for (const { table, area } of unmerges) add(table, Math.max(0, area.row));
  return lines;
}

/** Cells right of plain ranges that a new column would take: they must be blank. */
function roomFor(context: Excel.RequestContext, { cells, homes }: OpenContract, { columns }: EditPlan) {
  return columns.flatMap(({ table, header, position }) => {
    const found = cells.tables[table];
    const home = homes[table];
    if (!found || !home || home.table) return [];
    const { row, column, rows } = areaOf(found);
    return [{ header, range: context.workbook.worksheets.getItem(home.sheet.id).getRangeByIndexes(row, column + position, rows, 1).load("values") }];
  });
}

function isAt({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, { row, column, rows, columns }: Area): boolean {
  return rowIndex === row && columnIndex === column && rowCount === rows && columnCount === columns;
}
