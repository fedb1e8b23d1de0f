import type { Language } from "../../../language/text";
import type { OfficeDoor } from "../../../renderers/office/insert-template";

/** What the pane needs from where it runs: Excel, or the workbench. */
export interface PaneHost extends OfficeDoor {
  readonly language: Language;
  /** Today's serial number on the user's machine. */
  readonly today: () => number;
  /** Lets a ribbon button run an action. */
  readonly associate: (action: string, run: () => Promise<void>) => void;
}
