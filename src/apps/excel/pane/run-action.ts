import { message, type Message } from "../../../language/text";
import type { Action, ActionContext } from "./actions/define-action";
import { reasonOf } from "./reason";
import { words } from "./words";

/** What the pane tells the user about the last action. */
export interface Status {
  readonly message: Message;
  readonly hasFailed: boolean;
}

/** Runs actions one at a time and reports each step; a second one is turned away while the first still runs. */
export function actionRunner(report: (status: Status | undefined) => void): (action: Action, context: ActionContext) => Promise<void> {
  let isRunning = false;
  return async (action, context) => {
    if (isRunning) {
      report({ message: message(words.busy), hasFailed: false });
      return;
    }
    isRunning = true;
    report(action.progress && { message: action.progress, hasFailed: false });
    try {
      const done = await action.run(context);
      report(done && { message: done, hasFailed: false });
    } catch (error) {
      report({ message: reasonOf(error), hasFailed: true });
    } finally {
      isRunning = false;
    }
  };
}
