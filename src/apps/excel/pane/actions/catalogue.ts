import { goToChecklist } from "./go-to-checklist";
import { insertActions } from "./insert";
import { refreshAsOf } from "./refresh-as-of";
import type { Action } from "./define-action";

/** Every action; ribbon buttons name them by their ids. */
export const actions: readonly Action[] = [refreshAsOf, goToChecklist, ...insertActions.map(({ action }) => action)];
