import type { Language } from "../../../language/text";

/** What the pane needs from where it runs: Excel, or the workbench. */
export interface PaneHost {
  readonly language: Language;
  /** Today's serial number on the user's machine. */
  today(): number;
  run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  isSetSupported(name: string, version: string): boolean;
  /** Lets a ribbon button run an action. */
  associate(action: string, run: () => Promise<void>): void;
}
