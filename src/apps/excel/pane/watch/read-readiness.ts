import type { Grid } from "../../../../cells/value";
import { readinessByArea, type AreaReadiness } from "../../../../core/readiness/readiness-by-area";
import { readinessByGate, type GateReadiness } from "../../../../core/readiness/readiness-by-gate";
import { readinessScore } from "../../../../core/readiness/readiness-score";
import { checklistTable } from "../../../../functions/readiness/checklist-table";
import { Refusal } from "../../../../language/refusal";
import type { Message } from "../../../../language/text";
import { findChecklist } from "./find-checklist";

/** How ready the open workbook is, with its working; `problem` says why there is no score. */
export interface ReadinessView {
  readonly table: string;
  readonly sheet: string;
  readonly asOf: number | undefined;
  readonly score: number | undefined;
  readonly problem: Message | undefined;
  readonly areas: readonly AreaReadiness[];
  readonly gates: readonly GateReadiness[];
}

/** Reads the workbook's checklist and scores it: two syncs. `undefined` when the workbook has none. */
export async function readReadiness(context: Excel.RequestContext): Promise<ReadinessView | undefined> {
  const { tables, names } = context.workbook;
  tables.load("items/name,items/columns/items/name,items/worksheet/name");
  const named = names.getItemOrNullObject("AsOf");
  named.load("name");
  await context.sync();
  const found = findChecklist(tables.items.map((table) => ({ table, name: table.name, headers: table.columns.items.map((column) => column.name) })));
  if (!found) return undefined;
  const cells = found.table.getRange().load("values");
  const asOfCell = named.isNullObject ? undefined : named.getRangeOrNullObject().load("values");
  await context.sync();
  const [[day] = []] = asOfCell && !asOfCell.isNullObject ? (asOfCell.values as Grid) : [];
  const asOf = typeof day === "number" ? day : undefined;
  return { table: found.name, sheet: found.table.worksheet.name, asOf, ...scored(cells.values as Grid, asOf) };
}

function scored(cells: Grid, asOf: number | undefined): Pick<ReadinessView, "score" | "problem" | "areas" | "gates"> {
  let areas: readonly AreaReadiness[] = [];
  let gates: readonly GateReadiness[] = [];
  try {
    areas = readinessByArea(checklistTable.read(cells, "checklist"), asOf);
    gates = readinessByGate(areas);
    return { score: readinessScore(areas, "geometric"), problem: undefined, areas, gates };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { score: undefined, problem: error.reason, areas, gates };
  }
}
