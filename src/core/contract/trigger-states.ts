import { dueDay } from "./due-day";
import { judgeTriggers, type JudgedTrigger } from "./judge-triggers";
import { triggerGraph } from "./trigger-graph";
import type { TriggerRow } from "./trigger-row";

export type TriggerState = "pending" | "met" | "due" | "overdue" | "lapsed";

/** Where a row stands. */
export interface TriggerOutcome {
  /** Absent for a row that waits for itself, or for such rows. */
  readonly state?: TriggerState;
  /** When its payment is due, or would be if all comes as planned; absent where no day is known, and for a row that pays no more. */
  readonly dueDay?: number;
  /** Ids that wait for each other, for a row without a state. */
  readonly ring?: readonly string[];
}

/** What is asked: without `asOf` no day has come yet, so that no long-stop is past. */
export interface StateQuestion {
  readonly asOf?: number;
  /** The month that the contract's fiscal year (FY) starts in. */
  readonly fiscalStart?: number;
}

/** Where each row stands, its predecessors, long-stops and skip rules followed. */
export function triggerStates(rows: readonly TriggerRow[], question: StateQuestion): readonly TriggerOutcome[] {
  const graph = triggerGraph(rows);
  const judged = judgeTriggers(graph, question.asOf);
  return rows.map((row, index) => {
    const { judgement, ring } = judged[index] as JudgedTrigger;
    if (ring) return { ring };
    if (judgement.isNever) return { state: "lapsed" };
    const isOwed = row.note("amount")?.redacted !== undefined || (row.at("amount") ?? 0) !== 0;
    if (graph.stages[index] === "paid" || (judgement.isMet && !isOwed)) return { state: "met" };
    const due = Number.isFinite(judgement.day) ? dueDay(row, judgement.day, question.fiscalStart) : undefined;
    const state = !judgement.isMet ? "pending" : due !== undefined && question.asOf !== undefined && question.asOf > due ? "overdue" : "due";
    return { state, ...(due === undefined ? {} : { dueDay: due }) };
  });
}
