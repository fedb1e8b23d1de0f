import type { Message, Text } from "../../../../language/text";
import type { GivenInputs } from "../../../../templates/inputs/input-field";
import type { PaneHost } from "../host";
import type { ReadinessView } from "../watch/read-readiness";

/** What an action may use. */
export interface ActionContext {
  readonly host: PaneHost;
  readonly inputs: GivenInputs;
  readonly readiness: ReadinessView | undefined;
}

/** One thing the user can do, whether from the pane or from the ribbon. */
export interface Action {
  readonly id: string;
  readonly label: Text;
  /** Shown while it runs, where it takes long enough to see. */
  readonly progress?: Message;
  readonly isAvailable: (context: ActionContext) => boolean;
  /** Answers what to tell the user; throws a `Refusal` when it can't be done. */
  readonly run: (context: ActionContext) => Promise<Message | undefined>;
}

export function defineAction(action: Action): Action {
  return action;
}
