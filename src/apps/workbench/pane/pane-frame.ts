import type { Calculator } from "../../../host/calc/calculator";
import type { HostSession } from "../../../host/session";
import { element } from "../element";
import type { Speech } from "../speech";

/** The add-in's own task pane, in its frame beside the sheet. */
export interface PaneFrame {
  readonly root: HTMLElement;
  readonly isShown: boolean;
  toggle(): void;
  /** Loads the pane: not before the sheet is on the screen. */
  start(): void;
}

export function createPaneFrame(session: HostSession, calculator: Calculator, speech: Speech): PaneFrame {
  const root = element("aside", "pane");
  void session; void calculator; void speech;
  return { root, get isShown() { return !root.hidden; }, toggle() { root.hidden = !root.hidden; }, start() {} };
}
