import type { Condition } from "../../core/contract/condition";
import { foldCondition } from "../../core/contract/fold-condition";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Contract } from "../contract";
import { firstDay } from "./days";

/** The first day on which what a row waits for can have come, and the row that decides it. */
interface Awaited {
  readonly day: number;
  readonly row: TriggerRow;
}

/** When a condition can be met at the earliest, by the Targets of its rows: AND waits for the last, OR for the first. `undefined` where nothing can be known: no dates, an OR with an undated branch. A row that has come, which `isOpen` denies, can have waited only for what has come too. */
export function lastAwaited(contract: Contract, condition: Condition, isOpen: boolean): Awaited | undefined {
  const { graph: { byId, stages }, rows } = contract;
  return foldCondition<Awaited | undefined>(condition, {
    id: (id) => {
      const index = byId.get(id);
      const row = index === undefined ? undefined : rows[index];
      const stage = index === undefined ? undefined : stages[index];
      const day = row && firstDay(row, "target");
      return row === undefined || day === undefined || stage === "dead" || (!isOpen && stage === "open") ? undefined : { day, row };
    },
    and: (one, other) => (!one || !other ? (one ?? other) : one.day >= other.day ? one : other),
    or: (one, other) => (one && other ? (one.day <= other.day ? one : other) : undefined),
    not: () => undefined,
  });
}
