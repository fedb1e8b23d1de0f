import type { Action } from "./define-action";
import { refreshAsOf } from "./refresh-as-of";

/** The actions that ribbon buttons run; the manifest names them by their ids. */
export const ribbonActions: readonly Action[] = [refreshAsOf];
