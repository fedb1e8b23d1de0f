import type { TriggerGraph } from "./trigger-graph";

/** The first day on which a later event came, for each open row that it skipped; NaN elsewhere. A row is skipped when one that needs it (all of its predecessors, not one of several) is achieved, or needs a skipped one. */
export function skippedDays({ rows, stages, byId }: TriggerGraph, dayOf: (row: number) => number): Float64Array {
  const days = new Float64Array(rows.length).fill(NaN);
  const achieved = rows.flatMap((row, index) => (row.at("predecessors") && (stages[index] === "happened" || stages[index] === "paid") ? [{ index, day: dayOf(index) }] : []));
  // By day, those without one last: the first that reaches a row decides.
  achieved.sort((one, other) => (Number.isNaN(one.day) ? Infinity : one.day) - (Number.isNaN(other.day) ? Infinity : other.day) || one.index - other.index);
  const isSkipped = new Uint8Array(rows.length);
  for (const { index: start, day } of achieved) {
    const waiting = [start];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const condition = rows[index]?.at("predecessors");
      if (!condition?.needsAll) continue;
      for (const id of condition.ids) {
        const earlier = byId.get(id);
        if (earlier === undefined || isSkipped[earlier] === 1 || stages[earlier] !== "open") continue;
        isSkipped[earlier] = 1;
        days[earlier] = day;
        waiting.push(earlier);
      }
    }
  }
  return days.map((day, index) => (isSkipped[index] === 1 && Number.isNaN(day) ? Infinity : day));
}
