import { mayChange, runAction, showsValues, type RequestScope } from "./actions";
import type { HostError } from "./host-error";
import { toHostError } from "./running";
import { ActionType, type WireError, type WireResponse, type WireResult } from "./wire";

/** How the actions of a request that change the workbook are run. */
export interface EditRunner {
  /** Runs the change as one edit and calculates afterwards. */
  edit(change: () => void): void;
  /** Calculates in the middle of an edit, for an action that shows values. */
  calculate(): void;
  /** True when a formula's result may be out of date. */
  needsCalculation(): boolean;
}

/**
 * Runs the actions of a request in order and gives the answer. All up to the last one that may change something is one edit, calculated
 * at its end; what follows only looks, and sees the results. The first failure stops it: what was done before stays done.
 */
export function runRequest(scope: RequestScope, runner: EditRunner): WireResponse {
  const { request } = scope;
  const actions = request.Actions;
  const editEnd = actions.reduce((end, action, index) => (mayChange(action, request) ? index + 1 : end), 0);
  const results: WireResult[] = [];
  const traces: number[] = [];
  let failure: WireError | undefined;
  const run = (from: number, to: number, isEdit: boolean) => {
    for (let index = from; index < to && !failure; index++) {
      const action = actions[index];
      if (!action) continue;
      try {
        if (isEdit && showsValues(action) && runner.needsCalculation()) runner.calculate();
        results.push({ ActionId: action.Id, Value: runAction(action, scope) });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        failure = wireError(toHostError(error, ""), index);
      }
    }
  };
  if (editEnd > 0) runner.edit(() => run(0, editEnd, true));
  run(editEnd, actions.length, false);
  const done = { Results: results, ...(traces.length > 0 ? { TraceIds: traces } : {}) };
  return failure ? { Error: failure, ProcessedResults: done } : done;
}

/** A failure as the answer says it. */
export function wireError({ code, message, status, location }: HostError, actionIndex?: number): WireError {
  return { Code: code, Message: message, Location: location ?? "", HttpStatusCode: status, ...(actionIndex === undefined ? {} : { ActionIndex: actionIndex }) };
}
