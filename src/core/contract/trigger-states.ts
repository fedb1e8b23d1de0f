import { dueDay } from "./due-day";
import { judgeTriggers, type JudgedTrigger } from "./judge-triggers";
import { triggerGraph } from "./trigger-graph";
import type { TriggerRow } from "./trigger-row";

export type TriggerState = "pending" | "met" | "due" | "overdue" | "lapsed";

/** Where a row stands. */
export interface TriggerOutcome {
  /** Absent for a row that waits for itself, alone or with others. */
  readonly state?: TriggerState;
  /** When its payment is or was due, or will be if all comes as planned; absent where no day is known, for a row that can't pay, and for an event that owes nothing. */
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
    const isSettled = graph.stages[index] === "paid" || (judgement.isMet && !isOwed);
    const due = isOwed || !judgement.isMet ? dueOn(row, judgement.day, question) : undefined;
    const isLate = due !== undefined && question.asOf !== undefined && question.asOf > due;
    const state = isSettled ? "met" : !judgement.isMet ? "pending" : isLate ? "overdue" : "due";
    return { state, ...(due === undefined ? {} : { dueDay: due }) };
  });
}

function dueOn(row: TriggerRow, eventDay: number, { fiscalStart }: StateQuestion): number | undefined {
  return Number.isFinite(eventDay) ? dueDay(row, eventDay, fiscalStart) : undefined;
}
