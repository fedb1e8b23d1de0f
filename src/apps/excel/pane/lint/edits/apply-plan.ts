import { intersection } from "../../../../../cells/address";
import type { Scalar } from "../../../../../cells/value";
import { isCellError } from "../../../../../cells/value";
import { Refusal } from "../../../../../language/refusal";
import { triggerColumns } from "../../../../../seeds/triggers";
import { typedText } from "../../../../../renderers/typed-text";
import type { PaneHost } from "../../host";
import { areaOf } from "../follow/touched-lines";
import { lintWords } from "../lint-words";
import type { OpenContract } from "../reading/open-contract";
import { requireSame } from "./require-same";
import type { CellChange, EditPlan } from "./edit-plan";

/** What dates are shown as where a cell has no format yet. */
const dayFormat = "yyyy-mm-dd";
/** Cells of a column that stand no further apart are written together; those between are left alone. */
const widestGap = 20;

/** Does all that a plan says in one run: one undo step where Excel can. Throws a `Refusal`, with nothing changed, when the tables are no longer what was read. */
export async function applyPlan(host: PaneHost, open: OpenContract, plan: EditPlan): Promise<void> {
  const options: Excel.RunOptions = host.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};
  await host.run(options, async (context) => {
    await requireSame(context, open, plan);
    const blocks = blocksOf(plan.cells.filter(({ newFormula }) => newFormula === undefined)).map((block) => ({ block, range: rangeOf(context, open, block) }));
    const days = blocks.flatMap(({ block, range }) => (block.isDay ? [range.load("numberFormat")] : []));
    if (days.length > 0) await context.sync();
    addRows(context, open, plan);
    addColumns(context, open, plan);
    for (const { block, range } of blocks) {
      if (block.isDay) range.numberFormat = (range.numberFormat as unknown[][]).map(([format]) => [format === "General" ? dayFormat : null]) as string[][];
      range.values = block.values;
    }
    for (const { newFormula, ...cell } of plan.cells) if (newFormula !== undefined) rangeOf(context, open, { ...cell, values: [[null]] }).formulasR1C1 = [[newFormula]];
    unmerge(context, open, plan);
    if (plan.recalculates) context.application.calculate("Full");
    await context.sync();
  });
}

interface Block {
  readonly table: number;
  readonly row: number;
  readonly position: number;
  /** `null` leaves a cell as it is. */
  readonly values: unknown[][];
  readonly isDay: boolean;
}

function blocksOf(cells: readonly CellChange[]): readonly Block[] {
  const blocks: Block[] = [];
  const sorted = [...cells].sort((one, other) => one.table - other.table || one.position - other.position || one.row - other.row);
  for (const { table, row, position, column, after } of sorted) {
    const last = blocks.at(-1);
    const gap = last && last.table === table && last.position === position ? row - last.row - last.values.length : Infinity;
    if (last && gap >= 0 && gap <= widestGap) last.values.push(...Array.from({ length: gap }, () => [null]), [typed(after)]);
    else blocks.push({ table, row, position, values: [[typed(after)]], isDay: column !== undefined && triggerColumns[column].kind === "date" });
  }
  return blocks;
}

/** What is written for a value: blank for none, and text so that it stays text. */
function typed(value: Scalar): string | number | boolean {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? typedText(value) : value;
}

function sheetOf(context: Excel.RequestContext, { homes }: OpenContract, table: number): Excel.Worksheet {
  return context.workbook.worksheets.getItem(homes[table]?.sheet.id ?? "");
}

function rangeOf(context: Excel.RequestContext, open: OpenContract, { table, row, position, values }: Pick<Block, "table" | "row" | "position" | "values">): Excel.Range {
  const { row: top = 0, column: left = 0 } = open.cells.tables[table] ?? {};
  return sheetOf(context, open, table).getRangeByIndexes(top + row, left + position, values.length, 1);
}

function addColumns(context: Excel.RequestContext, open: OpenContract, { columns }: EditPlan): void {
  for (const { table, header, position } of columns) {
    const known = open.homes[table]?.table;
    const { row = 0, column = 0 } = open.cells.tables[table] ?? {};
    if (known) context.workbook.tables.getItem(known.id).columns.add(undefined, undefined, header);
    else sheetOf(context, open, table).getRangeByIndexes(row, column + position, 1, 1).values = [[header]];
  }
}

function addRows(context: Excel.RequestContext, open: OpenContract, { rows }: EditPlan): void {
  rows.forEach(({ table: index, line }, place) => {
    const table = open.cells.tables[index];
    const known = open.homes[index]?.table;
    if (!table) return;
    const cells = [line.map(typed)];
    if (known) {
      context.workbook.tables.getItem(known.id).rows.add(undefined, cells);
      return;
    }
    const { row, column, rows: count, columns } = areaOf(table);
    const before = rows.slice(0, place).filter((one) => one.table === index).length;
    const below = sheetOf(context, open, index).getRangeByIndexes(row + count + before, column, 1, columns);
    below.insert("Down");
    sheetOf(context, open, index).getRangeByIndexes(row + count + before, column, 1, columns).values = cells;
  });
}

function unmerge(context: Excel.RequestContext, open: OpenContract, { unmerges }: EditPlan): void {
  for (const { table: index, area, value } of unmerges) {
    const table = open.cells.tables[index];
    const whole = table && areaOf(table);
    const inside = whole && intersection({ ...whole, row: 0, column: 0 }, area);
    if (!whole || !inside) throw new Refusal(lintWords.changedMeanwhile);
    const sheet = sheetOf(context, open, index);
    sheet.getRangeByIndexes(whole.row + area.row, whole.column + area.column, area.rows, area.columns).unmerge();
    const cells = sheet.getRangeByIndexes(whole.row + inside.row, whole.column + inside.column, inside.rows, inside.columns);
    cells.values = Array.from({ length: inside.rows }, () => Array.from({ length: inside.columns }, () => typed(value)));
  }
}
