import type { Grid } from "../../../../cells/value";
import type { ChecklistItem } from "../../../../core/readiness/checklist-item";
import { readinessByArea, type AreaReadiness } from "../../../../core/readiness/readiness-by-area";
import { readinessByGate, type GateReadiness } from "../../../../core/readiness/readiness-by-gate";
import { readinessScore } from "../../../../core/readiness/readiness-score";
import { checklistTable } from "../../../../functions/readiness/checklist-table";
import { Refusal } from "../../../../language/refusal";
import type { Message } from "../../../../language/text";

/** A checklist with its score on a day and all of the working; `problem` says why there is no score. */
export interface ScoredChecklist {
  readonly asOf: number | undefined;
  readonly items: readonly ChecklistItem[];
  readonly areas: readonly AreaReadiness[];
  readonly gates: readonly GateReadiness[];
  readonly score: number | undefined;
  readonly problem: Message | undefined;
}

/** Scores the cells of a checklist table, header row included. */
export function scoreCells(cells: Grid, asOf: number | undefined): ScoredChecklist {
  try {
    return scoreItems(checklistTable.read(cells, "checklist"), asOf);
  } catch (error) {
    return { asOf, items: [], areas: [], gates: [], score: undefined, problem: reasonIn(error) };
  }
}

/** Scores items that were read before, on that day or another. */
export function scoreItems(items: readonly ChecklistItem[], asOf: number | undefined): ScoredChecklist {
  const areas = readinessByArea(items, asOf);
  const read = { asOf, items, areas, gates: readinessByGate(areas) };
  try {
    return { ...read, score: readinessScore(areas, "geometric"), problem: undefined };
  } catch (error) {
    return { ...read, score: undefined, problem: reasonIn(error) };
  }
}

function reasonIn(error: unknown): Message {
  if (error instanceof Refusal) return error.reason;
  throw error;
}
