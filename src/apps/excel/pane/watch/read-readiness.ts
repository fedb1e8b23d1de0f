import type { Grid, Scalar } from "../../../../cells/value";
import { dateCell } from "../../../../functions/parameters/date";
import { findChecklists } from "./find-checklist";
import { scoreCells, type ScoredChecklist } from "./score-checklist";

/** Where a checklist is. */
export interface ChecklistPlace {
  readonly table: string;
  readonly sheet: string;
}

/** How ready the open workbook is, with its working. */
export interface ReadinessView extends ScoredChecklist, ChecklistPlace {
  /** Of the table's columns, from the left. */
  readonly headers: readonly string[];
  /** Every checklist of the workbook, this one first. */
  readonly checklists: readonly ChecklistPlace[];
}

/** Reads the workbook's checklist and scores it: two syncs. `undefined` when the workbook has none. */
export async function readReadiness(context: Excel.RequestContext): Promise<ReadinessView | undefined> {
  const { tables, names } = context.workbook;
  tables.load("items/name,items/columns/items/name,items/worksheet/name");
  const named = names.getItemOrNullObject("AsOf");
  named.load("name");
  await context.sync();
  const found = findChecklists(tables.items.map((table) => ({ table, name: table.name, headers: table.columns.items.map((column) => column.name) })));
  const [first] = found;
  if (!first) return undefined;
  const cells = first.table.getRange().load("values");
  const asOfCell = named.isNullObject ? undefined : named.getRangeOrNullObject().load("values");
  await context.sync();
  const [[day] = []] = asOfCell && !asOfCell.isNullObject ? (asOfCell.values as Grid) : [];
  const checklists = found.map(({ name, table }) => ({ table: name, sheet: table.worksheet.name }));
  return { table: first.name, sheet: first.table.worksheet.name, headers: first.headers, checklists, ...scoreCells(cells.values as Grid, dayIn(day)) };
}

// As the worksheet functions read it, so that the pane and the sheet agree.
function dayIn(cell: Scalar | undefined): number | undefined {
  return typeof cell === "number" || typeof cell === "string" ? dateCell.read(cell) : undefined;
}
