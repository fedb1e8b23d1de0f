import { isoDate } from "../../../../cells/serial";
import type { Grid } from "../../../../cells/value";
import { dateCell } from "../../../../functions/parameters/date";
import { scoreCells, scoreItems, type ScoredChecklist } from "../watch/score-checklist";
import type { ReadinessView } from "../watch/read-readiness";

/** A checklist by its table, on a day as `2027-04-01`; a blank day reads no dates. */
export interface ChosenSide {
  readonly table: string;
  readonly day: string;
}

/** How long ago one checklist is compared with itself before the user says otherwise. */
const daysBack = 90;

/** What to compare first: the checklist as it stands, with another one, or with what it was a quarter earlier. */
export function firstSides({ table, asOf, checklists }: ReadinessView): readonly [ChosenSide, ChosenSide] {
  const other = checklists.find((checklist) => checklist.table !== table);
  const dayOf = (serial: number | undefined) => (serial === undefined ? "" : isoDate(serial));
  const now = { table, day: dayOf(asOf) };
  if (other) return [now, { ...now, table: other.table }];
  return [{ table, day: dayOf(asOf && Math.max(1, asOf - daysBack)) }, now];
}

/** A side scored on its day; `undefined` while its cells have not come yet. */
export function scoreSide({ table, day }: ChosenSide, view: ReadinessView, others: ReadonlyMap<string, Grid>): ScoredChecklist | undefined {
  const asOf = day === "" ? undefined : dateCell.read(day);
  if (table === view.table) return view.items.length === 0 ? view : scoreItems(view.items, asOf);
  const cells = others.get(table);
  return cells && scoreCells(cells, asOf);
}
