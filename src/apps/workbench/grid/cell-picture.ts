import type { Box } from "./sheet-layout";

/** One cell as it shall stand on the screen. */
export interface CellPicture extends Box {
  readonly row: number;
  readonly column: number;
  /** Stacking: frozen cells lie above scrolled ones, and filled cells above the blank ones that their text runs over. */
  readonly layer: number;
  readonly text: string;
  /** CSS declarations of the cell and of its text. */
  readonly style: string;
  readonly textStyle: string;
  readonly classes: string;
  readonly selected: boolean;
  /** Explains the cell to who rests the pointer on it: an error's sentence, a comment. */
  readonly title: string;
}
